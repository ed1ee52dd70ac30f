import { expect, test } from 'vitest'
import { searchableNumber, shortNumber } from './case-number.ts'
import { defaultTab } from './default-tab.ts'

test('a case is called by date and serial', () => {
  expect(shortNumber('11370303MB2857833A4370303000001202603020000 0017'.replace(' ', ''))).toBe('20260302 00000017')
  expect(shortNumber(null)).toBe('未编号')
})

test('a typed number is found with whatever stands between its groups', () => {
  expect(searchableNumber(' 20260302 - 00000017 ')).toBe('2026030200000017')
  expect(searchableNumber('  ')).toBeUndefined()
})

test('each role begins where its work waits', () => {
  expect(defaultTab('clerk')).toBe('toAccept')
  expect(defaultTab('approver')).toBe('reviewing')
})
