import { expect, it } from 'vitest'
import { keptFileName } from './file-name.ts'

it('keeps whole characters within the bound, and no control characters', () => {
  expect(keptFileName('申请 表.pdf')).toBe('申请 表.pdf')
  expect(keptFileName('a\r\nb\0.pdf')).toBe('ab.pdf')
  expect(keptFileName(`${'a'.repeat(199)}😀.pdf`)).toBe('a'.repeat(199))
  expect(() => encodeURIComponent(keptFileName('\ud800.pdf'))).not.toThrow()
  expect(keptFileName(undefined)).toBe('')
})
