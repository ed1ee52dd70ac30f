import type { ItemContent } from '#contracts/catalogue/index.ts'
import { type Charge, chargesOf, chargeWords, type FeeItem, readCharge, unitOf } from './fee-text.ts'

type Fee = ItemContent['fee']
type Above = Pick<ItemContent, 'fee' | 'feeItems'>

const NOT_FREE = '基本目录规定不收费的，各地不得收费。'
const UNKNOWN =
  '收费说明与基本目录不一致，且无法核对金额，不能确认没有提高收费；请按基本目录的文字填写，或者改为不收费。'

/** A place may charge nothing, less for each of the same unit, or what the standard says in the same words. */
export function feeRefusal(above: Above, fee: Fee): string | undefined {
  if (!fee) return '应当写明是否收费。'
  if (!above.fee || !fee.charged) return undefined
  if (!above.fee.charged) return NOT_FREE
  const words = chargeWords(fee.note ?? '')
  if (words === '' || words === chargeWords(above.fee.note ?? '')) return undefined
  const [bound, charge] = [plainCharge(above), readCharge(fee.note)]
  return bound && charge ? chargeRefusal('收费标准', bound, charge) : UNKNOWN
}

/** The single charge of a standard, where it is told plainly. */
function plainCharge(above: Above): Charge | null {
  const items = chargesOf(above)
  if (items?.length !== 1) return null
  const [item] = items
  return item && item.amount !== null ? { amount: item.amount, unit: unitOf(item) } : null
}

function chargeRefusal(what: string, bound: Charge, charge: Charge): string | undefined {
  if (charge.unit !== bound.unit) return `${what}的计费单位应当与基本目录一致（${sayUnit(bound.unit)}）。`
  return charge.amount <= bound.amount ? undefined : `${what}不得高于基本目录规定的 ${bound.amount} 元。`
}

const sayUnit = (unit: string | null): string => (unit === null ? '没有写明计费单位' : `每${unit}`)

/** Of the standard's charges some or all, each of the same kind and unit and no dearer. */
export function feeItemsRefusal(above: Above, items: ItemContent['feeItems']): string | undefined {
  if (!items) return '应当列出收费项目；不收费的，列为空清单。'
  const twice = items.find((item, at) => items.findIndex(({ name }) => name === item.name) < at)
  if (twice) return `收费项目“${twice.name}”只能列出一次。`
  const bounds = chargesOf(above)
  if (bounds) return first(items, (item) => itemRefusal(bounds, item))
  if (above.fee?.charged === false) return items.some(({ amount }) => amount !== 0) ? NOT_FREE : undefined
  return above.fee && items.length > 0
    ? '基本目录没有列出收费项目，各地不得自行列出；应当先由基本目录写明。'
    : undefined
}

function itemRefusal(bounds: readonly FeeItem[], item: FeeItem): string | undefined {
  const what = `收费项目“${item.name}”`
  const bound = bounds.find(({ name }) => name === item.name)
  if (!bound) return `不得增加基本目录以外的收费项目“${item.name}”。`
  if (item.kind !== bound.kind) return `${what}的收费方式应当与基本目录一致。`
  const same = chargeWords(item.standard ?? '') === chargeWords(bound.standard ?? '')
  if (bound.amount === null) {
    if (item.amount === 0) return undefined
    const told = readCharge(bound.standard)
    const charge = readCharge(item.standard)
    if (item.amount === null && same) return undefined
    if (!told || !charge) return `${what}：${UNKNOWN}`
    return chargeRefusal(what, told, { ...charge, amount: Math.max(charge.amount, item.amount ?? 0) })
  }
  if (item.amount === null) return `${what}应当写明金额。`
  const limit = { amount: bound.amount, unit: unitOf(bound) }
  const refused = chargeRefusal(what, limit, { amount: item.amount, unit: same ? limit.unit : unitOf(item) })
  if (refused || same) return refused
  return wordsRefusal(what, limit, item.standard)
}

/** Words that say otherwise than the standard's may only tell a lower amount or the unit: others could tell anything beside the amount. */
function wordsRefusal(what: string, limit: Charge, words: string | null): string | undefined {
  if (!words || isUnitAlone(words)) return undefined
  const charge = readCharge(words)
  return charge ? chargeRefusal(what, limit, charge) : `${what}：${UNKNOWN}`
}

const isUnitAlone = (words: string): boolean => /^(?:元?\/|每|按)\p{Script=Han}{1,6}$/u.test(words.trim())

const first = <T>(list: readonly T[], refusal: (one: T) => string | undefined): string | undefined =>
  list.map(refusal).find((sentence) => sentence !== undefined)
