import { describe, expect, it } from 'vitest'
import { CODE_SETS, currentVersion } from '#modules/dictionary/index.ts'
import { CODED_ELEMENTS, type CodedElement, officialCode, readOfficial } from './element-codes.ts'

const elements = Object.keys(CODED_ELEMENTS) as CodedElement[]
const valuesOf = (element: CodedElement) => Object.keys(CODED_ELEMENTS[element].names) as never[]

describe('elements that are exchanged as codes', () => {
  it.each(elements)('%s has a code for each of its values, and a value for each code of its set', (element) => {
    const codes = valuesOf(element).map((value) => officialCode(element, value)?.code)
    const { set } = CODED_ELEMENTS[element]
    const all = CODE_SETS.get(set)?.versions.find(({ version }) => version === currentVersion(set))?.codes ?? {}
    expect(codes.toSorted()).toEqual(Object.keys(all).toSorted())
  })

  it.each(elements)('%s reads back what it writes, as a code and as a name', (element) => {
    for (const value of valuesOf(element)) {
      const official = officialCode(element, value)!
      expect(readOfficial(element, official.code)).toBe(value)
      expect(readOfficial(element, ` ${official.name} `)).toBe(value)
    }
    expect(readOfficial(element, '没有这个代码')).toBeUndefined()
    expect(readOfficial(element, '')).toBeUndefined()
  })

  it('are told in the codes of an older version, and in none where it has none', () => {
    const standard = 'GB/T 39046—2020'
    expect(officialCode('serviceObjects', 'organ')).toMatchObject({
      code: '6',
      name: '行政机关',
      version: 'C0109 实践',
    })
    expect(officialCode('serviceObjects', 'organ', standard)).toMatchObject({ code: '5', version: standard })
    expect(officialCode('serviceObjects', 'unincorporated', standard)).toBeUndefined()
    expect(readOfficial('serviceObjects', '5', standard)).toBe('organ')
    expect(readOfficial('serviceObjects', '5')).toBe('unincorporated')
  })
})
