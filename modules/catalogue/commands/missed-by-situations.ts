import type { FormDefinition, ItemContent } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { type Db, rawQuery } from '#platform/db/database.ts'
import { isFormShape } from '../domain/form-rules.ts'
import { referenceFindings } from '../domain/situations/check/references.ts'
import { CURRENT_VERSION } from '../queries/list-basic-items.ts'

/** Fields and pages that the item's situations speak of and this form does not have. */
export async function missedBySituations(
  db: Db,
  form: { readonly itemCode: string } & Pick<FormDefinition, 'schema' | 'pages'>,
  at: Date,
): Promise<FieldFault[]> {
  const { rows } = await rawQuery<{ content: ItemContent }>(
    db,
    `SELECT v.content FROM ${CURRENT_VERSION} WHERE b.code = $2`,
    [at, form.itemCode],
  )
  const content = rows[0]?.content
  if (!content?.situations || !isFormShape(form.schema)) return []
  return referenceFindings(content.situations, { ...content, form })
    .filter(({ code }) => code === 'field-unknown' || code === 'page-unknown')
    .map(({ sentence }) => ({ path: '/schema', message: sentence }))
}
