import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

/** Values as JSON gives them back: minus zero has become zero. */
const plain = fc
  .json({ noUnicodeString: false })
  .map((text) => JSON.parse(text) as unknown)
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)

function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, seed))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, member]) => [name, shuffled(member, seed + 1)] as const)
  const at = entries.length === 0 ? 0 : seed % entries.length
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse())
}

describe('canonical JSON', () => {
  it('writes the example of RFC 8785 section 3.2.3 in the order of its UTF-16 code units', () => {
    const value = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      \ufb33: 'Hebrew',
      '1': 'One',
      '😀': 'Emoji',
      '\u0080': 'Control',
      ö: 'Latin',
    }
    const values = [...canonicalJson(value).matchAll(/":"([^"]+)"/g)].map((match) => match[1])
    expect(values).toEqual(['Carriage Return', 'One', 'Control', 'Latin', 'Euro Sign', 'Emoji', 'Hebrew'])
  })

  it('writes numbers and escapes as RFC 8785 section 3.2.2 shows', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('keeps every value and gives equal values one text, in whatever order they were written', () => {
    fc.assert(
      fc.property(plain, fc.nat(), (value, seed) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(canonicalJson(shuffled(value, seed))).toBe(text)
      }),
    )
  })

  it('leaves out undefined members and writes dates as JSON does', () => {
    expect(canonicalJson({ b: undefined, a: new Date(0) })).toBe('{"a":"1970-01-01T00:00:00.000Z"}')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, undefined, '\ud800', [undefined]])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})
