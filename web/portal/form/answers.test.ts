import { expect, test } from 'vitest'
import { sizeText } from '../kit/size-text.ts'
import { answerText } from './answers.ts'
import type { FormField } from './fields.ts'

const date = { name: 'day', kind: 'date', options: [] } as unknown as FormField

test('a date reads as everywhere else, and what is no date as it was typed', () => {
  expect(answerText(date, '2026-11-24')).toBe('2026年11月24日')
  expect(answerText(date, '明天')).toBe('明天')
  expect(answerText(date, undefined)).toBeUndefined()
})

test('sizes are rounded up to whole kilobytes', () => {
  expect([sizeText(70), sizeText(1025), sizeText(5_600_000)]).toEqual(['70 字节', '2 KB', '5.3 MB'])
})
