import type { EditedField, EditedForm, FieldKind, FormDraft, Option } from './edited-form.ts'

/** The part of JSON Schema that forms use. */
interface Property extends Readonly<Record<string, unknown>> {
  readonly type?: string
  readonly title?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly { readonly const?: unknown; readonly title?: string }[]
  readonly items?: Property
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-element'?: string
  readonly 'x-hint'?: string
  readonly 'x-multiline'?: boolean
}

type Stored = Pick<FormDraft, 'name' | 'sample' | 'schema' | 'pages'>

/** Above this many characters a text gets a box of several lines, as the portal has it. */
const ONE_LINE = 200

/** A stored form, taken apart to be edited. */
export function opened({ name, sample, schema, pages }: Stored): EditedForm {
  const {
    properties = {},
    required = [],
    ...rest
  } = schema as {
    properties?: Record<string, Property>
    required?: readonly string[]
  }
  return {
    name,
    sample,
    rest,
    pages: pages.map((page) => ({
      id: page.id,
      title: page.title,
      note: page.note ?? '',
      fields: page.fields.flatMap((field) => {
        const property = properties[field]
        return property ? [openedField(field, property, required.includes(field))] : []
      }),
    })),
  }
}

function openedField(name: string, property: Property, required: boolean): EditedField {
  const { type, title, format, minLength, maxLength, minimum, maximum, enum: list, oneOf, items, ...more } = property
  const { 'x-element': element, 'x-hint': hint, 'x-multiline': multiline, ...rest } = more
  return {
    key: name,
    settled: true,
    name,
    title: title ?? '',
    kind: kindOf(property),
    required,
    hint: hint ?? '',
    element: element ?? '',
    format: format ?? null,
    options: optionsOf(items ?? property),
    minLength: minLength ?? null,
    maxLength: maxLength ?? null,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    rest,
  }
}

function kindOf({ type, format, enum: list, oneOf, maxLength = 0, ...more }: Property): FieldKind {
  if (type === 'array') return 'choices'
  if (type === 'boolean') return 'yesNo'
  if (list || oneOf) return 'choice'
  if (type === 'integer' || type === 'number') return type
  if (format === 'date') return 'date'
  return more['x-multiline'] || maxLength > ONE_LINE ? 'longText' : 'text'
}

const optionsOf = ({ oneOf, enum: list }: Property): Option[] =>
  oneOf
    ? oneOf.map((one) => ({ value: String(one.const), label: one.title ?? String(one.const) }))
    : (list ?? []).map((value) => ({ value: String(value), label: String(value) }))

/** The form as it is published: a JSON Schema with every field on one page. */
export function stored({ name, sample, rest, pages }: EditedForm): Stored {
  const fields = pages.flatMap((page) => page.fields)
  return {
    name: name.trim(),
    sample,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...rest,
      type: 'object',
      additionalProperties: false,
      required: fields.filter(({ required }) => required).map((field) => field.name),
      properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field)])),
    },
    pages: pages.map((page) => ({
      id: page.id,
      title: page.title.trim(),
      note: page.note.trim() || null,
      fields: page.fields.map((field) => field.name),
    })),
  }
}

function propertyOf(field: EditedField): Property {
  const { title, element, hint, rest } = field
  return {
    ...valuesOf(field),
    ...rest,
    title: title.trim(),
    'x-element': element,
    ...(hint.trim() && { 'x-hint': hint.trim() }),
  }
}

/** What may be filled in. */
function valuesOf({ kind, format, minLength, maxLength, minimum, maximum, options }: EditedField): Property {
  const lengths = { ...(minLength !== null && { minLength }), ...(maxLength !== null && { maxLength }) }
  switch (kind) {
    case 'text':
      return { type: 'string', ...(format ? { format } : lengths) }
    case 'longText':
      return { type: 'string', ...lengths, 'x-multiline': true }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'integer':
    case 'number':
      return { type: kind, ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) }
    case 'yesNo':
      return { type: 'boolean' }
    case 'choice':
      return { type: 'string', ...listOf(options) }
    case 'choices':
      return { type: 'array', items: listOf(options) }
  }
}

/** Labels that are their own values are a plain list. */
function listOf(options: readonly Option[]): Property {
  const tidy = options.map(({ value, label }) => ({ value: value.trim() || label.trim(), label: label.trim() }))
  if (tidy.every(({ value, label }) => value === label)) return { enum: tidy.map(({ value }) => value) }
  return { oneOf: tidy.map(({ value, label }) => ({ const: value, title: label })) }
}
