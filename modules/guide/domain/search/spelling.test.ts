import { describe, expect, it } from 'vitest'
import { joined, nameLexicon, phraseLexicon } from './lexicon.ts'
import { soundOf, speltAt } from './sounds.ts'
import { respelt } from './spelling.ts'

const lexicon = joined(
  phraseLexicon(['健康证', '营业执照遗失', '个体户', 'ktv', '医保码']),
  nameLexicon(['食品经营许可', '取水许可', '银行开户']),
)

describe('letters', () => {
  it.each([
    ['shipinjingying', '食品经营许可', 4],
    ['spjyxk', '食品经营许可', 6],
    ['shipinjyxk', '食品经营许可', 6],
    ['shipinjin', '食品经营许可', 3],
    ['yinhang', '银行开户', 2],
  ])('%s spell the beginning of %s: %i characters', (letters, text, characters) => {
    expect(speltAt(letters, text, 0)?.characters).toBe(characters)
  })

  it('spell nothing else', () => {
    expect(speltAt('shipinqi', '食品经营许可', 0)).toBeUndefined()
    expect(speltAt('spjyxka', '食品经营许可', 0)).toBeUndefined()
  })
})

describe('another reading of a question', () => {
  it.each([
    ['jiankangzheng', '健康证'],
    ['yibaoma', '医保码'],
    ['qushuixuke', '取水许可'],
    ['qu shui xu ke', '取水许可'],
    ['食品jyxk', '食品经营许可'],
    ['建康证', '健康证'],
    ['营业执照遗矢', '营业执照遗失'],
    ['营业直照遗失', '营业执照遗失'],
    ['取税许可', '取水许可'],
    ['取许水可', '取水许可'],
    ['体个户', '个体户'],
    ['银开户', '银行开户'],
  ])('%s → %s', (typed, meant) => {
    expect(respelt(typed, lexicon)).toContain(meant)
  })

  it('is not made where the text stands so in a name or a phrase', () => {
    for (const text of ['健康证', 'ktv', '取水许可']) expect(respelt(text, lexicon)).toEqual([])
  })

  it('knows characters by their usual sound', () => {
    expect(soundOf('建')).toBe(soundOf('健'))
    expect(soundOf('女')).toBe('nv')
    expect(soundOf('k')).toBe('k')
  })
})
