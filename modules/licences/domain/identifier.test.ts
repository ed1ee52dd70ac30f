import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCharacter, isLicenceIdentifier, licenceIdentifier } from './identifier.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const characters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...ALPHABET), minLength, maxLength })

describe('licence identifiers (GB/T 36904)', () => {
  it.each([
    '1.2.156.3005.2.11100000000013338W032.11220000013544541J.2430599.001.F',
    '1.2.156.3005.2.11100000000013338W011.11110000000021135M.20230329701.003.Y',
    '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
  ])('accepts %s, seen in use', (identifier) => {
    expect(isLicenceIdentifier(identifier)).toBe(true)
    const [typeCode, issuerUscc, serial, version] = identifier.split('.').slice(5) as [string, string, string, string]
    expect(licenceIdentifier({ typeCode, issuerUscc, serial, version: Number(version) })).toBe(identifier)
  })

  it('refuses one whose check character does not fit', () => {
    expect(isLicenceIdentifier('1.2.156.3005.2.11100000000013338W032.11220000013544541J.2430599.001.M')).toBe(false)
    expect(isLicenceIdentifier('1.2.156.3005.2.11100000000013338W032.11220000013544541J.2430598.001.F')).toBe(false)
    expect(isLicenceIdentifier('11100000000013338W032.11220000013544541J.2430599.001.F')).toBe(false)
  })

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(characters(2, 60), fc.nat(), fc.constantFrom(...ALPHABET), (text, at, other) => {
        const check = checkCharacter(text)
        const place = at % text.length
        if (text[place] !== other) {
          expect(checkCharacter(text.slice(0, place) + other + text.slice(place + 1))).not.toBe(check)
        }
      }),
    )
  })

  it('refuses what is not in its alphabet', () => {
    expect(checkCharacter('12a')).toBeUndefined()
    const parts = { typeCode: '11370000MBTB00003Q001', issuerUscc: '11370303MB2A00001X', serial: '2026-1', version: 1 }
    expect(() => licenceIdentifier(parts)).toThrow('not the parts')
  })
})
