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
  taskCodeFault,
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

  const usccs = fc
    .stringMatching(/^11[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}$/)
    .map((first17) => `${first17}${creditCodeCheck(first17)}`)
  const levels = fc.constantFrom('province' as const, 'city' as const, 'county' as const, 'town' as const)
  const ofLength = (tail: RegExp) => fc.tuple(usccs, levels, fc.stringMatching(tail))

  it.each([
    { length: 31, tail: /^(00|37)(01|05|20)[0-9A-Z]{8}$/, right: isTaskCode },
    { length: 33, tail: /^(00|37)(01|05|20)[0-9A-Z]{8}[0-9]{2}$/, right: isHandlingItemCode },
    { length: 24, tail: /^[0-9A-Z]{10}$/, right: (code: string) => isTaskCode(code, 'standard') },
  ])('of $length characters are right when made', ({ length, tail, right }) => {
    fc.assert(
      fc.property(ofLength(tail), ([uscc, level, itemCode]) => {
        const code = taskCode(uscc, level, itemCode)
        expect(code).toHaveLength(length)
        expect(right(code)).toBe(true)
        expect(taskCodeFault(code)).toBeUndefined()
      }),
    )
  })

  it.each([
    { tail: /^0001[0-9A-Z]{8}$/, right: isTaskCode },
    { tail: /^0001[0-9A-Z]{8}[0-9]{2}$/, right: isHandlingItemCode },
  ])('are refused when one character of the organ is changed', ({ tail, right }) => {
    const changes = fc.tuple(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'))
    fc.assert(
      fc.property(ofLength(tail), changes, ([uscc, level, itemCode], [at, character]) => {
        const code = taskCode(uscc, level, itemCode)
        const changed = `${code.slice(0, at)}${character}${code.slice(at + 1)}`
        expect(right(changed)).toBe(changed === code)
        expect(taskCodeFault(changed) === undefined).toBe(changed === code)
      }),
    )
  })

  it('of 10 and 24 characters tell items and organs apart', () => {
    fc.assert(
      fc.property(ofLength(/^[0-9A-Z]{10}$/), ofLength(/^[0-9A-Z]{10}$/), ([a, , one], [b, , other]) => {
        const same = a.slice(2, 16) === b.slice(2, 16) && one === other
        expect(taskCode(a, 'county', one) === taskCode(b, 'county', other)).toBe(same)
      }),
    )
  })

  it('of a place are told as wrong where they are of no known make-up', () => {
    expect(taskCodeFault('511A0138000000-511602000000-000-11511602008778183N-1-00')).toContain('统一社会信用代码')
    expect(taskCodeFault('511Z07001006-511602000000-000-11511301008778183N-1-00')).toBeUndefined()
    expect(taskCodeFault('G-000007-001-511602000000-000-115113010833722043-1-00')).toBeUndefined()
    expect(taskCodeFault('X-1')).toBe('实施编码“X-1”不是已知的编码格式')
    expect(taskCodeFault('11370800MB285591848370117002011')).toContain('行使层级')
  })
})
