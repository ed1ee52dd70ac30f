import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { formStands } from '../store/forms.ts'

export interface FormOfItem extends FormDefinition {
  readonly itemCode: string
  readonly formName: string
  readonly effectiveFrom: Date
}

/** The forms that hold at an instant, by the code of their item. */
export async function formsInForce(db: Db, at: Date, itemCode: string | null): Promise<FormOfItem[]> {
  const { rows } = await rawQuery<FormOfItem>(
    db,
    `SELECT DISTINCT ON (b.code) b.code AS "itemCode", f.name AS "formName", fv.id AS "versionId", fv.sample, fv.schema, fv.pages,
       fv.effective_from AS "effectiveFrom"
     FROM catalogue.form AS f
     JOIN catalogue.basic_item AS b ON b.id = f.basic_item_id
     JOIN catalogue.form_version AS fv ON fv.form_id = f.id
     WHERE fv.effective_from <= $1 AND ${formStands()} AND ($2::text IS NULL OR b.code = $2)
     ORDER BY b.code, fv.effective_from DESC, fv.published_at DESC, fv.id DESC`,
    [at, itemCode],
  )
  return rows
}
