import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getItemDrift as contract, type DriftEntry, harmoniseFault } from '#contracts/harmonise/index.ts'
import { basicItemIdOf, itemsById } from '#modules/catalogue/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { DRIFT_COLUMNS, DRIFT_TABLES, type DriftEntryRow, presentEntries } from './drift-entries.ts'
import { sentencesOf } from './drift-sentences.ts'

/** More than a province has places. */
const PLACES_MAX = 3000

/** All places of one item beside its standard, those with the most to explain first, other provinces last. */
export async function getItemDrift(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const id = await basicItemIdOf(ctx.db, input.itemCode)
  const item = id && (await itemsById(ctx.db, [id], ctx.now)).get(id)
  if (!id || !item) throw harmoniseFault('harmonise.item-unknown', { code: input.itemCode })
  const { rows } = await rawQuery<DriftEntryRow>(
    ctx.db,
    `SELECT ${DRIFT_COLUMNS} FROM ${DRIFT_TABLES} WHERE d.basic_item_id = $1
     ORDER BY d.source = 'reference', d.unexplained DESC, d.division_code, d.id LIMIT $2`,
    [id, PLACES_MAX],
  )
  const places = await presentEntries(ctx.db, rows)
  const own = places.filter(({ source }) => source !== 'reference')
  const having = (count: (entry: DriftEntry) => number) => own.filter((entry) => count(entry) > 0).length
  return {
    itemCode: item.itemCode,
    itemName: item.name,
    sentences: await sentencesOf(ctx, id, own),
    counts: {
      legal: having((entry) => entry.legal),
      allowed: having((entry) => entry.allowed),
      unexplained: having((entry) => entry.unexplained),
      same: own.filter(({ differences }) => differences.length === 0).length,
    },
    places,
  }
}
