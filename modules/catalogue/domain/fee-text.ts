import type { ItemContent } from '#contracts/catalogue/index.ts'
import { withDigits } from './numerals.ts'

export type FeeItem = NonNullable<ItemContent['feeItems']>[number]

/** One amount in yuan, and for what each time: `每证10元` is 10 for each 证. */
export interface Charge {
  readonly amount: number
  readonly unit: string | null
}

const AMOUNT = /(\d+(?:\.\d+)?)元/g
/** An upper or lower end, a range, a share or a reduction is no plain amount. */
const NOT_PLAIN =
  /%|以上|以下|以内|不超过|不高于|不低于|不少于|最高|最低|起步|左右|[\d元]\s*(?:至|到|[-~—－～])\s*\d|减半|折|部分/
const AFTER = /元(?:\/?[每一1]|\/)1?(\p{Script=Han}{1,6}(?:[·/]\p{Script=Han}{1,4})*)/u
const BEFORE =
  /每[一1]?(平方米|立方米|人次|证书|本证|件|证|本|份|人|次|宗|户|台|辆|套|张|页|吨|米|公里|项|个|科|门|场|幅|块|处|只|头|年|月|日|天|车|船|厂|家|单位)/

/** Words of one writing, to see whether two texts of a fee say the same. */
export const chargeWords = (text: string): string =>
  withDigits(text)
    .replace(/[¥￥](\d+(?:\.\d+)?)元?/g, '$1元')
    .replace(/^(?:是|收费|收取费用|收费标准)(?=[:,，;；。\s(（]|$)/, '')
    .replace(/(\d)\.(\d)/g, '$1点$2')
    .replace(/[^\p{L}\p{N}%/]/gu, '')

/** The one amount that a text tells plainly; null where it tells none, several, or one that depends. */
export function readCharge(text: string | null): Charge | null {
  const words = withDigits(text ?? '').replace(/[¥￥](\d+(?:\.\d+)?)元?/g, '$1元')
  const amounts = [...words.matchAll(AMOUNT)]
  if (amounts.length !== 1 || NOT_PLAIN.test(words)) return null
  const unit = (AFTER.exec(words) ?? BEFORE.exec(words))?.[1] ?? null
  return { amount: Number(amounts[0]![1]), unit: unit && unitName(unit) }
}

const SAME_UNITS: Readonly<Record<string, string>> = { 本证: '证', 证书: '证', 平米: '平方米', 人次: '人次', 宗: '件' }
const unitName = (unit: string): string => {
  const bare = unit.replace(/[·/]/g, '')
  return SAME_UNITS[bare] ?? bare
}

/** For what each time a charge is taken, by its words; null where they do not say. */
export const unitOf = (item: Pick<FeeItem, 'amount' | 'standard'>): string | null => {
  const words = item.standard ?? ''
  return (
    readCharge(
      item.amount !== null && !/元/.test(words)
        ? `${item.amount}元${words.startsWith('/') ? words : `,${words}`}`
        : words,
    )?.unit ?? wordUnit(words)
  )
}

/** `每平方米`, `元/证` without an amount. */
const wordUnit = (words: string): string | null => {
  const unit = /^(?:按|每|\/|元\/)(\p{Script=Han}{1,6})$/u.exec(withDigits(words).trim())?.[1]
  return unit ? unitName(unit.replace(/^每/, '').replace(/(?:收费|计收|收取)$/, '')) : null
}

const PIECES = /[;；。\n]/
/** What the charge is called; 收费 itself is no name. */
const NAME = /(\p{Script=Han}{1,16}费)(?!用|标准|依据|项目|公示|收)/u
const UNNAMED = '收费'
const BASIS = /依据|根据|文件|《|〔|号/

/**
 * The charges that a guide tells, one a piece of its text; null where a piece cannot be read for sure, or no amount is told: its words are
 * kept beside it.
 */
export function readFeeItems(text: string): FeeItem[] | null {
  const pieces = text.split(PIECES).filter((piece) => piece.trim() !== '')
  const basis = pieces.find((piece) => !/\d\s*元/.test(withDigits(piece)) && BASIS.test(piece))?.trim() ?? null
  const charged = pieces.filter((piece) => /元|[¥￥]/.test(piece))
  const items = charged.map((piece): FeeItem | null => {
    const charge = readCharge(piece)
    if (!charge) return null
    return {
      name: nameOf(piece),
      kind: charge.unit === null ? 'fixed' : 'perUnit',
      amount: charge.amount,
      standard: piece.trim(),
      basis,
      reducible: null,
      reductionNote: null,
    }
  })
  const read = items.flatMap((item) => item ?? [])
  const names = new Set(read.map(({ name }) => name))
  return read.length === 0 || read.length < items.length || names.size < read.length ? null : read
}

function nameOf(piece: string): string {
  const found = NAME.exec(piece.replace(/^(?:是|收费标准|收费项目|收费)[:：,，(（]?/, ''))?.[1]?.replace(
    /^.*?(?:收取|缴纳)/,
    '',
  )
  return found && !/^(?:收费|不?收费|每.*收费)$/.test(found) ? found : UNNAMED
}

/** What an item tells of its charges: its list, or what its words say plainly. Null: unknown. */
export function chargesOf({ fee, feeItems }: Pick<ItemContent, 'fee' | 'feeItems'>): readonly FeeItem[] | null {
  if (feeItems) return feeItems
  return fee?.charged && fee.note ? readFeeItems(fee.note) : null
}
