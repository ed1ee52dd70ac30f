import type { StaffActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type listEntries as contract, ledgerFault } from '#contracts/ledger/index.ts'
import { findDepartments, significantPart } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { operationTitles } from '../ports.ts'
import { presentEntry } from '../present.ts'
import { tablesOf } from '../store/tables.ts'
import { cutPage, DEFAULT_LIMIT, seqBelow } from './entry-page.ts'

/** The auditor's list: headers only, within one division and those below it. */
export async function listEntries(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  if (input.from && input.to && new Date(input.from) >= new Date(input.to)) throw ledgerFault('ledger.period-invalid')
  const limit = input.limit ?? DEFAULT_LIMIT
  const divisionCode = input.divisionCode ?? (ctx.actor as StaffActor).post.divisionCode
  const below = seqBelow(input)
  let query = tablesOf(ctx.db)
    .selectFrom('ledger.entry')
    .selectAll()
    .where('division_code', 'like', `${significantPart(divisionCode)}%`)
  if (input.operation) query = query.where('operation', '=', input.operation)
  if (input.subjectKind) query = query.where('subject_kind', '=', input.subjectKind)
  if (input.subjectId) query = query.where('subject_id', '=', input.subjectId)
  if (input.departmentId) query = query.where('actor_department', '=', input.departmentId)
  if (input.personId)
    query = query.where('actor_id', '=', input.personId).where('actor_kind', 'in', ['person', 'staff'])
  if (input.from) query = query.where('occurred_at', '>=', new Date(input.from))
  if (input.to) query = query.where('occurred_at', '<', new Date(input.to))
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
  return { items: shown.map((row) => presentEntry(row, departments, titles)), next }
}
