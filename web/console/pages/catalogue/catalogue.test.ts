import { expect, test } from 'vitest'
import { fieldsOf, kindOf } from './form-fields.ts'
import { limitText } from './limit-text.ts'

test('a limit of nothing is told as on the spot', () => {
  expect(limitText({ count: 0, unit: 'workingDay', note: null })).toBe('即时办结')
  expect(limitText({ count: 20, unit: 'workingDay', note: '不含现场核查' })).toBe('20 个工作日（不含现场核查）')
})

test('how a field is filled in is told in words', () => {
  expect(
    kindOf({
      type: 'string',
      oneOf: [
        { const: 'a', title: '餐饮' },
        { const: 'b', title: '销售' },
      ],
    }),
  ).toBe('单选：餐饮、销售')
  expect(kindOf({ type: 'array', items: { enum: ['甲', '乙'] } })).toBe('多选：甲、乙')
  expect(kindOf({ type: 'integer', minimum: 1 })).toBe('整数，不小于 1')
  expect(kindOf({ type: 'string', format: 'date' })).toBe('日期')
  expect(kindOf({ type: 'string', maxLength: 50 })).toBe('文字，最多 50 字')
})

test('a page lists its own fields in its own order', () => {
  const schema = { properties: { b: { title: '乙' }, a: { title: '甲' } }, required: ['a'] }
  expect(fieldsOf(schema, ['a', 'b', 'gone']).map((f) => [f.title, f.required])).toEqual([
    ['甲', true],
    ['乙', false],
  ])
})
