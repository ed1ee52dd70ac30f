import { describe, expect, it } from 'vitest'
import { allWords, wholeWords } from '../words.ts'
import { pairsOf, plainText } from './plain-text.ts'
import { questionWords } from './question-words.ts'

const ask = (question: string) => questionWords(wholeWords(question), allWords(question))

describe('questionWords', () => {
  it.each([
    ['我想开一家理发店需要办什么手续', ['理发店']],
    ['低保怎么申请', ['低保']],
    ['开饭店需要什么材料', ['开饭店']],
    ['锅炉变更登记', ['锅炉']],
    ['食品经营许可证', ['食品经营许可证']],
    ['ＫＴＶ', ['ktv']],
  ])('finds what %s is about', (question, words) => {
    expect(ask(question).all).toEqual(words)
  })

  it('keeps words that stand everywhere when there are no others', () => {
    expect(ask('许可证').all).toEqual(['许可证'])
    expect(ask('怎么办').all).not.toEqual([])
    expect(ask('烟').any).toEqual(['烟'])
  })

  it('accepts one part of what was said as a second-best answer', () => {
    expect(ask('食品卫生').any).toEqual(expect.arrayContaining(['食品', '卫生']))
  })
})

describe('plain text', () => {
  it('folds width, case and punctuation', () => {
    expect(plainText('（ＫＴＶ）、 歌厅')).toBe('ktv歌厅')
  })

  it('pairs characters over a gap of one', () => {
    expect(pairsOf('打口井')).toContain('打井')
    expect(pairsOf('烟')).toEqual(['烟'])
    expect(pairsOf('，')).toEqual([])
  })
})
