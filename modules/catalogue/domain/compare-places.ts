import {
  type ComparedField,
  FIELD_NAMES,
  FIELDS_BY_GROUP,
  type FieldGroup,
  type ItemContent,
} from '#contracts/catalogue/index.ts'
import { contentDifferences, sameValue } from './say-differences.ts'
import { sayField } from './say-field.ts'

type Field = keyof ItemContent

/**
 * One item in several places, element by element. What nobody published is unknown and differs from nothing; where the standard
 * itself does not say, the places are measured by the first that does. A place where nobody carries the item out has no content.
 */
export function comparePlaces(standard: ItemContent, places: readonly (ItemContent | undefined)[]): ComparedField[] {
  return Object.entries(FIELDS_BY_GROUP).flatMap(([group, fields]) =>
    fields
      .filter((field) => field !== 'fieldRules')
      .map((field) => oneField(group as FieldGroup, field, standard, places)),
  )
}

function oneField(
  group: FieldGroup,
  field: Field,
  standard: ItemContent,
  places: readonly (ItemContent | undefined)[],
): ComparedField {
  const values = places.map((content) => comparable(field, content))
  const known = values.filter((value) => value !== null)
  const measure = comparable(field, standard) ?? known[0] ?? null
  return {
    field,
    title: FIELD_NAMES[field],
    group,
    standard: sayField(field, standard[field]),
    same: known.every((value) => sameValue(value, known[0])) && known.every((value) => sameValue(value, measure)),
    cells: places.map((content, at) => {
      const value = values[at] ?? null
      const different = value !== null && !sameValue(value, measure)
      return {
        lines: content ? sayField(field, content[field]) : null,
        mark: value === null ? 'unknown' : different ? 'different' : 'same',
        sentences: different && content ? contentDifferences(standard, { ...standard, [field]: content[field] }) : [],
      }
    }),
  }
}

/** A list of materials that is not told whole says nothing that could be compared. */
function comparable(field: Field, content: ItemContent | undefined): unknown {
  if (!content) return null
  if (field === 'materials' && content.materialsStatus === 'not_in_excerpt') return null
  return content[field] ?? null
}
