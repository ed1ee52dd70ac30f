import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import type { Db } from '#platform/db/database.ts'
import { isFormShape } from '../domain/form-rules.ts'
import { referenceFindings } from '../domain/situations/check/references.ts'
import { standardAt } from '../queries/standard-at.ts'
import { basicItemIdOf } from '../store/basic-items.ts'

/** Fields and pages that the item's situations speak of and this form does not have. */
export async function missedBySituations(
  db: Db,
  form: { readonly itemCode: string } & Pick<FormDefinition, 'schema' | 'pages'>,
  at: Date,
): Promise<FieldFault[]> {
  const itemId = await basicItemIdOf(db, form.itemCode)
  const content = itemId ? await standardAt(db, itemId, at) : undefined
  if (!content?.situations || !isFormShape(form.schema)) return []
  return referenceFindings(content.situations, { ...content, form })
    .filter(({ code }) => code === 'field-unknown' || code === 'page-unknown')
    .map(({ sentence }) => ({ path: '/schema', message: sentence }))
}
