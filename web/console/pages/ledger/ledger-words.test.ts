import { expect, test } from 'vitest'
import { periodOf } from './ledger-words.ts'

test('days are whole days in China, the last one included', () => {
  expect(periodOf('2026-03-02', '2026-03-02')).toEqual({
    from: '2026-03-01T16:00:00.000Z',
    to: '2026-03-02T16:00:00.000Z',
  })
  expect(periodOf(undefined, undefined)).toEqual({})
})
