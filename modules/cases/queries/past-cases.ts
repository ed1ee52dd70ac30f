import type { PastCase } from '#contracts/reforms/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import type { DayCount } from '../domain/clock.ts'
import type { PointCode } from '../domain/events.ts'
import type { CaseRow } from '../store/fact-columns.ts'
import { pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'

interface Query {
  readonly itemCodes: readonly string[]
  readonly since: Date
}

const PAST = `c.item_code = ANY ($1::text[]) AND (c.decided_at IS NOT NULL OR c.closed_at IS NOT NULL)
  AND coalesce(c.decided_at, c.closed_at) >= $2 AND c.state <> 'draft'`

async function count(ctx: Context, { itemCodes, since }: Query): Promise<number> {
  const { rows } = await rawQuery<{ count: number }>(
    ctx.db,
    `SELECT count(*)::int AS count FROM cases."case" AS c WHERE ${PAST}`,
    [itemCodes, since],
  )
  return rows[0]?.count ?? 0
}

interface PastRow extends CaseRow {
  readonly handed_in: string[]
  readonly decision: 'approved' | 'refused' | null
  readonly points: PointCode[] | null
  readonly answered: boolean
}

/** Cases that are decided or over, in the order of their ids: what was brought, asked for, taken and decided, in codes and days. */
async function read(
  ctx: Context,
  { itemCodes, since, after, limit }: Query & { readonly after: string | null; readonly limit: number },
): Promise<PastCase[]> {
  const { rows } = await rawQuery<PastRow>(
    ctx.db,
    `SELECT c.*,
       ARRAY(SELECT DISTINCT m.requirement_id FROM cases.material AS m WHERE m.case_id = c.id AND m.state <> 'removed') AS handed_in,
       (SELECT e.kind FROM cases.event AS e WHERE e.case_id = c.id AND e.kind IN ('approved', 'refused') LIMIT 1) AS decision,
       (SELECT e.detail->'points' FROM cases.event AS e WHERE e.case_id = c.id AND e.kind = 'correction-requested' LIMIT 1) AS points,
       EXISTS (SELECT FROM cases.event AS e WHERE e.case_id = c.id AND e.kind = 'resubmitted') AS answered
     FROM cases."case" AS c WHERE ${PAST} AND ($3::uuid IS NULL OR c.id > $3::uuid) ORDER BY c.id LIMIT $4`,
    [itemCodes, since, after, limit],
  )
  const days = await loadDayCount(ctx.db)
  const past: PastCase[] = []
  for (const row of rows) {
    const { content } = await pinnedItem(ctx, row)
    past.push(presentPast(row, content, days))
  }
  return past
}

function presentPast(row: PastRow, content: PastCase['content'], days: DayCount): PastCase {
  const { points, accepted_at, decided_at } = row
  return {
    caseId: row.id,
    itemCode: row.item_code,
    divisionCode: row.division_code,
    departmentId: row.department_id,
    content,
    handedIn: row.handed_in,
    outcome: row.decision ?? (row.state as PastCase['outcome']),
    daysTaken: accepted_at && decided_at ? days.workingDaysBetween(dayOf(accepted_at), dayOf(decided_at)) : null,
    correction: points && {
      materials: points.filter(({ kind }) => kind === 'material').map(({ target }) => target),
      fields: points.filter(({ kind }) => kind === 'field').length,
      answered: row.answered,
    },
    endedIn: dayOf((decided_at ?? row.closed_at) as Date).slice(0, 7),
  }
}

export const pastCases = { count, read }
