import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  birthDateOf,
  demoIdentityNumber,
  identityNumberCheck,
  isDemoIdentityNumber,
  isIdentityNumber,
} from './identity-number.ts'

const TODAY = '2026-11-23'
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-11-23T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))
const first17 = fc
  .tuple(fc.constantFrom('370303', '110105', '653021', '820000'), day, fc.integer({ min: 1, max: 999 }))
  .map(([division, born, serial]) => `${division}${born}${String(serial).padStart(3, '0')}`)

describe('identity numbers by GB 11643', () => {
  it('accepts the example of the standard', () => {
    expect(identityNumberCheck('11010519491231002')).toBe('X')
    expect(isIdentityNumber('11010519491231002X', TODAY)).toBe(true)
  })

  it('accepts every number with its own check character and no other', () => {
    fc.assert(
      fc.property(first17, (digits) => {
        const right = identityNumberCheck(digits) as string
        for (const check of '0123456789X') expect(isIdentityNumber(digits + check, TODAY)).toBe(check === right)
      }),
    )
  })

  it('notices every wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
        const number = digits + identityNumberCheck(digits)
        const wrong = String((Number(number[at]) + shift) % 10)
        expect(isIdentityNumber(number.slice(0, at) + wrong + number.slice(at + 1), TODAY)).toBe(false)
        const [a, b] = [number[at] as string, number[at + 1] as string]
        if (a !== b) expect(isIdentityNumber(number.slice(0, at) + b + a + number.slice(at + 2), TODAY)).toBe(false)
      }),
    )
  })

  it.each(['', '370303', '37030319900101001', '37030319900101001XX', '3703031990010100aX'])('refuses %j', (text) => {
    expect(isIdentityNumber(text, TODAY)).toBe(false)
  })

  it('refuses days that do not exist or have not come', () => {
    const withCheck = (digits: string) => digits + identityNumberCheck(digits)
    expect(isIdentityNumber(withCheck('37030319900230001'), TODAY)).toBe(false)
    expect(isIdentityNumber(withCheck('37030320261124001'), TODAY)).toBe(false)
    expect(isIdentityNumber(withCheck('37030320261123001'), TODAY)).toBe(true)
    expect(birthDateOf('370303202613010011')).toBeUndefined()
  })

  it('makes demo numbers that are right in form and belong to nobody', () => {
    const numbers = Array.from({ length: 200 }, (_, serial) => demoIdentityNumber(serial))
    expect(new Set(numbers).size).toBe(200)
    for (const number of numbers) {
      expect(isIdentityNumber(number, TODAY)).toBe(true)
      expect(isDemoIdentityNumber(number)).toBe(true)
    }
    expect(isDemoIdentityNumber('11010519491231002X')).toBe(false)
  })
})
