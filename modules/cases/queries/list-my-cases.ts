import type { Applicant, CaseState, listMyCases as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type Db, sql } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { CLOSED_STATES, OPEN_STATES } from '../domain/states.ts'
import { applicantOf } from '../policy.ts'
import { presentSummary } from '../present.ts'
import { recordOf } from '../store/cases.ts'
import { loadPlaces } from '../store/places.ts'
import { tablesOf } from '../store/tables.ts'
import { settingFor, stepNameOf } from './setting.ts'

const STATES: Readonly<Record<'draft' | 'open' | 'closed', readonly CaseState[]>> = {
  draft: ['draft'],
  open: OPEN_STATES,
  closed: CLOSED_STATES,
}

/** The applicant's own cases, newest first; ids are in the order of their making. */
export async function listMyCases(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const applicant = applicantOf(ctx.actor) as Applicant
  const limit = input.limit ?? 20
  let query = ownCases(ctx.db, applicant)
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (input.tab && input.tab !== 'all') query = query.where('state', 'in', STATES[input.tab])
  if (input.after) query = query.where(sql`id::text`, '<', input.after)
  const rows = await query.execute()

  const records = rows.slice(0, limit).map(recordOf)
  const setting = await settingFor(ctx, 'applicant')
  const placeOf = await loadPlaces(
    ctx.db,
    records.map(({ row }) => row),
  )
  const items = []
  for (const record of records) {
    items.push(presentSummary(record, placeOf(record.row), await stepNameOf(ctx, record), setting))
  }
  return {
    items,
    next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
    counts: await countsOf(ctx.db, applicant),
  }
}

async function countsOf(db: Db, applicant: Applicant): Promise<OutputOf<typeof contract>['counts']> {
  const counted = await ownCases(db, applicant)
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('state', 'in', STATES.draft).as('draft'),
      eb.fn.countAll<number>().filterWhere('state', 'in', STATES.open).as('open'),
      eb.fn.countAll<number>().filterWhere('state', 'in', STATES.closed).as('closed'),
    ])
    .executeTakeFirstOrThrow()
  return counted
}

const ownCases = (db: Db, applicant: Applicant) =>
  tablesOf(db)
    .selectFrom('cases.case')
    .where('applicant_kind', '=', applicant.kind)
    .where('applicant_id', '=', applicant.id)
