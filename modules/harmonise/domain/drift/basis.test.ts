import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { FIELD_RULES } from '#modules/catalogue/index.ts'
import { itemContent } from '#modules/catalogue/testing.ts'
import { createMaterialMatcher } from '../matching/material-matcher.ts'
import { findDrift } from './find-drift.ts'
import { materialReading } from './material-reading.ts'

const reading = materialReading(createMaterialMatcher({ types: [], decisions: new Map() }), '公共场所卫生许可')
const basis = (law: string, article: string | null = null) => ({ law, article, text: null })
const HYGIENE = basis('《公共场所卫生管理条例》', '第四条')

function drift(from: ItemContent['legalBasis'], to: ItemContent['legalBasis'], divisionCode?: string) {
  const standard = itemContent({ legalBasis: from })
  const place = {
    content: { ...standard, legalBasis: to },
    stated: 'all' as const,
    exceptions: new Map(),
    ...(divisionCode && { divisionCode }),
  }
  return findDrift(standard, place, reading, (field) => FIELD_RULES[field].rule)
}
const classesOf = (law: string, article: string, divisionCode?: string) =>
  drift([HYGIENE], [HYGIENE, basis(law, article)], divisionCode).map((one) => [one.class, one.note !== undefined])

describe('another article of the same law', () => {
  it('is another basis, which it cannot itself explain', () => {
    expect(drift([HYGIENE], [basis('《公共场所卫生管理条例》', '第八条')])).toMatchObject([
      {
        kind: 'other',
        class: 'unexplained',
        standard: '《公共场所卫生管理条例》第四条',
        place: '《公共场所卫生管理条例》第八条',
      },
    ])
  })

  it('is none beside the one that the standard cites, or where one side cites the law alone', () => {
    expect(drift([HYGIENE], [basis('《公共场所卫生管理条例》', '第四条、第八条')])).toEqual([])
    expect(drift([HYGIENE], [HYGIENE, basis('《公共场所卫生管理条例》', '第八条')])).toEqual([])
    expect(drift([HYGIENE], [basis('《公共场所卫生管理条例》')])).toEqual([])
    expect(drift([basis('《公共场所卫生管理条例》')], [HYGIENE])).toEqual([])
  })

  it('is none where a newer version of the law gave it that number', () => {
    // 慈善法 (2023): the old 第四十八条 is 第四十九条.
    const old = [basis('《慈善法》', '第四十八条')]
    const renumbered = [basis('《中华人民共和国慈善法》', '第四十九条')]
    expect(drift(old, renumbered)).toEqual([])
    expect(drift(renumbered, old)).toEqual([])
    expect(drift(old, [basis('《慈善法》', '第七十条')])).toHaveLength(1)
  })

  it('tells nothing of a law that was written anew', () => {
    expect(drift([basis('《公司法》', '第六条')], [basis('《公司法》', '第二十九条')])).toEqual([])
  })
})

describe('a regulation that a place names', () => {
  it('explains where it is known, or cited by the standard', () => {
    expect(classesOf('《中华人民共和国消防法》', '第十五条')).toEqual([['legal', false]])
    expect(classesOf('《消防法》', '第十五条')).toEqual([['legal', false]])
    const own = [HYGIENE, basis('《某部门关于某事的规定》', '第二条')]
    const place = [HYGIENE, basis('《某部门关于某事的规定》', '第二条')]
    const visits = { onsiteVisits: 3, onsiteReason: '依据《某部门关于某事的规定》第三条' }
    const standard = itemContent({ legalBasis: own, onsiteVisits: 0 })
    const said = {
      content: { ...standard, legalBasis: place, ...visits },
      stated: 'all' as const,
      exceptions: new Map(),
    }
    expect(findDrift(standard, said, reading, (field) => FIELD_RULES[field].rule)).toMatchObject([{ class: 'legal' }])
  })

  it('explains nothing where nobody knows it, and says so', () => {
    const [found] = drift([HYGIENE], [HYGIENE, basis('《某镇便民办法》', '第一条')])
    expect(found).toMatchObject({ class: 'unexplained', basis: null })
    expect(found?.note).toBe(
      '引用的《某镇便民办法》第一条不是已收录的法律、法规，也不是本地所属省、市的法规、规章，不能作为法定依据，请核对。',
    )
  })

  it('explains nothing with an article that the law does not have', () => {
    const [found] = drift([HYGIENE], [HYGIENE, basis('《中华人民共和国消防法》', '第一百二十条')])
    expect(found).toMatchObject({ class: 'unexplained', basis: null, note: expect.stringContaining('共 74 条') })
  })

  it('may be of the place’s own province or city, not of others, of a county or a street', () => {
    expect(classesOf('《山东省公共场所管理办法》', '第三条', '370303')).toEqual([['legal', false]])
    expect(classesOf('《淄博市公共场所管理办法》', '第三条', '370303')).toEqual([['legal', false]])
    for (const law of [
      '《济南市公共场所管理办法》',
      '《湖南省公共场所管理办法》',
      '《张店区公共场所管理办法》',
      '《山东省办法》',
    ])
      expect([law, classesOf(law, '第三条', '370303')]).toEqual([law, [['unexplained', true]]])
    expect(classesOf('《济南市公共场所管理办法》', '第三条')).toEqual([['legal', false]])
  })
})
