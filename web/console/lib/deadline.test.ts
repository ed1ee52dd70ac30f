import { expect, test } from 'vitest'
import { COLOUR_WORDS, deadlineText } from './deadline.ts'

test('a deadline is told in words that need no colour', () => {
  const deadline = {
    kind: 'acceptance',
    dueOn: '2026-03-02',
    provisional: false,
    usedPercent: 92,
    colour: 'red',
  } as const
  expect(deadlineText(deadline, 2026)).toBe('3月2日前受理（即将到期）')
  expect(deadlineText({ ...deadline, dueOn: '2027-01-05', provisional: true, colour: 'green' }, 2026)).toBe(
    '2027年1月5日前受理（时间充裕，暂定）',
  )
})

test('each colour has its own words', () => {
  expect(new Set(Object.values(COLOUR_WORDS)).size).toBe(4)
})
