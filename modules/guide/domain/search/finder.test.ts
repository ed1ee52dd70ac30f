import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayTerms, fitsPattern, namePattern } from '#modules/dictionary/index.ts'
import { referenceItems } from '../../testing.ts'
import { hearNames } from './acts.ts'
import { compact } from './compact.ts'
import { finderMaker } from './finder.ts'
import { indexedItem } from './item-index.ts'

const terms = everydayTerms()
const hear = hearNames(terms.actions)
const names = referenceItems().map(({ content }) => content.name)
const make = finderMaker(terms)
const finderOf = (list: readonly string[]) =>
  make(list.map((name) => indexedItem({ itemCode: name, name, beside: [], materials: [] }, hear)))
const find = finderOf(names)
const answers = (question: string) => find(question).ranked.map(({ itemCode }) => itemCode)

describe('the finder', () => {
  it('knows every phrase of the vocabulary whose items are listed: one of them is among the first four', () => {
    const missed: string[] = []
    for (const { official, everyday } of terms.groups) {
      const wanted = names.filter((name) => fitsPattern(compact(name), namePattern(compact(official[0] ?? ''))))
      if (wanted.length === 0 || /[+-]/.test(official[0] ?? '')) continue
      for (const phrase of everyday.filter((text) => !text.includes('+'))) {
        if (
          !answers(phrase)
            .slice(0, 4)
            .some((name) => wanted.includes(name))
        )
          missed.push(phrase)
      }
    }
    expect(missed).toEqual([])
  })

  it('prefers the act that was asked for', () => {
    const acts = finderOf(['食品经营许可新办', '食品经营许可变更', '食品经营许可注销', '食品经营许可补办'])
    expect(acts('食品经营许可证丢了').ranked[0]?.itemCode).toBe('食品经营许可补办')
    expect(acts('注销食品经营许可').ranked[0]?.itemCode).toBe('食品经营许可注销')
    expect(acts('食品经营许可').ranked[0]?.itemCode).toBe('食品经营许可新办')
  })

  it('finds the siblings of an item that is meant when an act is asked for, though no phrase names them', () => {
    const mine = finderMaker({
      groups: [{ official: ['甲师新办执业注册'], everyday: ['看甲的'] }],
      actions: terms.actions,
      frames: terms.frames,
    })
    const list = ['甲师新办执业注册', '甲师执业证书遗失补办', '甲师执业证书变更', '乙师执业证书遗失补办']
    const items = list.map((name) => indexedItem({ itemCode: name, name, beside: [], materials: [] }, hear))
    expect(mine(items)('看甲的证掉了').ranked[0]?.itemCode).toBe('甲师执业证书遗失补办')
    expect(mine(items)('看甲的').ranked[0]?.itemCode).toBe('甲师新办执业注册')
  })

  it('knows a phrase in which something was put in between', () => {
    expect(answers('想开一个小小的理发店')[0]).toBe('公共场所卫生许可')
  })

  it('answers any text at all, the same each time, with shares between 0 and 1 in falling order', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...names.join('')), { maxLength: 30 }).map((c) => c.join('')),
    )
    fc.assert(
      fc.property(text, (question) => {
        const { ranked } = find(question)
        expect(find(question).ranked).toEqual(ranked)
        for (const [at, { coverage, understood, score }] of ranked.entries()) {
          expect(understood).toBeLessThanOrEqual(coverage)
          expect(coverage).toBeGreaterThan(0)
          expect(coverage).toBeLessThanOrEqual(1.000001)
          if (at > 0) expect(score).toBeLessThanOrEqual(ranked[at - 1]!.score)
        }
      }),
      { numRuns: 60 },
    )
  })
})
