import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { findFormVersion } from '../store/forms.ts'

/** The form of a basic item at an instant, if it has one. */
export async function formInForce(db: Db, itemCode: string, at: Date): Promise<FormDefinition | undefined> {
  const { rows } = await rawQuery<{ id: string }>(
    db,
    `SELECT fv.id FROM catalogue.basic_item AS b
     JOIN catalogue.form AS f ON f.basic_item_id = b.id
     JOIN catalogue.form_version AS fv ON fv.form_id = f.id
     WHERE b.code = $1 AND fv.effective_from <= $2
     ORDER BY fv.effective_from DESC, fv.published_at DESC, fv.id DESC LIMIT 1`,
    [itemCode, at],
  )
  return rows[0] && (await findFormVersion(db, rows[0].id))
}
