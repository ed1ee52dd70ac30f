import { describe, expect, it } from 'vitest'
import { addField, addPage, dropField, moveField, movePage, withField } from './edit-form.ts'
import { ofKind, withElement } from './edited-form.ts'
import { opened, stored } from './form-schema.ts'
import { missingInForm } from './missing-in-form.ts'

const property = (title: string, more: object = {}) => ({ type: 'string', title, 'x-element': 'shop-name', ...more })
const FORM = {
  name: '申请表',
  sample: true,
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['shopName', 'kinds'],
    properties: {
      shopName: property('名称', { minLength: 1, maxLength: 60, 'x-hint': '与营业执照一致' }),
      kinds: property('类别', { type: 'array', items: { enum: ['甲', '乙'] }, minItems: 1, uniqueItems: true }),
      opened: property('开业日期', { format: 'date' }),
      note: property('说明', { minLength: 1, maxLength: 500, 'x-multiline': true }),
      seats: property('座位', { type: 'integer', minimum: 1, maximum: 900 }),
      promise: property('承诺', { enum: ['我承诺以上内容属实'] }),
    },
  },
  pages: [
    { id: 'p1', title: '店铺', note: null, fields: ['shopName', 'kinds', 'opened'] },
    { id: 'p2', title: '其他', note: '请如实填写', fields: ['note', 'seats', 'promise'] },
  ],
}
const element = (given: object = {}) => ({
  code: 'floor-area',
  name: '经营面积',
  type: 'number' as const,
  format: null,
  unit: '平方米',
  grade: 'public' as const,
  description: '',
  ...given,
})
const start = () => opened(FORM)
const gaps = (form: ReturnType<typeof start>) =>
  missingInForm({ title: '修改', document: '', effectiveFrom: '', effectiveUntil: '', form }).map(
    ({ sentence }) => sentence,
  )

describe('a form taken apart and put together', () => {
  it('is the same form', () => {
    expect(stored(opened(FORM))).toEqual(FORM)
    expect(gaps(opened(FORM))).toEqual([])
  })

  it('keeps labels that are not their values, and patterns with their sentence', () => {
    const property = { type: 'string', title: '类别', 'x-element': 'category', oneOf: [{ const: '1', title: '甲类' }] }
    const code = {
      type: 'string',
      title: '编号',
      'x-element': 'code',
      pattern: '^A',
      'x-pattern-message': '请以 A 开头。',
    }
    const schema = { type: 'object', additionalProperties: false, required: [], properties: { property, code } }
    const pages = [{ id: 'p1', title: '一', note: null, fields: ['property', 'code'] }]
    expect(stored(opened({ name: '表', sample: false, schema, pages })).schema).toMatchObject(schema)
  })
})

describe('editing a form', () => {
  it('names a new field after its data element, and again when another is chosen', () => {
    const form = addField(start(), 0)
    const at = form.pages[0]!.fields.length - 1
    const chosen = withElement(form.pages[0]!.fields[at]!, element(), ['floorArea'])
    expect(chosen).toMatchObject({ name: 'floorArea2', title: '经营面积', kind: 'number', key: 'new1' })
    const other = withElement(chosen, element({ code: 'seat-count', type: 'integer' }), ['floorArea2'])
    expect(other).toMatchObject({ name: 'seatCount', kind: 'integer', title: '经营面积' })
    const next = withField(form, 0, at, other)
    expect((stored(next).schema as { properties: object }).properties).toHaveProperty('seatCount')
  })

  it('keeps the name of a field that is published, and fits its kind to the element', () => {
    const field = start().pages[0]!.fields[0]!
    const changed = withElement(field, element({ code: 'opened-on', type: 'string', format: 'date' }), [])
    expect(changed).toMatchObject({ name: field.name, kind: 'date', format: 'date' })
    expect(ofKind(field, 'longText')).toMatchObject({ maxLength: 500, minLength: 1 })
    expect(ofKind(field, 'choices').rest).toEqual({ minItems: 1, uniqueItems: true })
  })

  it('moves a field within its page and over its ends, and no further', () => {
    const form = start()
    const names = (of: typeof form) => of.pages.map(({ fields }) => fields.map(({ name }) => name))
    const before = names(form)
    const last = before[0]!.length - 1
    expect(names(moveField(form, 0, 0, 1))[0]!.slice(0, 2)).toEqual([before[0]![1], before[0]![0]])
    expect(names(moveField(form, 0, last, 1))[1]![0]).toBe(before[0]![last])
    expect(names(moveField(moveField(form, 0, last, 1), 1, 0, -1))).toEqual(before)
    expect(moveField(form, 0, 0, -1)).toBe(form)
    expect(names(movePage(form, 0, 1))).toEqual([before[1], before[0], ...before.slice(2)])
    expect(names(dropField(form, 0, 0))[0]).toEqual(before[0]!.slice(1))
  })

  it('says what is still missing', () => {
    const form = addField(addPage(start()), 0)
    const at = start().pages.length + 1
    const place = form.pages[0]!.fields.length
    expect(gaps(form)).toEqual([
      `第 1 页第 ${place} 项没有选择数据元。`,
      `请填写第 ${at} 页的标题。`,
      `第 ${at} 页没有填写项，请增加填写项或者删除这一页。`,
    ])
    const choice = { ...form.pages[0]!.fields[0]!, kind: 'choice' as const, options: [{ value: '甲', label: ' ' }] }
    expect(gaps(withField(start(), 0, 0, choice))).toEqual(['第 1 页第 1 项至少应当有一个选项，且不能空白。'])
    const bounds = { ...form.pages[0]!.fields[0]!, minimum: 3, maximum: 2 }
    expect(gaps(withField(start(), 0, 0, bounds))).toEqual(['第 1 页第 1 项的最小值大于最大值。'])
    expect(gaps({ ...start(), name: ' ', pages: [] })).toEqual(['请填写表单名称。', '表单至少应当有一页。'])
  })
})
