import type { FormDefinition } from '#contracts/catalogue/index.ts'

export type FieldKind = 'text' | 'longText' | 'integer' | 'number' | 'choice' | 'choices' | 'yesNo' | 'date'

export interface FormField {
  readonly name: string
  readonly title: string
  readonly kind: FieldKind
  readonly required: boolean
  readonly hint: string | undefined
  readonly unit: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly maxLength: number | undefined
  /** Format of the data element: `date`, `cn-mobile`, `cn-identity-number`, `cn-credit-code`. */
  readonly format: string | undefined
}

/** The part of JSON Schema that forms use. */
interface Property {
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly { readonly const?: unknown; readonly title?: string }[]
  readonly items?: Property
  readonly format?: string
  readonly maxLength?: number
  readonly 'x-hint'?: string
  readonly 'x-unit'?: string
  readonly 'x-multiline'?: boolean
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Property>>
  readonly required?: readonly string[]
}

/** Above this many characters a text gets a box of several lines. */
const ONE_LINE = 200

/** All fields of a form, in the order of its pages and then of its schema. */
export function fieldsOf(form: Pick<FormDefinition, 'schema' | 'pages'>): FormField[] {
  const schema = form.schema as ObjectSchema
  const properties = schema.properties ?? {}
  const required = new Set(schema.required ?? [])
  const onPages = form.pages.flatMap((page) => page.fields)
  const names = [...new Set([...onPages, ...Object.keys(properties)])].filter((name) => Object.hasOwn(properties, name))
  return names.map((name) => fieldOf(name, properties[name] as Property, required.has(name)))
}

/** The fields of one page, in its order. */
export function fieldsOfPage(form: Pick<FormDefinition, 'schema' | 'pages'>, pageId: string): FormField[] {
  const page = form.pages.find((candidate) => candidate.id === pageId)
  const byName = new Map(fieldsOf(form).map((field) => [field.name, field]))
  return (page?.fields ?? []).flatMap((name) => byName.get(name) ?? [])
}

function fieldOf(name: string, property: Property, required: boolean): FormField {
  const choices = property.items ?? property
  return {
    name,
    title: property.title ?? name,
    kind: kindOf(property),
    required,
    hint: property['x-hint'] ?? property.description,
    unit: property['x-unit'],
    options: optionsOf(choices),
    maxLength: property.maxLength,
    format: property.format,
  }
}

function kindOf(property: Property): FieldKind {
  const type = typeof property.type === 'string' ? property.type : property.type?.find((one) => one !== 'null')
  if (type === 'array') return 'choices'
  if (type === 'boolean') return 'yesNo'
  if (property.enum || property.oneOf) return 'choice'
  if (type === 'integer') return 'integer'
  if (type === 'number') return 'number'
  if (property.format === 'date') return 'date'
  return property['x-multiline'] || (property.maxLength ?? 0) > ONE_LINE ? 'longText' : 'text'
}

function optionsOf(property: Property): FormField['options'] {
  if (property.oneOf) {
    return property.oneOf.map((one) => ({ value: String(one.const), label: one.title ?? String(one.const) }))
  }
  return (property.enum ?? [])
    .filter((value) => value !== null)
    .map((value) => ({ value: String(value), label: String(value) }))
}
