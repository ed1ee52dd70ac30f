import type { PersonActor } from '#contracts/actor.ts'
import type { OutputOf } from '#contracts/contract.ts'
import type { listMyCompanies as contract } from '#contracts/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentCompany } from '../present.ts'
import { companiesOf } from '../store/companies.ts'

export async function listMyCompanies(ctx: Context): Promise<OutputOf<typeof contract>> {
  const { personId } = ctx.actor as PersonActor
  const rows = await companiesOf(ctx.db, personId, ctx.now)
  return { items: rows.map((row) => presentCompany(row, personId)) }
}
