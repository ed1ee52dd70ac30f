import { expect, test } from 'vitest'
import { formatBytes, formatDate, formatDay, formatTime, lawTitle, UNKNOWN } from './format.ts'

test('times are told in China, wherever the browser stands', () => {
  expect(formatTime('2026-03-01T16:05:00Z')).toBe('2026-03-02 00:05')
  expect(formatDate('2026-03-01T16:05:00Z')).toBe('2026-03-02')
})

test('a date stays the date that it is', () => {
  expect(formatDate('2026-03-02')).toBe('2026-03-02')
  expect(formatDay('2026-03-02', 2026)).toBe('3月2日')
  expect(formatDay('2027-01-04', 2026)).toBe('2027年1月4日')
})

test('what is not known is called so', () => {
  expect(formatTime(null)).toBe(UNKNOWN)
})

test('a law stands in its marks, once', () => {
  expect(lawTitle('水法')).toBe('《水法》')
  expect(lawTitle('《水法》（2016年修正）')).toBe('《水法》（2016年修正）')
})

test('sizes are short', () => {
  expect([formatBytes(12), formatBytes(2048), formatBytes(5_600_000)]).toEqual(['12 字节', '2 KB', '5.3 MB'])
})
