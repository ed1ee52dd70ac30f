import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listSettlements as contract, Settlement } from '#contracts/harmonise/index.ts'
import { basicItemIdOf, itemsById } from '#modules/catalogue/index.ts'
import { staffNames } from '#modules/identity/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { mayReviewException, mayUndoSettlement } from '../policy.ts'
import type { SettlementRow } from '../store/settlements.ts'

const DEFAULT_LIMIT = 20

type ListRow = SettlementRow & { readonly division_codes: string[] }

const COLUMNS = `s.*, ARRAY(SELECT p.division_code FROM harmonise.settlement_place AS p
  WHERE p.settlement_id = s.id ORDER BY p.division_code) AS division_codes`

/** The newest first. */
export async function listSettlements(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const basicItemId = input.itemCode ? await basicItemIdOf(ctx.db, input.itemCode) : null
  if (basicItemId === undefined) return { items: [], next: null }
  const { rows } = await rawQuery<ListRow>(
    ctx.db,
    `SELECT ${COLUMNS} FROM harmonise.settlement AS s
     WHERE ($1::uuid IS NULL OR s.basic_item_id = $1)
       AND ($2::text IS NULL OR EXISTS (SELECT FROM harmonise.settlement_place AS p WHERE p.settlement_id = s.id AND p.division_code = $2))
       AND ($3::text IS NULL OR s.state = $3) AND ($4::uuid IS NULL OR s.id < $4)
     ORDER BY s.id DESC LIMIT $5`,
    [basicItemId, input.divisionCode ?? null, input.state ?? null, input.after ?? null, limit + 1],
  )
  const items = await presentAll(ctx, rows.slice(0, limit))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** One that was just written. */
export async function viewSettlement(ctx: Context, id: string): Promise<Settlement> {
  const { rows } = await rawQuery<ListRow>(ctx.db, `SELECT ${COLUMNS} FROM harmonise.settlement AS s WHERE s.id = $1`, [
    id,
  ])
  const [settlement] = await presentAll(ctx, rows)
  if (!settlement) throw new Error(`settlement ${id} is not there`)
  return settlement
}

async function presentAll(ctx: Context, rows: readonly ListRow[]): Promise<Settlement[]> {
  const items = await itemsOf(ctx.db, rows, ctx.now)
  const refs = rows.flatMap(({ author, reviewer, undone_by }) => [author, reviewer ?? '', undone_by ?? ''])
  const names = await staffNames(ctx, [...new Set(refs.flatMap((ref) => personId(ref) ?? []))])
  const nameOf: NameOf = (ref) => names.get(personId(ref) ?? '') ?? '系统'
  return rows.flatMap((row) => {
    const item = items.get(row.basic_item_id)
    return item ? [present(ctx, row, item, nameOf)] : []
  })
}

type NameOf = (ref: string) => string

const personId = (ref: string): string | undefined => /^staff:([0-9a-f-]{36})/.exec(ref)?.[1]

const itemsOf = (db: Db, rows: readonly ListRow[], at: Date) =>
  itemsById(db, [...new Set(rows.map((row) => row.basic_item_id))], at)

function present(
  ctx: Context,
  row: ListRow,
  item: { readonly itemCode: string; readonly name: string; readonly ownerDivisionCode: string },
  nameOf: NameOf,
): Settlement {
  const { expiresOn = null, ...exception } = row.exception ?? {}
  const facts = { kind: row.kind, ownerDivisionCode: item.ownerDivisionCode, divisionCodes: row.division_codes }
  return {
    id: row.id,
    itemCode: item.itemCode,
    itemName: item.name,
    kind: row.kind,
    state: row.state,
    reason: row.reason,
    exception: row.exception ? (exception as Settlement['exception']) : null,
    expiresOn,
    fields: row.fields,
    changeId: row.change_id,
    effectiveAt: row.effective_at?.toISOString() ?? null,
    divisionCodes: row.division_codes,
    authorName: nameOf(row.author),
    decidedAt: row.decided_at.toISOString(),
    reviewerName: row.reviewer ? nameOf(row.reviewer) : null,
    reviewedAt: row.reviewed_at?.toISOString() ?? null,
    reviewNote: row.review_note,
    undoneByName: row.undone_by ? nameOf(row.undone_by) : null,
    undoneAt: row.undone_at?.toISOString() ?? null,
    may: {
      review: row.state === 'requested' && mayReviewException(ctx.actor, item.ownerDivisionCode, row.author),
      undo: row.state === 'done' && row.kind !== 'standard' && mayUndoSettlement(ctx.actor, facts),
    },
  }
}
