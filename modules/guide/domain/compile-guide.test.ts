import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EffectiveItem, ItemContent } from '#contracts/catalogue/model.ts'
import { exampleDepartment, exampleDivision, exampleItem } from '../testing.ts'
import { compileGuide, contentHashOf } from './compile-guide.ts'

const compile = (item: EffectiveItem, at = new Date('2026-03-02T02:00:00Z')) =>
  compileGuide(item, exampleDivision, exampleDepartment, at)

/** The same value with the members of every object written in another order. */
function reordered<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reordered) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reordered(member)]),
  ) as T
}

describe('compileGuide', () => {
  it('takes from the department what the item leaves open, and nothing else', () => {
    const { local } = compile(exampleItem)
    expect(local).toEqual({
      address: '示例路 1 号',
      officeHours: '工作日 9:00—17:00',
      enquiryPhone: '0533-0000000',
      complaintPhone: null,
    })
  })

  it('gives one hash to one content, whenever it is compiled and in whatever order its members are written', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (compiledAt, knownAt) => {
        const pins = { ...exampleItem.pins, effectiveAt: knownAt.toISOString(), knownAt: knownAt.toISOString() }
        const later = compile(reordered({ ...exampleItem, pins, validUntil: compiledAt.toISOString() }), compiledAt)
        expect(later.contentHash).toBe(compile(exampleItem).contentHash)
      }),
    )
  })

  it('gives another hash to any other content', () => {
    const base = compile(exampleItem)
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(exampleItem.content) as (keyof ItemContent)[])),
        fc.jsonValue(),
        (field, value) => {
          const item = { ...exampleItem, content: { ...exampleItem.content, [field]: value } }
          const same = JSON.stringify(reordered(exampleItem.content[field])) === JSON.stringify(reordered(value))
          expect(compile(item as EffectiveItem).contentHash === base.contentHash).toBe(same)
        },
      ),
    )
  })

  it('gives another hash when place, department, versions, reasons or form change', () => {
    const base = compile(exampleItem).contentHash
    const pins = exampleItem.pins
    const others = [
      compile({ ...exampleItem, local: { ...exampleItem.local, enquiryPhone: '0533-0000001' } }),
      compile({ ...exampleItem, demo: false }),
      compile({ ...exampleItem, differences: [{ field: 'promisedLimit', reason: '压缩时限', expiresOn: null }] }),
      compile({ ...exampleItem, pins: { ...pins, basicVersionId: '0192f0c0-0000-7000-8000-0000000000ff' } }),
      compile({ ...exampleItem, pins: { ...pins, formVersionId: '0192f0c0-0000-7000-8000-0000000000ff' } }),
      compileGuide(exampleItem, { ...exampleDivision, name: '张店' }, exampleDepartment, new Date(0)),
      compileGuide(exampleItem, exampleDivision, { ...exampleDepartment, address: '示例路 2 号' }, new Date(0)),
    ].map((guide) => guide.contentHash)
    expect(new Set([base, ...others]).size).toBe(others.length + 1)
  })

  it('carries a hash that anyone can compute again from the document', () => {
    const guide = compile(exampleItem)
    expect(contentHashOf(JSON.parse(JSON.stringify(guide)))).toBe(guide.contentHash)
  })
})
