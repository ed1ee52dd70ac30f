import { withDigits } from '#modules/catalogue/index.ts'
import { readNumber } from './article-number.ts'

/** The text of a law, split into articles. */
export interface LawText {
  readonly title: string
  readonly articles: readonly { readonly number: string; readonly text: string }[]
}

/** A term that a law itself sets for deciding on an application. */
export interface LawLimit {
  readonly law: string
  /** Where the term stands. */
  readonly article: number
  /** Which articles set up the matter: who cites one of them is bound by the term. Empty: who cites the law. */
  readonly cited: readonly number[]
  readonly days: number
  readonly unit: 'workingDay' | 'naturalDay'
  /** The sentence, so that a person can see what was read. */
  readonly words: string
}

const TERM = /(?:受理|收到|接到)[^。；，]{0,40}?(?:申请[^。；，]{0,12}?)?之日起(\d+)(工作日|自然日|日|天)(?:以)?内/
/** What is done within it, in the same sentence. */
const DECIDES =
  /^[^。；]{0,70}?(?:(?:作出|做出)[^。；，]{0,24}?(?:决定|答复)|决定(?:是否)?(?:批准|同意|准予)|办结|进行审核|进行检查|(?:核发|颁发|发给)[^。；，]{0,16}?(?:证|证书|证件)|签注准许)/
/** Terms of other procedures: review of a decision, opinions of others, penalties, objections. */
const OTHER = /复议|处罚|征求意见|回复意见|缓缴|异议|行政处理|查询|验线|推荐|起诉|提出意见|听证|鉴定/
/** The law speaks of all that it sets up. */
const OF_THE_WHOLE = /办理本(?:法|条例|办法|规定)规定的/

/** The terms for deciding that a law sets, article by article. */
export function readLawLimits({ title, articles }: LawText): LawLimit[] {
  return articles.flatMap(({ number, text }) => {
    const article = readNumber(/^第(.+?)条/.exec(number)?.[1] ?? '')
    if (article === undefined) return []
    return text.split(/(?<=[。；\n])/).flatMap((sentence): LawLimit[] => {
      const term = readTerm(sentence)
      if (!term) return []
      const cited = OF_THE_WHOLE.test(sentence) ? [] : [...new Set([article, ...articlesNamed(text)])]
      return [{ law: title, article, cited, ...term, words: sentence.trim() }]
    })
  })
}

/** `自受理申请之日起二十日内作出决定`: 20. Days of a procedure are working days, unless the law says otherwise (行政许可法 art. 82). */
export function readTerm(sentence: string): Pick<LawLimit, 'days' | 'unit'> | undefined {
  const words = withDigits(sentence)
  const term = TERM.exec(words)
  if (!term || OTHER.test(words)) return undefined
  if (!DECIDES.test(words.slice(term.index + term[0].length))) return undefined
  return { days: Number(term[1]), unit: term[2] === '自然日' ? 'naturalDay' : 'workingDay' }
}

/** Articles of the same law that an article names: 依据本条例第八条. */
const articlesNamed = (text: string): number[] =>
  [...text.matchAll(/本(?:法|条例|办法|规定)第([〇零一二三四五六七八九十百]+)条/g)].flatMap(
    ([, number]) => readNumber(number!) ?? [],
  )
