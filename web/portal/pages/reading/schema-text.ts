import type { TSchema } from 'typebox'

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** A schema in one line, as a reader of the reference wants it: `string（uuid）`, `"01" | "02"`, `object[]`, `… | null`. */
export function schemaText(schema: TSchema): string {
  return textOf(schema as Schema)
}

function textOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.anyOf) return schema.anyOf.map(textOf).join(' | ')
  if (schema.type === 'array') return schema.items ? `${bracket(textOf(schema.items))}[]` : 'array'
  if (schema.type === 'object') return 'object'
  const bounds = [schema.format, lengthOf(schema), rangeOf(schema)].filter(Boolean)
  const type = schema.type ?? 'any'
  return bounds.length > 0 ? `${type}（${bounds.join('，')}）` : type
}

const bracket = (text: string) => (text.includes(' | ') ? `(${text})` : text)

function lengthOf({ minLength, maxLength }: Schema): string | undefined {
  if (maxLength === undefined) return undefined
  return minLength === maxLength ? `${maxLength} 字符` : `${minLength ?? 0}–${maxLength} 字符`
}

function rangeOf({ minimum, maximum }: Schema): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined
  return maximum === undefined ? `≥ ${minimum}` : `${minimum ?? '…'}–${maximum}`
}

export interface SchemaLine {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

const DEPTH = 4

/** The members of an object schema, nested ones by `outer.inner` and `list[].inner`, to a bounded depth. */
export function schemaLines(schema: TSchema, prefix = '', depth = 0): SchemaLine[] {
  const object = schema as Schema & { required?: readonly string[] }
  const required = new Set(object.required ?? [])
  return Object.entries(object.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`
    const line = { name: path, type: textOf(property), required: required.has(name) }
    const inner = innerObject(property)
    if (!inner || depth >= DEPTH) return [line]
    return [line, ...schemaLines(inner.schema as TSchema, `${path}${inner.suffix}.`, depth + 1)]
  })
}

/** The object inside a property: itself, an item of its list, or what it is when it is not null. */
function innerObject(property: Schema): { schema: Schema; suffix: string } | undefined {
  if (property.properties) return { schema: property, suffix: '' }
  if (property.type === 'array' && property.items) {
    const inner = innerObject(property.items)
    return inner && { schema: inner.schema, suffix: `[]${inner.suffix}` }
  }
  for (const option of property.anyOf ?? []) {
    const inner = innerObject(option)
    if (inner) return inner
  }
  return undefined
}
