import { describe, expect, it } from 'vitest'
import { type Answered, rankOf, scoreSearch } from './search-score.ts'

const asked = (kind: string, gold: [string, string][], items: [string, string?][]): Answered => ({
  question: {
    query: '示例',
    kind,
    variant: 'plain',
    gold: gold.map(([item_code, item_name]) => ({ item_code, item_name })),
  },
  items: items.map(([name, sourceCode]) => ({ name, sourceCode })),
})

describe('the score of a search', () => {
  it('takes as a hit the code of a gold item, or the very same name', () => {
    expect(
      rankOf(
        asked(
          'real',
          [['A', '甲']],
          [
            ['乙', 'B'],
            ['丙', 'A'],
          ],
        ),
      ),
    ).toBe(2)
    expect(rankOf(asked('real', [['A', '甲']], [['甲', 'Z']]))).toBe(1)
    expect(rankOf(asked('real', [['A', '甲']], [['甲证', undefined]]))).toBeNull()
  })

  it('tells each kind apart, and each gold item once', () => {
    const score = scoreSearch([
      asked('real', [['A', '甲']], [['甲']]),
      asked('real', [['A', '甲']], [['甲']]),
      asked('real', [['A', '甲']], [['乙'], ['甲']]),
      asked('written', [['B', '乙']], [['丙'], ['丁'], ['戊'], ['乙']]),
    ])
    expect(score).toMatchObject({ asked: 4, recallAt3: 0.75, recallAt1: 0.5, meanReciprocalRank: 0.6875 })
    expect(score.byKind).toMatchObject({ real: { asked: 3, recallAt3: 1 }, written: { asked: 1, recallAt3: 0 } })
    expect(score.averagePerGoldItem).toMatchObject({ items: 2, recallAt3: 0.5 })
    expect(score.misses).toEqual([
      { query: '示例', kind: 'written', variant: 'plain', rank: 4, gold: ['乙'], answered: ['丙', '丁', '戊'] },
    ])
  })
})
