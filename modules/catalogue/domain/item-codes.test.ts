import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCodeCheck } from '#modules/regions/index.ts'
import {
  isHandlingItemCode,
  isLocalItemCode,
  isTaskCode,
  itemCodeAgrees,
  itemCodeProfile,
  localItemCode,
  taskCode,
} from './item-codes.ts'

describe('codes of items', () => {
  it('take the 12 characters that are exchanged and the 10 of the standard', () => {
    expect(itemCodeProfile('000131024000')).toBe('exchange')
    expect(itemCodeProfile('00016211200Y')).toBe('exchange')
    expect(itemCodeProfile('370117002011')).toBe('exchange')
    expect(itemCodeProfile('2001001000')).toBe('standard')
    for (const wrong of ['', '00013102400', '0001310240000', '000131024o00', 'XX0131024000']) {
      expect(itemCodeProfile(wrong)).toBeUndefined()
    }
  })

  it('tell the type of the item', () => {
    expect(itemCodeAgrees('000131024000', '01')).toBe(true)
    expect(itemCodeAgrees('000131024000', '05')).toBe(false)
    expect(itemCodeAgrees('2001001000', '10')).toBe(true)
  })

  it('are local where no national code was seen, in the same length', () => {
    expect(localItemCode('05', 24)).toBe('TB0500024000')
    expect(isLocalItemCode('TB0500024000')).toBe(true)
    expect(itemCodeAgrees('TB0500024000', '05')).toBe(true)
    expect(isLocalItemCode('000131024000')).toBe(false)
  })
})

describe('implementation codes', () => {
  it('take the ones seen on portals', () => {
    expect(isTaskCode('11370800MB285591843370117002011')).toBe(true)
    expect(isTaskCode('11621200MB193864XN3000123003000')).toBe(true)
    expect(isHandlingItemCode('11510902MB1630231G400017200500006')).toBe(true)
    expect(isTaskCode('114404000069884Y32001001000')).toBe(false)
    expect(isTaskCode('114404000069884Y32001001', 'standard')).toBe(true)
  })

  it('are right when made, and wrong when the organ is changed by one character', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{17}$/), fc.nat(9), (first17, other) => {
        const uscc = `${first17}${creditCodeCheck(first17)}`
        const code = taskCode(uscc, 'county', '000131024000')
        expect(isTaskCode(code)).toBe(true)
        const wrong = `${(Number(code[0]) + 1 + (other % 9)) % 10}${code.slice(1)}`
        expect(isTaskCode(wrong)).toBe(false)
      }),
    )
  })
})
