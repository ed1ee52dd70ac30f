import { type ChangeFinding, catalogueErrors, type ItemContent } from '#contracts/catalogue/index.ts'
import type { Db } from '#platform/db/database.ts'
import { codeAbove, itemCodeAgrees } from '../domain/item-codes.ts'
import { hasStandard } from '../store/item-codes.ts'

/** What keeps an item from being listed under its code: asked again when it is published, since another may have been listed meanwhile. */
export async function newItemFindings(db: Db, code: string, content: ItemContent): Promise<ChangeFinding[]> {
  const found: ChangeFinding[] = []
  if (await hasStandard(db, code)) found.push(refusal('catalogue.item-code-taken', null, code))
  const above = codeAbove(code)
  if (above && !(await hasStandard(db, above))) {
    const sentence = `上级事项 ${above} 不在目录中，请核对编码，或者一并新增上级事项。`
    found.push({ code: 'catalogue.item-above-missing', severity: 'warning', field: null, sentence })
  }
  if (content.leadDepartment.trim() === '') {
    const sentence = '请填写主管部门。'
    found.push({ code: 'catalogue.content-invalid', severity: 'error', field: 'leadDepartment', sentence })
  }
  return found
}

/** The type is a part of the code, of a new item and of a known one. */
export const codeFindings = (code: string, { itemType }: ItemContent): ChangeFinding[] =>
  itemCodeAgrees(code, itemType) ? [] : [refusal('catalogue.item-code-invalid', 'itemType', code)]

function refusal(
  error: 'catalogue.item-code-taken' | 'catalogue.item-code-invalid',
  field: string | null,
  code: string,
) {
  const sentence = catalogueErrors[error].sentence.replace('{code}', code)
  return { code: error, severity: 'error' as const, field, sentence }
}
