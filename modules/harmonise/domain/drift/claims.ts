import { withDigits } from '#modules/catalogue/index.ts'
import { bare, unnumbered } from '../matching/normalise.ts'

/**
 * What a sentence demands beside the words in which it does: figures with the side on which they bind, what may, need not or must not be,
 * and words of which one cannot stand for another. Two sentences that differ in any of these are two demands, however alike they read.
 */
export interface Statement {
  /** The words that are left, for telling how alike two sentences are. */
  readonly words: string
  readonly claims: string
}

/** A number with what it counts, as `withDigits` writes it. */
const COUNT = '\\d+(?:\\.\\d+)?%?(?:[\\p{Script=Han}]{1,3}?)?'
const NEAR = '(?:[\\p{Script=Han}]{0,6}?)'

type Side = '>=' | '<=' | '>' | '<'

/** Words before a number. Longer ones first: 不低于 holds 低于. */
const BEFORE: readonly (readonly [Side, string])[] = [
  [
    '>=',
    '(?:不|未|不得|不应|不能)(?:少于|低于|小于|短于)|至少(?:为|有|应)?|最少|最低(?:为|不)?|(?<![未不])(?:年|已)?满(?=\\d)|达到|大于等于|≥',
  ],
  ['<=', '(?:不|未|不得|不应|不能)(?:多于|高于|大于|超过|超出|长于|超)|至多|最多|最高|最长|小于等于|≤'],
  ['>', '(?<![不未得应能])(?:多于|高于|大于|超过|超出|长于)|>'],
  ['<', '(?<![不未得应能])(?:少于|低于|小于|短于)|(?:未|不)满|不足|<'],
]
/** Words after it. */
const AFTER: readonly (readonly [Side, string])[] = [
  ['>=', '(?:及|或|或者|\\(含\\)|含)?以上'],
  ['<=', '(?:及|或|或者|\\(含\\)|含)?以下(?![条情要材内规方之列各])'],
]

const PREFIXED = BEFORE.map(([side, words]) => [side, new RegExp(`(?:${words})(${NEAR})(${COUNT})`, 'gu')] as const)
const SUFFIXED = AFTER.map(([side, words]) => [side, new RegExp(`(${COUNT})(${NEAR})(?:${words})`, 'gu')] as const)
/** The same words without a number beside them: 大专以上. */
const LOOSE = [...BEFORE, ...AFTER].map(([side, words]) => [side, new RegExp(words, 'gu')] as const)

const NUMBER = /\d+(?:\.\d+)?%?/g

/** What must not, need not and may be; that something must be is what a condition says anyway. */
const MODES: readonly (readonly [string, RegExp])[] = [
  ['need-not', /无需|无须|不需要?|不必|毋需|免于|免予|可以不|可不/g],
  ['must-not', /不得|不应当?|不能|不可以?|禁止|严禁|不准|不允许/g],
  ['may', /可以|可自愿|可选|自愿|允许|鼓励/g],
  [
    '',
    /应当|应(?=[有具取持符提当为在是设按经])|必须|须(?=[有具取持符提为在是设按经])|需要?(?=[有具取持符提为在是设按经])/g,
  ],
]

/** Of each group one member cannot stand for another. */
const GROUPS: readonly RegExp[] = [
  /(?:本|全|所在|外)(?:国|省|市|县|区|镇|乡|街道|村|地|辖区)|(?:省|市|县|区|镇|乡|国家)级/g,
  /小学|初中|高中|中专|中等专业|大专|专科|本科|学士|硕士|博士|研究生/g,
  /初级|中级|高级|副高|正高/g,
  /之一|任一|任意|其中|全部|同时|均(?=[应须为符具])|都(?=[应须为符具])/g,
  /或者|或/g,
  /一级|二级|三级|四级|甲级|乙级|丙级|甲等|乙等/g,
  /成年|未成年/g,
  /自有|租赁|自购/g,
  /专职|兼职/g,
  /书面|口头|电子|纸质/g,
]

const NEGATIONS = /[不未无非免没否勿]/g

export function statementOf(text: string): Statement {
  let words = digitsOf(text).replace(/(?<=[年月日天时周岁米])(?:以|之)内/g, '内')
  const claims: string[] = []
  for (const [side, pattern] of PREFIXED) {
    words = words.replace(pattern, (_, near: string, count: string) => {
      claims.push(`${side}${numberIn(count)}`)
      return `${near}${'\u0001'}${count}`
    })
  }
  for (const [side, pattern] of SUFFIXED) {
    words = words.replace(pattern, (_, count: string, near: string, at: number, whole: string) => {
      // 不少于 3 名以上 is one end, told twice.
      if (whole[at - 1] !== '\u0001') claims.push(`${side}${numberIn(count)}`)
      return `${count}${near}`
    })
  }
  words = words.replaceAll('\u0001', '')
  for (const [side, pattern] of LOOSE) words = taken(words, pattern, side, claims)
  for (const [mode, pattern] of MODES) words = taken(words, pattern, mode, claims)
  for (const group of GROUPS) claims.push(...new Set(words.match(group) ?? []))
  claims.push(...(words.match(NUMBER) ?? []), `-${(words.match(NEGATIONS) ?? []).length}`)
  return {
    words: sayBare(words),
    claims: claims
      .filter((claim) => claim !== '')
      .toSorted()
      .join(),
  }
}

const numberIn = (count: string): string => /^\d+(?:\.\d+)?%?/.exec(count)?.[0] ?? ''

function taken(words: string, pattern: RegExp, claim: string, claims: string[]): string {
  return words.replace(pattern, () => {
    if (claim !== '') claims.push(claim)
    return ''
  })
}

const digitsOf = (text: string): string => withDigits(unnumbered(text.normalize('NFKC').trim())).replace(/\s/g, '')

/** Two sentences of one key are the same word for word. */
export const sentenceKey = (text: string): string => sayBare(digitsOf(text))

/** Without punctuation, but 1.5 is not 15, nor 5% 5. */
const sayBare = (text: string): string => bare(text.replace(/(\d)\.(\d)/g, '$1点$2').replaceAll('%', '百分'))
