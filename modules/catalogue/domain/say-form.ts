import type { FormDefinition } from '#contracts/catalogue/index.ts'
import type { FormField, FormSchema } from './form-validator.ts'
import { changed } from './say-differences.ts'

type Form = Pick<FormDefinition, 'schema' | 'pages'> & { readonly sample?: boolean }
type Field = FormField & {
  readonly oneOf?: readonly { readonly const?: unknown; readonly title?: string }[]
  readonly items?: Pick<Field, 'enum' | 'oneOf'>
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

/** What applicants will fill in otherwise, one sentence a change; a field is the same one while its name is. */
export function formDifferences(before: Form, after: Form): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  const added = [...now].filter(([name]) => !old.has(name))
  const dropped = [...old].filter(([name]) => !now.has(name))
  const kept = [...now].flatMap(([name, field]) => {
    const known = old.get(name)
    return known ? [{ name, known, field }] : []
  })
  return [
    ...added.map(([name, { title }]) => `新增填写项“${title}”${requiredOf(after).has(name) ? '（必填）' : ''}。`),
    ...dropped.map(([, { title }]) => `不再填写“${title}”。`),
    ...kept.flatMap(({ known, field }) => fieldDifferences(known, field)),
    ...kept.flatMap(({ name, field }) => requirement(field, requiredOf(before).has(name), requiredOf(after).has(name))),
    ...changed('分页', pagesOf(before), pagesOf(after)),
    ...orderDifferences(before, after, new Set(kept.map(({ name }) => name))),
    ...notesDifferences(before, after),
    ...changed('是否示例表单', sampleOf(before), sampleOf(after)),
  ]
}

function fieldDifferences(before: Field, after: Field): string[] {
  const name = `“${after.title}”`
  return [
    ...changed('填写项的名称', before.title, after.title),
    ...changed(`${name}的填写方式`, kindOf(before), kindOf(after)),
    ...changed(`${name}的选项`, optionsOf(before), optionsOf(after)),
    ...changed(`${name}的限制`, limitsOf(before), limitsOf(after)),
    ...changed(`${name}的填写提示`, before['x-hint'] ?? null, after['x-hint'] ?? null),
    ...changed(`${name}的数据元`, before['x-element'], after['x-element']),
  ]
}

function requirement({ title }: Field, before: boolean, after: boolean): string[] {
  if (before === after) return []
  return [after ? `“${title}”改为必填。` : `“${title}”改为可以不填。`]
}

/** Told once, whatever was moved: the order is read off the preview. */
function orderDifferences(before: Form, after: Form, kept: ReadonlySet<string>): string[] {
  const order = ({ pages }: Form) => pages.flatMap(({ fields }) => fields.filter((name) => kept.has(name))).join(' ')
  const places = ({ pages }: Form) =>
    pages.map(({ id, fields }) => `${id}:${fields.filter((name) => kept.has(name)).join(' ')}`).join(';')
  if (order(before) !== order(after)) return ['填写项的顺序有调整。']
  return places(before) === places(after) ? [] : ['填写项所在的页有调整。']
}

function notesDifferences(before: Form, after: Form): string[] {
  const notes = new Map(before.pages.map(({ id, note }) => [id, note]))
  return after.pages.flatMap(({ id, title, note }) =>
    notes.has(id) ? changed(`“${title}”页的说明`, notes.get(id) ?? null, note) : [],
  )
}

function fieldsOf({ schema }: Form): Map<string, Field> {
  return new Map(Object.entries((schema as Partial<FormSchema> | null)?.properties ?? {}) as [string, Field][])
}
const requiredOf = ({ schema }: Form): Set<string> => new Set((schema as Partial<FormSchema> | null)?.required ?? [])
const pagesOf = ({ pages }: Form): string => pages.map(({ title }) => title).join('、')
const sampleOf = ({ sample }: Form): string => (sample ? '是' : '否')

function kindOf(field: Field): string {
  if (field.type === 'array') return '多选'
  if (field.type === 'boolean') return '是或否'
  if (field.enum || field.oneOf) return '单选'
  if (field.type === 'integer') return '整数'
  if (field.type === 'number') return '数字'
  if (field.format === 'date') return '日期'
  return field['x-multiline'] ? '多行文字' : '一行文字'
}

function optionsOf(field: Field): string | null {
  const { enum: list, oneOf } = field.items ?? field
  const options = oneOf?.map((one) => one.title ?? String(one.const)) ?? list
  return options ? options.join('、') : null
}

function limitsOf({ minimum, maximum, minLength, maxLength, pattern, format }: Field): string | null {
  const limits = [
    ...(minimum === undefined ? [] : [`不小于 ${minimum}`]),
    ...(maximum === undefined ? [] : [`不大于 ${maximum}`]),
    ...((minLength ?? 1) === 1 ? [] : [`至少 ${minLength} 字`]),
    ...(maxLength === undefined ? [] : [`最多 ${maxLength} 字`]),
    ...(pattern === undefined ? [] : [`符合 ${pattern}`]),
    ...(format === undefined || format === 'date' ? [] : [`符合格式 ${format}`]),
  ]
  return limits.length > 0 ? limits.join('，') : null
}
