import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listDriftWork as contract, DriftWork } from '#contracts/harmonise/index.ts'
import { itemsById } from '#modules/catalogue/index.ts'
import { findDepartments, findDivisions, significantPart } from '#modules/regions/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'

const DEFAULT_LIMIT = 20

type Filters = Omit<InputOf<typeof contract>, 'after' | 'limit'>

interface WorkRow {
  readonly id: string
  readonly state: DriftWork['state']
  readonly basic_item_id: string
  readonly division_code: string
  readonly department_id: string | null
  readonly settlement_id: string | null
  readonly opened_at: Date
  readonly due_on: string
  readonly closed_at: Date | null
  readonly item_code: string | null
  readonly item_name: string | null
  readonly summary: string | null
  readonly unexplained: number | null
}

/** Work that is open, unless another state is asked for; what is due first comes first. */
export async function listDriftWork(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const items = await readDriftWork(ctx, input, input.after, limit + 1)
  const last = items[limit - 1]
  return { items: items.slice(0, limit), next: items.length > limit && last ? `${last.dueOn}/${last.id}` : null }
}

/** From after a place of the list, `due day/id`. */
export async function readDriftWork(
  ctx: Context,
  filters: Filters,
  after: string | undefined,
  limit: number,
): Promise<DriftWork[]> {
  const [afterDay, afterId] = after?.split('/') ?? []
  const { rows } = await rawQuery<WorkRow>(
    ctx.db,
    `SELECT w.*, d.item_code, d.item_name, d.summary, d.unexplained
     FROM harmonise.work_item AS w
     LEFT JOIN LATERAL (
       SELECT d.* FROM harmonise.drift AS d
       WHERE d.basic_item_id = w.basic_item_id AND d.division_code = w.division_code AND d.source <> 'reference'
       ORDER BY d.unexplained DESC LIMIT 1
     ) AS d ON true
     WHERE ($1::text IS NULL OR d.item_code = $1) AND ($2::text IS NULL OR starts_with(w.division_code, $2))
       AND ($3::uuid IS NULL OR w.department_id = $3)
       AND CASE WHEN $4::text IS NULL THEN w.closed_at IS NULL ELSE w.state = $4 END
       AND ($5::boolean IS NULL OR (w.closed_at IS NULL AND w.due_on < $6::date) = $5)
       AND ($7::date IS NULL OR (w.due_on, w.id) > ($7::date, $8::uuid))
       AND ($9::text IS NULL OR CASE $9 WHEN 'legal' THEN d.legal WHEN 'allowed' THEN d.allowed ELSE d.unexplained END > 0)
     ORDER BY w.due_on, w.id LIMIT $10`,
    [
      filters.itemCode ?? null,
      filters.divisionCode ? significantPart(filters.divisionCode) : null,
      filters.departmentId ?? null,
      filters.state ?? null,
      filters.overdue ?? null,
      dayOf(ctx.now),
      afterDay ?? null,
      afterId ?? null,
      filters.class ?? null,
      limit,
    ],
  )
  return presentAll(ctx, rows)
}

async function presentAll(ctx: Context, rows: readonly WorkRow[]): Promise<DriftWork[]> {
  const divisions = await findDivisions(
    ctx.db,
    rows.map((row) => row.division_code),
  )
  const departments = await findDepartments(
    ctx.db,
    rows.flatMap((row) => row.department_id ?? []),
  )
  // Settled work whose place has nothing of its own any more: the item is asked for by its id.
  const unnamed = rows.filter((row) => row.item_code === null).map((row) => row.basic_item_id)
  const items = await itemsById(ctx.db, [...new Set(unnamed)], ctx.now)
  const today = dayOf(ctx.now)
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    itemCode: row.item_code ?? items.get(row.basic_item_id)?.itemCode ?? '',
    itemName: row.item_name ?? items.get(row.basic_item_id)?.name ?? '',
    divisionCode: row.division_code,
    divisionName: divisions.get(row.division_code)?.name ?? row.division_code,
    departmentId: row.department_id,
    departmentName: departments.get(row.department_id ?? '')?.name ?? null,
    summary: row.closed_at ? '' : (row.summary ?? ''),
    unexplained: row.closed_at ? 0 : (row.unexplained ?? 0),
    openedAt: row.opened_at.toISOString(),
    dueOn: row.due_on,
    overdue: row.closed_at === null && row.due_on < today,
    closedAt: row.closed_at?.toISOString() ?? null,
    settlementId: row.settlement_id,
  }))
}
