import {
  type ChangedField,
  FIELD_NAMES,
  FIELDS_BY_GROUP,
  type FieldGroup,
  type ItemContent,
} from '#contracts/catalogue/index.ts'
import { sameValue } from './say-differences.ts'
import { sayField } from './say-field.ts'

/** Every element before and after a change, as lines to read, in the order of the page; of a new item all that it says is a change. */
export function fieldsChanged({
  before,
  after,
}: {
  readonly before: ItemContent | undefined
  readonly after: ItemContent
}): ChangedField[] {
  return Object.entries(FIELDS_BY_GROUP).flatMap(([group, fields]) =>
    fields.map((field) => {
      const said = sayField(field, after[field])
      return {
        field,
        title: FIELD_NAMES[field],
        group: group as FieldGroup,
        changed: before ? !sameValue(before[field], after[field]) : said !== null,
        before: before ? sayField(field, before[field]) : null,
        after: said,
      }
    }),
  )
}
