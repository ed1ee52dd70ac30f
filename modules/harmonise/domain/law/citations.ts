import type { ItemContent } from '#contracts/catalogue/index.ts'
import { lawKey } from '#modules/catalogue/index.ts'
import { readNumber } from './article-number.ts'

type LegalBasis = NonNullable<ItemContent['legalBasis']>[number]

/** What a guide cites of one law. */
export interface Citation {
  /** Full name without its quotation marks; of a national law without 中华人民共和国. */
  readonly law: string
  /** Article numbers; of 第十条之一 the ten. Empty where the law is named alone. */
  readonly articles: readonly number[]
  /** Year of the version that the guide names, such as 2016年修正. */
  readonly year: number | undefined
  /** The article's words, where the guide quotes them. */
  readonly text: string | null
}

const TITLE = /《([^》]+)》|^([^《（(第]+(?:法|条例|办法|规定|细则|规则))/
const YEAR = /((?:19|20)\d{2})\s*年?\s*(?:新)?(?:修正|修订|修改)/
const NUMBER = '[〇零一二三四五六七八九十百]+|\\d{1,4}'
const ARTICLES = new RegExp(`第((?:${NUMBER})(?:[、,和至](?:${NUMBER}))*)条`, 'g')

/** `《中华人民共和国水法》(2016年修正)第七条、第四十八条` → 水法, 7 and 48. Undefined where no law is named. */
export function readCitation({ law, article, text }: LegalBasis): Citation | undefined {
  const words = `${law}${article ?? ''}`.normalize('NFKC').replace(/，/g, ',')
  const found = TITLE.exec(words)
  const name = found?.[1] ?? found?.[2]
  if (!name) return undefined
  const rest = words.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
  const articles = [...rest.matchAll(ARTICLES)].flatMap((match) => numbersIn(match[1]!))
  const year = YEAR.exec(words)?.[1]
  return { law: lawKey(name), articles: [...new Set(articles)], year: year ? Number(year) : undefined, text }
}

/** `第二十三至二十五条` is three articles. */
function numbersIn(list: string): number[] {
  return list.split(/[、,和]/).flatMap((part) => {
    const ends = part.split('至').map(readNumber)
    const [from, until = from] = ends
    if (from === undefined || until === undefined || until < from || until - from > 50) return []
    return Array.from({ length: until - from + 1 }, (_, at) => from + at)
  })
}
