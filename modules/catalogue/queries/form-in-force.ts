import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { findBasicItem } from '../store/basic-items.ts'
import { findFormVersion, formStands } from '../store/forms.ts'
import { EVERYTHING_KNOWN } from './everything-known.ts'

/** The form of an item that holds at an instant, as known now unless said; null when it has none. */
export async function formInForce(
  db: Db,
  basicItemId: string,
  at: Date,
  knownAt: Date = EVERYTHING_KNOWN,
): Promise<FormDefinition | null> {
  const { rows } = await rawQuery<{ id: string }>(
    db,
    `SELECT fv.id FROM catalogue.form AS f JOIN catalogue.form_version AS fv ON fv.form_id = f.id
     WHERE f.basic_item_id = $1 AND fv.effective_from <= $2 AND fv.published_at <= $3
       AND ${formStands('$3::timestamptz')}
     ORDER BY fv.effective_from DESC, fv.published_at DESC, fv.id DESC LIMIT 1`,
    [basicItemId, at, knownAt],
  )
  return (rows[0] && (await findFormVersion(db, rows[0].id))) ?? null
}

/** The same by the code of the item. */
export async function formInForceOf(db: Db, itemCode: string, at: Date): Promise<FormDefinition | null> {
  const item = await findBasicItem(db, itemCode)
  return item ? formInForce(db, item.id, at) : null
}
