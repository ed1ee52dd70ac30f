import { isDeepStrictEqual } from 'node:util'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { chargesOf, chargeWords, unitOf } from '#modules/catalogue/index.ts'
import type { FoundDifference } from './difference.ts'
import { entryKey } from './text.ts'

type Compare = (standard: ItemContent, place: ItemContent) => FoundDifference[]
type FeeItem = NonNullable<ItemContent['feeItems']>[number]
type Kind = FoundDifference['kind']

const sayFee = ({ charged, note }: NonNullable<ItemContent['fee']>): string =>
  charged ? ['收费', note].filter(Boolean).join('：') : '不收费'

/**
 * Whether it is charged, and how much as the words of both sides say. Where the lists of charges themselves tell the difference, they tell it
 * (`compareFeeItems`). A side that only says that it charges does not say how much.
 */
export const compareFee: Compare = (standard, place) => {
  const { fee: from } = standard
  const { fee: to } = place
  if (!from || !to) return []
  const found = (kind: Kind): FoundDifference[] => [
    {
      field: 'fee',
      kind,
      names: [],
      standard: sayFee(from),
      place: sayFee(to),
      reasons: to.note ? [to.note] : [],
    },
  ]
  if (from.charged !== to.charged) return found(to.charged ? 'stricter' : 'softer')
  if (!to.charged || hasItsOwnList(standard, place)) return []
  const said = { fee: to, feeItems: null }
  const [before, after] = [chargesOf(standard), chargesOf(said)]
  if (before && after) {
    const kinds = new Set(compareCharges(before, after).map(({ kind }) => kind))
    return kinds.size === 0 ? [] : found(kinds.size === 1 ? whole([...kinds][0]!) : 'other')
  }
  const [one, other] = [chargeWords(from.note ?? ''), chargeWords(to.note ?? '')]
  return one === '' || other === '' || one === other ? [] : found('other')
}

/** Of a fee as a whole: one charge more is dearer, one less is cheaper. */
const whole = (kind: Kind): Kind => (kind === 'extra' ? 'stricter' : kind === 'missing' ? 'softer' : kind)

/** A list that the place only inherited says nothing of its own. */
const hasItsOwnList = ({ feeItems: from }: ItemContent, { feeItems: to }: ItemContent): boolean =>
  Boolean(from && to && !isDeepStrictEqual(from, to))

/** Charges of two lists. */
export const compareFeeItems: Compare = ({ feeItems: from }, { feeItems: to }) =>
  from && to ? compareCharges(from, to) : []

/** By their name: one more, one less, a higher or a lower amount, another unit, other words. What one side alone tells is no difference. */
function compareCharges(from: readonly FeeItem[], to: readonly FeeItem[]): FoundDifference[] {
  const pairOf = pairing(from, to)
  const paired = new Set(to.flatMap((item) => pairOf(item) ?? []))
  return [
    ...to.flatMap((item) => {
      const standard = pairOf(item)
      return standard ? compareCharge(standard, item) : one('extra', item.name, null, say(item), item.basis)
    }),
    ...from.filter((item) => !paired.has(item)).flatMap((item) => one('missing', item.name, say(item), null)),
  ]
}

/** A single charge on both sides is the same one, whatever it is called. */
function pairing(from: readonly FeeItem[], to: readonly FeeItem[]): (item: FeeItem) => FeeItem | undefined {
  const byName = new Map(from.map((item) => [entryKey(item.name), item]))
  const single = from.length === 1 && to.length === 1 && [from[0]!, to[0]!].some(({ name }) => name === '收费')
  return (item) => byName.get(entryKey(item.name)) ?? (single ? from[0] : undefined)
}

function compareCharge(standard: FeeItem, item: FeeItem): FoundDifference[] {
  const units = [unitOf(standard), unitOf(item)]
  const differ = (kind: Kind) => one(kind, item.name, say(standard), say(item), item.basis)
  if (units[0] && units[1] && units[0] !== units[1]) return differ('other')
  if (standard.amount !== null && item.amount !== null) {
    if (item.amount === standard.amount) return []
    return differ(item.amount > standard.amount ? 'stricter' : 'softer')
  }
  const [words, others] = [chargeWords(standard.standard ?? ''), chargeWords(item.standard ?? '')]
  return words === '' || others === '' || words === others ? [] : differ('other')
}

function say(item: FeeItem): string {
  if (item.amount === null) return item.standard ?? '未写明金额'
  const unit = unitOf(item)
  return `${item.amount} 元${unit ? `/${unit}` : ''}`
}

const one = (
  kind: Kind,
  name: string,
  standard: string | null,
  place: string | null,
  reason?: string | null,
): FoundDifference[] => [{ field: 'feeItems', kind, names: [name], standard, place, reasons: reason ? [reason] : [] }]
