import type { FamilyMember } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { codeAbove, itemLevel } from '../domain/item-codes.ts'
import { CURRENT_VERSION } from './list-basic-items.ts'

/** Region, type, department and main item: what all codes of one main item (主项) begin with. */
const MAIN_ITEM_DIGITS = 9

/** The main item of a code with its sub-items and handling items; the 10 characters of the standard tell of none. */
export async function itemFamily(db: Db, code: string, at: Date): Promise<FamilyMember[]> {
  const sameMain = code.length < 12 ? code : `${code.slice(0, MAIN_ITEM_DIGITS)}%`
  const { rows } = await rawQuery<{ code: string; name: string }>(
    db,
    `SELECT b.code, v.content->>'name' AS name FROM ${CURRENT_VERSION} WHERE b.code LIKE $2 ORDER BY b.code`,
    [at, sameMain],
  )
  return rows.map((row) => ({ ...row, level: itemLevel(row.code), codeAbove: codeAbove(row.code) ?? null }))
}
