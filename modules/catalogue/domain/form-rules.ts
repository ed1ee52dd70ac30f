import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { DataElement } from '#contracts/dictionary/index.ts'
import type { FieldFault } from '#contracts/fault.ts'
import { type FormField, type FormSchema, formAjv } from './form-validator.ts'

/** What keeps a form from being published: every field must say what it means, and stand on one page. */
export function formPublicationFaults(
  form: Pick<FormDefinition, 'schema' | 'pages'>,
  elements: ReadonlyMap<string, DataElement>,
): FieldFault[] {
  const { schema } = form
  if (!isFormShape(schema)) {
    return [{ path: '/schema', message: '表单结构应当是带有字段（properties）的对象。' }]
  }
  const structure = structureFaults(schema)
  if (structure.length > 0) return structure
  const fields = Object.entries(schema.properties)
  return [
    ...fields.flatMap(([name, field]) => fieldFaultsOf(name, field, elements)),
    ...(schema.required ?? [])
      .filter((name) => !(name in schema.properties))
      .map((name) => ({ path: '/schema/required', message: `必填项“${name}”不在字段中。` })),
    ...pageFaults(form.pages, new Set(fields.map(([name]) => name))),
  ]
}

/** An object with fields; whether they are right is another question. */
export function isFormShape(value: unknown): value is FormSchema {
  const schema = value as Partial<FormSchema> | null
  return schema?.type === 'object' && typeof schema.properties === 'object' && schema.properties !== null
}

/** Codes of the data elements that a form names. */
export function elementCodes(schema: unknown): string[] {
  const properties = (schema as Partial<FormSchema> | null)?.properties ?? {}
  return Object.values(properties).flatMap((field) => (field?.['x-element'] ? [field['x-element']] : []))
}

function structureFaults(schema: Partial<FormSchema>): FieldFault[] {
  if (schema.additionalProperties !== false) {
    return [
      { path: '/schema/additionalProperties', message: '表单应当只接受列出的字段（additionalProperties 为 false）。' },
    ]
  }
  try {
    formAjv().compile(schema)
    return []
  } catch {
    return [{ path: '/schema', message: '表单结构不是有效的 JSON Schema（2020-12）。' }]
  }
}

function fieldFaultsOf(
  name: string,
  field: Partial<FormField>,
  elements: ReadonlyMap<string, DataElement>,
): FieldFault[] {
  const path = `/schema/properties/${name}`
  const faults: FieldFault[] = []
  if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(name))
    faults.push({ path, message: '字段名应当由英文字母和数字组成，以小写字母开头。' })
  if (typeof field.title !== 'string' || field.title.trim() === '') faults.push({ path, message: '字段缺少标题。' })
  const element = elements.get(field['x-element'] ?? '')
  if (!element) return [...faults, { path, message: '字段没有对应数据字典中的数据元。' }]
  if (!typeFits(field.type, element.type)) faults.push({ path, message: `字段类型与数据元“${element.name}”不一致。` })
  if (element.format && field.format !== element.format) {
    faults.push({ path, message: `字段格式与数据元“${element.name}”不一致。` })
  }
  if ('pattern' in field && !field['x-pattern-message'])
    faults.push({ path, message: '有格式要求的字段应当写明提示语。' })
  return faults
}

const typeFits = (field: string | undefined, element: DataElement['type']): boolean =>
  field === element || (field === 'integer' && element === 'number')

function pageFaults(pages: FormDefinition['pages'], names: ReadonlySet<string>): FieldFault[] {
  const placed = pages.flatMap((page) => page.fields)
  const faults: FieldFault[] = []
  const ids = pages.map((page) => page.id)
  if (new Set(ids).size < ids.length) faults.push({ path: '/pages', message: '各页的编号不能重复。' })
  for (const name of names) {
    const times = placed.filter((field) => field === name).length
    if (times !== 1) faults.push({ path: '/pages', message: `字段“${name}”应当出现在且只出现在一页上。` })
  }
  for (const name of placed) {
    if (!names.has(name)) faults.push({ path: '/pages', message: `页面上的“${name}”不在字段中。` })
  }
  return faults
}
