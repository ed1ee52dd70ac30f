import { describe, expect, it } from 'vitest'
import { expiryOf, lastDay } from './term.ts'

describe('the term of a licence', () => {
  it.each([
    ['2026-03-02', 5, '2031-03-01'],
    ['2026-01-01', 1, '2026-12-31'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-28'],
    ['2026-03-02', null, null],
  ] as const)('from %s for %s years lasts through %s', (from, years, last) => {
    expect(lastDay(expiryOf(from, years))).toBe(last)
  })
})
