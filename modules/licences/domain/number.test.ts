import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCharacter } from './identifier.ts'
import { licenceNumber, serialText, typedNumber } from './number.ts'

describe('licence numbers', () => {
  it('name division, year and serial, and end with their check character', () => {
    expect(licenceNumber('370303', { year: 2026, count: 17 })).toMatch(/^TB370303-2026-0000017-[0-9A-Z]$/)
    expect(serialText({ year: 2026, count: 17 })).toBe('20260000017')
  })

  it('are found again however they are typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (count) => {
        const number = licenceNumber('370303', { year: 2026, count })
        const plain = number.replaceAll('-', '')
        expect(typedNumber(` ${number.toLowerCase().replaceAll('-', ' － ')} `)).toBe(plain)
        expect(checkCharacter(plain.slice(0, -1))).toBe(plain.at(-1))
      }),
    )
  })
})
