import type { PersonActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { listEntriesAboutMe as contract } from '#contracts/ledger/index.ts'
import { findDepartments } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { operationTitles } from '../ports.ts'
import { presentDataUse } from '../present.ts'
import { tablesOf } from '../store/tables.ts'
import { cutPage, DEFAULT_LIMIT, seqBelow } from './entry-page.ts'

/** Whose uses the actor may see: their own, or those of the company they act for. */
export function concernOf(actor: PersonActor): `${'person' | 'company'}:${string}` {
  return actor.actingFor ? `company:${actor.actingFor.companyId}` : `person:${actor.personId}`
}

/** Looking at this list is recorded like every use, but it would fill the list with itself: it is left out. */
export async function listEntriesAboutMe(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const actor = ctx.actor as PersonActor
  const limit = input.limit ?? DEFAULT_LIMIT
  const below = seqBelow(input)
  let query = tablesOf(ctx.db)
    .selectFrom('ledger.entry')
    .selectAll()
    .where('concerns', '=', concernOf(actor))
    .where('operation', '<>', contract.name)
  if (input.byOthers) {
    query = query.where(({ eb, or }) =>
      or([eb('actor_kind', '<>', 'person'), eb('actor_id', 'is distinct from', actor.personId)]),
    )
  }
  if (below) query = query.where('seq', '<', below)
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const { shown, next } = cutPage(rows, limit)
  const departments = await findDepartments(
    ctx.db,
    shown.flatMap((row) => row.actor_department ?? []),
  )
  const titles = ctx.port(operationTitles)
  return { items: shown.map((row) => presentDataUse(row, actor.personId, departments, titles)), next }
}
