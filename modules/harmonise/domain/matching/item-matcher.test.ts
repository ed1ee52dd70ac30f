import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'
import { referenceItems } from '../../testing.ts'
import names from './gold-item-names.json' with { type: 'json' }
import openGold from './gold-open-guides.json' with { type: 'json' }
import { createItemMatcher, type ObservedItem } from './item-matcher.ts'

const knowledge = referenceItems()
const match = createItemMatcher({ ...knowledge, decisions: new Map() })
const observed = (name: string, rest: Partial<ObservedItem> = {}): ObservedItem => ({
  name,
  own: [],
  text: null,
  department: null,
  laws: [],
  results: [],
  ...rest,
})
const guides = readFileSync(join(projectRoot, 'reference', 'guides-open.jsonl'), 'utf8')
  .trim()
  .split('\n')

describe('matching a guide to a basic item', () => {
  it('finds the item of every guide that the project ships, as they were labelled by reading them', () => {
    const wrong = guides.flatMap((line, at) => {
      const guide = JSON.parse(line)
      const { to } = match(
        observed(guide.item_name, {
          own: [guide.source_url],
          text: guide.raw_text_excerpt,
          department: guide.department,
          laws: guide.legal_basis ?? [],
        }),
      )
      return to?.name === openGold[at] ? [] : [`${guide.item_name} → ${to?.name}, not ${openGold[at]}`]
    })
    expect(wrong).toEqual([])
    expect(guides).toHaveLength(openGold.length)
  })

  it('finds items under the many names of places, and none for names that only look alike', () => {
    const wrong = Object.entries(names as Record<string, string | null>).filter(
      ([name, gold]) => (match(observed(name)).to?.name ?? null) !== gold,
    )
    expect(wrong.map(([name, gold]) => `${name}: ${match(observed(name)).to?.name} not ${gold}`)).toEqual([])
  })

  it('tells the reason in words', () => {
    expect(match(observed('取水许可'))).toMatchObject({ state: 'matched', score: 1, reason: '名称相同' })
    expect(match(observed('湖南省取水许可（新办）')).reason).toBe('名称去掉地区后与“取水许可”相同')
    expect(match(observed('卫生许可证新办', { own: ['rightsCode=000123020000'] })).reason).toMatch(/^编码相同/)
    expect(match(observed('企业投资项目核准'))).toMatchObject({
      state: 'none',
      reason: '名称属于另一事项“企业投资项目核准”',
    })
  })

  it('knows a guide by the code that it carries, whatever it is called', () => {
    for (const own of ['000123020000', '1137030300422302XY4000123020000', '1137030300422302XY400012302000001'])
      expect(match(observed('场所卫生证照', { own: [own] })).to?.name, own).toBe('公共场所卫生许可')
  })

  it('asks a person where name and code contradict each other', () => {
    const outcome = match(observed('湖南省取水许可', { own: ['000123020000'] }))
    expect(outcome.state).toBe('unsure')
    expect(outcome.suggestions.map(({ to }) => to.name)).toEqual(['取水许可', '公共场所卫生许可'])
  })

  it('lets law and result decide between names that are only near', () => {
    const name = '道路货物运输开业'
    const bare = match(observed(name))
    const supported = match(
      observed(name, { laws: ['《道路货物运输及站场管理规定》第八条'], results: ['道路运输经营许可证'] }),
    )
    expect(supported.score).toBeGreaterThanOrEqual(bare.score)
    expect(supported.to?.name).toBe('道路货物运输经营许可')
  })

  it('follows what a person has decided for a name, however it is punctuated, also that it is none', () => {
    const decided = createItemMatcher({
      ...knowledge,
      decisions: new Map([
        ['办水证', knowledge.items.find(({ name }) => name === '取水许可')!.id],
        ['取水许可', null],
      ]),
    })
    expect(decided(observed('“办水证”')).to?.name).toBe('取水许可')
    expect(decided(observed('取水许可'))).toMatchObject({ state: 'none', reason: '已决定不对应任何基本事项' })
  })

  it('gives the same answer for a name in other width, quotation marks and blanks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(names)), fc.constantFrom('《', '“', ' '), (name, mark) => {
        const wide = name.replaceAll('(', '（').replaceAll(')', '）')
        expect(match(observed(`${mark}${wide}${mark === '《' ? '》' : mark}`)).to?.name).toBe(
          match(observed(name)).to?.name,
        )
      }),
    )
  })

  it('never throws and never leaves the scale, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const { score, state, to } = match(observed(name))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(to !== null).toBe(state === 'matched')
      }),
    )
  })
})
