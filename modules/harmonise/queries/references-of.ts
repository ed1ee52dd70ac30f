import { type Db, rawQuery } from '#platform/db/database.ts'
import { type ObservedGuideOf, observedGuidesOf } from './observed-guides-of.ts'

/** Guides of other provinces of some items: compared with, never in force here. */
export async function referencesOf(db: Db, basicItemIds: readonly string[]): Promise<ObservedGuideOf[]> {
  const { rows } = await rawQuery<{ basic_item_id: string }>(
    db,
    `SELECT DISTINCT g.basic_item_id FROM harmonise.observed_guide AS g
     WHERE g.basic_item_id = ANY ($1::uuid[]) AND g.reference AND g.superseded_at IS NULL`,
    [basicItemIds],
  )
  const guides: ObservedGuideOf[] = []
  for (const row of rows) guides.push(...(await observedGuidesOf(db, row.basic_item_id)))
  return guides.filter(({ reference }) => reference)
}

/** Items to which a guide of another province was matched. */
export async function itemsWithReferences(db: Db): Promise<string[]> {
  const { rows } = await rawQuery<{ basic_item_id: string }>(
    db,
    `SELECT DISTINCT g.basic_item_id FROM harmonise.observed_guide AS g
     WHERE g.basic_item_id IS NOT NULL AND g.reference AND g.superseded_at IS NULL`,
    [],
  )
  return rows.map((row) => row.basic_item_id)
}
