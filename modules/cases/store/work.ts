import type { RawBuilder } from 'kysely'
import type { DeadlineColour, WorkTab } from '#contracts/cases/index.ts'
import { significantPart } from '#modules/regions/index.ts'
import { type Db, sql } from '#platform/db/database.ts'
import type { StepRole } from '../domain/events.ts'
import type { Sight } from '../policy.ts'
import type { CaseRow } from './fact-columns.ts'

export type Condition = RawBuilder<unknown>

/** The policy as a filter: a list can only hold what its reader may see. */
export function within(sight: Sight): Condition {
  switch (sight.kind) {
    case 'department':
      return sql`c.department_id = ${sight.departmentId}`
    case 'division':
      return sql`c.division_code LIKE ${`${significantPart(sight.divisionCode)}%`}`
    default:
      return sql`false`
  }
}

const OPEN = sql`c.closed_at IS NULL AND c.state <> 'draft'`
const CLOSED = sql`c.closed_at IS NOT NULL`

export const inTab: Readonly<Record<WorkTab, Condition>> = {
  toAccept: sql`c.state = 'submitted'`,
  correcting: sql`c.state = 'correcting'`,
  reviewing: sql`c.state = 'reviewing'`,
  suspended: sql`c.state = 'suspended'`,
  toDeliver: sql`c.state IN ('approved', 'refused')`,
  done: CLOSED,
}

/** `domain/clock.ts: colourOn`, as a filter. */
export const ofColour = (colour: DeadlineColour, today: string): Condition => {
  switch (colour) {
    case 'over':
      return sql`c.due_on < ${today}`
    case 'red':
      return sql`(c.due_on >= ${today} AND c.red_on <= ${today})`
    case 'yellow':
      return sql`(c.due_on >= ${today} AND c.red_on > ${today} AND c.yellow_on <= ${today})`
    case 'green':
      return sql`(c.due_on >= ${today} AND c.red_on > ${today} AND c.yellow_on > ${today})`
  }
}

export const awaiting = (role: StepRole): Condition => sql`c.next_role = ${role}`

const all = (conditions: readonly Condition[]) => sql.join(conditions, sql` AND `)
const DUE = sql`coalesce(c.due_on, 'infinity'::date)`

/** Open cases, what is due first stands first; `after` is where the page before ended. */
export async function openPage(
  db: Db,
  where: readonly Condition[],
  after: [string, string] | null,
  limit: number,
): Promise<CaseRow[]> {
  const from = after ? [sql`(${DUE}, c.id) > (${after[0]}::date, ${after[1]}::uuid)`] : []
  const { rows } = await sql<CaseRow>`
    SELECT c.* FROM cases."case" c WHERE ${all([OPEN, ...where, ...from])} ORDER BY ${DUE}, c.id LIMIT ${limit}`.execute(
    db,
  )
  return rows
}

/** Closed cases, newest first. */
export async function closedPage(
  db: Db,
  where: readonly Condition[],
  after: [string, string] | null,
  limit: number,
): Promise<CaseRow[]> {
  const from = after ? [sql`(c.closed_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`] : []
  const { rows } = await sql<CaseRow>`
    SELECT c.* FROM cases."case" c WHERE ${all([CLOSED, ...where, ...from])}
     ORDER BY c.closed_at DESC, c.id DESC LIMIT ${limit}`.execute(db)
  return rows
}

const DONE_COUNTED = 1000

/** How many stand under each tab and colour; the closed ones are counted only so far. */
export async function countWork(
  db: Db,
  sight: Condition,
  today: string,
): Promise<Record<WorkTab | DeadlineColour, number>> {
  const count = (condition: Condition) => sql`count(*) FILTER (WHERE ${condition})::int`
  const { rows } = await sql<Record<WorkTab | DeadlineColour, number>>`
    SELECT ${count(inTab.toAccept)} AS "toAccept", ${count(inTab.correcting)} AS "correcting",
           ${count(inTab.reviewing)} AS "reviewing", ${count(inTab.suspended)} AS "suspended",
           ${count(inTab.toDeliver)} AS "toDeliver",
           ${count(ofColour('green', today))} AS "green", ${count(ofColour('yellow', today))} AS "yellow",
           ${count(ofColour('red', today))} AS "red", ${count(ofColour('over', today))} AS "over",
           (SELECT count(*)::int FROM (SELECT FROM cases."case" c WHERE ${all([CLOSED, sight])} LIMIT ${DONE_COUNTED}) d) AS "done"
      FROM cases."case" c WHERE ${all([OPEN, sight])}`.execute(db)
  return rows[0] as Record<WorkTab | DeadlineColour, number>
}

export async function openItems(
  db: Db,
  sight: Condition,
): Promise<{ itemCode: string; itemName: string; count: number }[]> {
  const { rows } = await sql<{ itemCode: string; itemName: string; count: number }>`
    SELECT c.item_code AS "itemCode", max(c.item_name) AS "itemName", count(*)::int AS "count"
      FROM cases."case" c WHERE ${all([OPEN, sight])} GROUP BY c.item_code ORDER BY count(*) DESC, c.item_code LIMIT 100`.execute(
    db,
  )
  return rows
}
