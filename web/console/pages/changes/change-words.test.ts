import { expect, test } from 'vitest'
import { effectOf, standOf, toneOf } from './change-words.ts'

const at = '2026-04-30T16:00:00.000Z'

test('a published change says whether it is to come, in force or replaced', () => {
  expect(standOf({ state: 'published', phase: 'scheduled', effectiveFrom: at })).toBe('将于 2026-05-01 00:00 生效')
  expect(standOf({ state: 'published', phase: 'inForce', effectiveFrom: at })).toBe('生效中')
  expect(standOf({ state: 'published', phase: 'superseded', effectiveFrom: at })).toBe('已被替代')
  expect(standOf({ state: 'submitted', phase: null, effectiveFrom: null })).toBe('待复核')
})

test('one without a time of its own takes effect when it is published', () => {
  expect(effectOf({ state: 'draft', phase: null, effectiveFrom: null })).toBe('发布后立即生效')
  expect(effectOf({ state: 'draft', phase: null, effectiveFrom: at })).toBe('2026-05-01 00:00')
  expect(toneOf({ state: 'returned', phase: null })).toBe('bad')
})
