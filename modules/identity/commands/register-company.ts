import { v7 as uuidv7 } from 'uuid'
import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type registerCompany as contract, identityFault } from '#contracts/identity/index.ts'
import { isCreditCode } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentCompany } from '../present.ts'
import { insertAgent, insertCompany } from '../store/companies.ts'

/** The legal representative becomes the first agent, without an end. */
export async function registerCompany(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const { personId } = ctx.actor as PersonActor
  const uscc = input.uscc.toUpperCase()
  if (!isCreditCode(uscc)) throw identityFault('identity.company-code-invalid')
  const company = await insertCompany(
    ctx.db,
    { id: uuidv7(), uscc, name: input.name.trim(), legal_representative: personId },
    ctx.now,
  )
  if (!company) throw identityFault('identity.company-taken')
  await insertAgent(ctx.db, { companyId: company.id, personId, grantedBy: personId, validUntil: null, now: ctx.now })
  return presentCompany(company, personId)
}
