import { Type } from 'typebox'
import { type Difference, ItemContent, MaterialsDelta } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { isOfSchema } from '#platform/operations/validate.ts'

const fields = Object.keys(ItemContent.properties) as (keyof ItemContent)[]
/** One object with one member for each field of an item's content. */
const schemas = new Map(fields.map((field) => [field, Type.Object({ [field]: valueSchema(field) })]))

/** Of materials a place tells what it leaves out or softens, never the whole list. */
function valueSchema(field: keyof ItemContent) {
  return field === 'materials' ? MaterialsDelta : ItemContent.properties[field]
}

/** Differences whose value is not of its field's type. */
export function malformedDifferences(differences: readonly Difference[]): FieldFault[] {
  return differences.flatMap(({ field, value }, at) => {
    const schema = schemas.get(field)
    if (schema && isOfSchema(schema, { [field]: value })) return []
    return [{ path: `/differences/${at}`, message: '填写的内容不符合此项的格式。' }]
  })
}
