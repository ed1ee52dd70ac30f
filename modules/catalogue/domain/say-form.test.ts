import { describe, expect, it } from 'vitest'
import { formDifferences } from './say-form.ts'

const field = (title: string, more: object = {}) => ({ type: 'string', title, 'x-element': 'shop-name', ...more })
const form = (properties: Record<string, object>, required: string[] = [], pages = [Object.keys(properties)]) => ({
  schema: { type: 'object', additionalProperties: false, properties, required },
  pages: pages.map((fields, at) => ({ id: `p${at + 1}`, title: `第${at + 1}步`, note: null, fields })),
})

describe('what a change of a form says', () => {
  const name = field('名称', { maxLength: 60 })
  const area = { type: 'number', title: '面积', 'x-element': 'floor-area' }

  it('is nothing where applicants see no change', () => {
    expect(formDifferences(form({ name, area }), form({ name, area }))).toEqual([])
  })

  it('names fields that come, go, or must be filled in', () => {
    expect(formDifferences(form({ name }, ['name']), form({ name, area }, ['area']))).toEqual([
      '新增填写项“面积”（必填）。',
      '“名称”改为可以不填。',
    ])
    expect(formDifferences(form({ name, area }), form({ name }))).toEqual(['不再填写“面积”。'])
  })

  it('tells of each field its name, kind, options, limits, hint and element', () => {
    const after = field('字号', { enum: ['甲', '乙'], 'x-hint': '任选一个', 'x-element': 'other-name' })
    expect(formDifferences(form({ name }), form({ name: after }))).toEqual([
      '填写项的名称由“名称”改为“字号”。',
      '“字号”的填写方式由“一行文字”改为“单选”。',
      '公布了“字号”的选项：甲、乙。',
      '不再公布“字号”的限制。',
      '公布了“字号”的填写提示：任选一个。',
      '“字号”的数据元由“shop-name”改为“other-name”。',
    ])
  })

  it('tells of order and pages', () => {
    const both = { name, area }
    expect(formDifferences(form(both), form(both, [], [['area', 'name']]))).toEqual(['填写项的顺序有调整。'])
    const split = form(both, [], [['name'], ['area']])
    expect(formDifferences(form(both), split)).toEqual(['分页由“第1步”改为“第1步、第2步”。', '填写项所在的页有调整。'])
    const noted = { ...form(both), pages: [{ id: 'p1', title: '第1步', note: '请如实填写', fields: ['name', 'area'] }] }
    expect(formDifferences(form(both), { ...noted, sample: true })).toHaveLength(2)
  })
})
