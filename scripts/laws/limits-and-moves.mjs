// Terms for deciding, and articles that moved to another number.
import { readLawChanges } from '../../modules/harmonise/domain/law/law-changes.ts'
import { readLawLimits } from '../../modules/harmonise/domain/law/read-law-limits.ts'

/** Which articles set up what a term is for, where the article of the term does not name them; read by hand. */
const SET_UP_BY = {
  取水许可和水资源费征收管理条例: { 19: [] },
  中华人民共和国道路运输条例: { 10: [8, 9], 24: [21, 22, 23, 25], 39: [36, 37, 38], 49: [48] },
  医疗机构管理条例: { 12: [9, 10, 11], 19: [15, 16, 17, 18] },
}
/** Its term of twenty days holds where no other law says otherwise, which a list of some laws cannot tell; the rules of quality ask for it. */
const WITH_EXCEPTIONS = new Set(['中华人民共和国行政许可法'])

export function lawLimits(texts, changes) {
  const titles = new Set(texts.map(({ title }) => title))
  const newer = changes
    .filter(({ law }) => !titles.has(law))
    .map(({ law, changes: list }) => ({
      title: law,
      articles: list.flatMap(({ article_after: number, text_after: text }) =>
        number && text ? [{ number, text }] : [],
      ),
    }))
  const laws = [...texts, ...newer].filter(({ title }) => !WITH_EXCEPTIONS.has(title))
  const read = laws.flatMap(readLawLimits).map((limit) => {
    const by = SET_UP_BY[limit.law]?.[limit.article]
    return by ? { ...limit, cited: by } : limit
  })
  const seen = new Set()
  return read.filter(({ law, article, days, unit }) => {
    const key = [law, article, days, unit].join()
    return !seen.has(key) && seen.add(key)
  })
}

/** Of each change of a law the articles that have another number since, or none. */
export function articleMoves(changes) {
  return [...readLawChanges(changes).values()].flat().map(({ law, from, to, rewritten, fates }) => {
    const moves = [...fates].filter(([article, fate]) => fate.to !== article).sort(([a], [b]) => a - b)
    return { law, from, to, rewritten, moves: moves.map(([article, fate]) => [article, fate.to]) }
  })
}
