import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCodeCheck, isCreditCode } from './credit-code.ts'
import { covers, levelOf, significantPart, withAncestors } from './division-code.ts'

describe('统一社会信用代码', () => {
  it.each([
    '11100000000013338W',
    '11220000013544541J',
    '11110000000021135M',
    '11430000006122244L',
    '11440232MB2D06811W',
    '11370800MB28559184',
    '113700000045046442',
    '11100000000013661B',
  ])('accepts %s, the published code of an organ', (code) => {
    expect(isCreditCode(code)).toBe(true)
  })

  it('notices every wrong character', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 }),
        fc.nat(17),
        fc.constantFrom(...alphabet, 'I', 'O', 'S', 'V', 'Z', 'a'),
        (first17, at, other) => {
          const code = `${first17.join('')}${creditCodeCheck(first17.join(''))}`
          expect(isCreditCode(code)).toBe(true)
          if (code[at] !== other) expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false)
        },
      ),
    )
  })
})

describe('division codes', () => {
  const code = fc
    .tuple(fc.integer({ min: 11, max: 82 }), fc.nat(99), fc.nat(99), fc.option(fc.integer({ min: 1, max: 999 })))
    .map(([province, city, county, town]) => {
      const six = `${province}${String(city).padStart(2, '0')}${city === 0 ? '00' : String(county).padStart(2, '0')}`
      return town !== null && !six.endsWith('00') ? `${six}${String(town).padStart(3, '0')}` : six
    })

  it('tell the level', () => {
    expect(['370000', '370300', '370303', '370303001'].map(levelOf)).toEqual(['province', 'city', 'county', 'town'])
  })

  it('are covered by those above them and by themselves', () => {
    fc.assert(
      fc.property(code, (lower) => {
        const chain = withAncestors(lower)
        expect(chain[0]).toBe(lower)
        expect(levelOf(chain.at(-1) as string)).toBe('province')
        for (const upper of chain) expect(covers(upper, lower)).toBe(true)
      }),
    )
  })

  it('are covered by nothing else', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(covers(a, b)).toBe(withAncestors(b).includes(a))
      }),
    )
    expect(covers('370303', '370300')).toBe(false)
    expect(levelOf('000000')).toBe('nation')
    expect(['370000', '110000', '370303001'].every((code) => covers('000000', code))).toBe(true)
    expect(covers('370000', '000000')).toBe(false)
    expect(significantPart('370000')).toBe('37')
  })
})
