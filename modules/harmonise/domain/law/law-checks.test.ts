import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawKey } from '#modules/catalogue/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import lawLimits from '../../data/law-limits.json' with { type: 'json' }
import { isSameArticle } from './article-moves.ts'
import { articleName, readNumber } from './article-number.ts'
import { readCitation } from './citations.ts'
import { readLawChanges } from './law-changes.ts'
import { limitsAboveLaw } from './limits-by-law.ts'
import { readLawLimits, readTerm } from './read-law-limits.ts'
import { staleCitations } from './stale-citations.ts'
import { unlistedPapers } from './unlisted-papers.ts'

const laws = readLawChanges(
  JSON.parse(readFileSync(join(projectRoot, 'reference', 'law-article-changes.json'), 'utf8')).laws,
)
const basis = (law: string, article: string | null = null, text: string | null = null) => ({ law, article, text })
const codes = (...legalBasis: ReturnType<typeof basis>[]) =>
  staleCitations({ legalBasis }, laws).map(({ code }) => code)

describe('numbers of articles', () => {
  it('are read and written back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
        const name = articleName(number)
        expect(readNumber(name.slice(1, -1))).toBe(number)
      }),
    )
  })

  it('are read in the ways that guides write them', () => {
    expect(['十', '四十八', '一百零二', '二九', '29', '一百一十'].map(readNumber)).toEqual([10, 48, 102, 29, 29, 110])
    expect(readNumber('附件')).toBeUndefined()
  })
})

describe('a citation', () => {
  it('names the law shortly or in full, with articles, paragraphs and the year of its version', () => {
    expect(readCitation(basis('《中华人民共和国水法》(2016年修正)', '第七条、第四十八条第一款'))).toEqual({
      law: '水法',
      articles: [7, 48],
      year: 2016,
      text: null,
    })
    expect(readCitation(basis('《水法》', '第四十八条'))?.law).toBe('水法')
    expect(readCitation(basis('《湖南省实施〈中华人民共和国人民防空法〉办法》', '第十、十一、十九条'))).toMatchObject({
      law: '湖南省实施中华人民共和国人民防空法办法',
      articles: [10, 11, 19],
    })
    expect(readCitation(basis('社会救助暂行办法(国务院令第649号)', '第九条'))).toMatchObject({ articles: [9] })
  })

  it('of a document without the name of a law is none', () => {
    expect(readCitation(basis('公共场所量化分级管理的要求'))).toBeUndefined()
  })
})

describe('a newer version of the law', () => {
  it('moves an article whose words it changed', () => {
    const [finding] = staleCitations({ legalBasis: [basis('《慈善法》', '第四十八条')] }, laws)
    expect(finding).toMatchObject({
      code: 'law.citation-moved',
      detail: '中华人民共和国慈善法第四十八条',
      sentence:
        '《中华人民共和国慈善法》（2023-12-29 版）将原第四十八条改为第四十九条，并修改了内容，请核对并改引新的条号。',
    })
  })

  it('moves an article that kept its words, because others before it went', () => {
    // 中华人民共和国船员条例: one article before it was removed in 2023.
    const [finding] = staleCitations({ legalBasis: [basis('《中华人民共和国船员条例》', '第六十条')] }, laws)
    expect(finding?.code).toBe('law.citation-moved')
    expect(finding?.sentence).toContain('将原第六十条改为第五十九条，请')
  })

  it('changes, removes or rewrites; what it left alone is no finding', () => {
    expect(codes(basis('《烟草专卖法实施条例》', '第五十一条'))).toEqual(['law.citation-changed'])
    expect(codes(basis('《烟草专卖法实施条例》', '第六条'))).toEqual([])
    expect(codes(basis('《中华人民共和国文物保护法》', '第十三条'))).toEqual(['law.citation-of-rewritten-law'])
    const removed = [...laws.values()]
      .flat()
      .flatMap(({ law, fates }) =>
        [...fates].filter(([, { to }]) => to === null).map(([article]) => ({ law, article })),
      )
    expect(removed.length).toBeGreaterThan(20)
    for (const { law, article } of removed.slice(0, 20)) {
      expect(codes(basis(`《${law}》`, articleName(article)))[0]).toMatch(/removed|moved|changed/)
    }
  })

  it('is followed through two versions, one after the other', () => {
    // 道路运输条例: 第六十九条 moved in 2023, and many articles changed in 2022.
    expect(codes(basis('《中华人民共和国道路运输条例》', '第六十九条'))).toEqual(['law.citation-moved'])
  })

  it('does not concern who names that version or quotes its words', () => {
    expect(codes(basis('《中华人民共和国慈善法》（2023年修正）', '第四十八条'))).toEqual([])
    const change = laws.get('慈善法')![0]!
    const { after } = change.fates.get(48)!
    expect(codes(basis('《慈善法》', '第四十八条', after!))).toEqual([])
  })

  it('has no article beyond its last', () => {
    expect(codes(basis('《中华人民共和国会计法》', '第九十条'))).toEqual(['law.citation-beyond'])
  })
})

