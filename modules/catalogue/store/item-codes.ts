import { type Db, rawQuery } from '#platform/db/database.ts'

/** Codes with this beginning that are in the catalogue, or in a draft of an item that is new. */
export async function codesInUse(db: Db, begin: string): Promise<string[]> {
  const { rows } = await rawQuery<{ code: string }>(
    db,
    `SELECT b.code FROM catalogue.basic_item AS b WHERE starts_with(b.code, $1)
     UNION SELECT c.item_code FROM catalogue.change AS c
     WHERE c.state IN ('draft', 'submitted', 'returned') AND starts_with(c.item_code, $1)`,
    [begin],
  )
  return rows.map(({ code }) => code)
}

/** Whether an item has a standard, today or at another time, that was not taken back. */
export async function hasStandard(db: Db, itemCode: string): Promise<boolean> {
  const { rows } = await rawQuery<{ found: boolean }>(
    db,
    `SELECT EXISTS (
       SELECT FROM catalogue.basic_item AS b JOIN catalogue.basic_item_period AS p ON p.basic_item_id = b.id
       WHERE b.code = $1 AND upper_inf(p.known)) AS found`,
    [itemCode],
  )
  return rows[0]?.found ?? false
}
