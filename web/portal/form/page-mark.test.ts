import { expect, test } from 'vitest'
import type { FormField } from './fields.ts'
import { pageMark } from './page-mark.ts'

const fields = [{ name: 'shop' }, { name: 'area' }] as unknown as FormField[]

test('the mark follows the answers of the page, and nothing else', () => {
  const mark = pageMark(fields, { shop: '演示', area: 86 })
  expect(pageMark(fields, { area: 86, shop: '演示', elsewhere: 1 })).toBe(mark)
  expect(pageMark(fields, { shop: '演示', area: 87 })).not.toBe(mark)
  expect(pageMark(fields, { shop: '演示', area: null })).toBe(pageMark(fields, { shop: '演示' }))
})