const material = (name: string) => ({ name }) as never
const recognition = {
  namedIn: (text: string) =>
    ['健康证明', '营业执照', '平面图'].filter((name) => text.includes(name)).map((name) => ({ key: name, name })),
  keysOf: ({ name }: { name: string }) => [name.replace('复印件', '')],
}

describe('conditions of acceptance', () => {
  const conditions = ['从业人员应当提供有效的健康证明', '依法取得营业执照', '提交平面图；场所符合卫生标准']

  it('may not demand a paper that the list does not have', () => {
    const content = {
      acceptanceConditions: conditions,
      materialsStatus: 'listed',
      materials: [material('平面图')],
    } as const
    expect(unlistedPapers(content as never, recognition).map(({ detail }) => detail)).toEqual(['健康证明'])
  })

  it('are not held against a list that is known in part alone', () => {
    for (const materialsStatus of ['partial', 'not_in_excerpt'] as const) {
      const content = { acceptanceConditions: conditions, materialsStatus, materials: [] }
      expect(unlistedPapers(content, recognition)).toEqual([])
    }
  })
})

describe('a limit', () => {
  const limit = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
  const above = (law: string, article: string | null, count: number) =>
    limitsAboveLaw({ legalBasis: [basis(law, article)], statutoryLimit: limit(count), promisedLimit: null })

  it('above that of the law which the guide cites is told, with the article', () => {
    expect(above('《取水许可和水资源费征收管理条例》(国务院令第460号)', null, 60)[0]?.sentence).toContain(
      '第十九条规定 45 个工作日',
    )
    expect(above('《中华人民共和国消防法》', '第十五条', 11)).toHaveLength(1)
  })

  it('in natural days is above it only where so many working days cannot last so long', () => {
    const natural = (count: number) =>
      limitsAboveLaw({
        legalBasis: [basis('《中华人民共和国消防法》', '第十五条')],
        statutoryLimit: { count, unit: 'naturalDay', note: null },
        promisedLimit: null,
      })
    expect([10, 11, 14].flatMap(natural)).toEqual([])
    expect(natural(15)).toMatchObject([{ detail: '15 日', sentence: expect.stringContaining('规定 10 个工作日') }])
  })

  it('is told of the promise where the guide states no limit by law', () => {
    const promised = { legalBasis: [basis('《音像制品管理条例》', '第三十二条')], statutoryLimit: null }
    expect(limitsAboveLaw({ ...promised, promisedLimit: limit(31) })).toMatchObject([{ field: 'promisedLimit' }])
    expect(limitsAboveLaw({ ...promised, promisedLimit: limit(30) })).toEqual([])
  })

  it('within it, or of another article, is not', () => {
    expect(above('《取水许可和水资源费征收管理条例》', null, 45)).toEqual([])
    expect(above('《中华人民共和国消防法》', '第十三条', 30)).toEqual([])
    expect(above('《医疗机构管理条例》', '第九条、第十五条', 40)).toEqual([])
  })
})

describe('the limits that are shipped', () => {
  it('are what is read of their own words', () => {
    expect(lawLimits.length).toBeGreaterThan(40)
    for (const { words, days, unit, law, article } of lawLimits) {
      expect([law, article, readTerm(words)]).toEqual([law, article, { days, unit }])
    }
  })

  it('are read of terms for deciding on an application alone', () => {
    const law = (text: string) => readLawLimits({ title: '某条例', articles: [{ number: '第十二条', text }] })
    expect(law('机关应当自受理申请之日起二十日内，依照本条例第八条的规定作出决定。')).toMatchObject([
      { article: 12, cited: [12, 8], days: 20, unit: 'workingDay' },
    ])
    expect(law('办理本条例规定的许可时，应当自受理申请之日起三十日内作出决定。')).toMatchObject([{ cited: [] }])
    const others = [
      '复议机关应当在接到复议申请之日起六十日内作出复议决定。',
      '第三方应当自收到征求意见书之日起十五个工作日内提出意见。',
      '申请材料不齐全的，应当自收到申请之日起五日内一次告知。',
      '应当自作出决定之日起十日内颁发许可证。',
    ]
    expect(others.flatMap(law)).toEqual([])
  })
})

describe('articles that moved', () => {
  it('are shipped as the comparison of versions tells them', () => {
    const computed = [...laws.values()]
      .flat()
      .flatMap(({ law, fates, rewritten }) =>
        rewritten ? [] : [...fates].map(([article, { to }]) => ({ law, article, to })),
      )
    for (const { law, article, to } of computed) {
      if (to !== null) expect([law, article, isSameArticle(lawKey(law), article, to)]).toEqual([law, article, true])
    }
    expect(isSameArticle('水法', 7, 8)).toBe(false)
    expect(isSameArticle('慈善法', 48, 46)).toBe(false)
  })
})
