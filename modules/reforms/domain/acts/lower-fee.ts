import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ActOf } from '#contracts/reforms/index.ts'
import type { ActRule } from './act.ts'

type Charges = ItemContent['feeItems']

/** Whether an item charges at all may be unknown; then it stays unknown. */
export const lowerFee: ActRule<'lowerFee'> = {
  apply: (content, act) => {
    const feeItems = lowered(content.feeItems, act)
    const isDropped = act.amount === null || act.amount === 0
    const nothingLeft = act.charge === null ? isDropped : feeItems !== content.feeItems && feeItems?.length === 0
    const free = nothingLeft && content.fee?.charged === true
    if (feeItems === content.feeItems && !free) return content
    return { ...content, ...(content.feeItems && { feeItems }), ...(free && { fee: { charged: false, note: null } }) }
  },
  say: ({ charge, amount }) => {
    const what = charge ? `收费项目“${charge}”` : '收费'
    return amount === null || amount === 0 ? `取消${what}。` : `${what}不超过 ${amount} 元。`
  },
}

function lowered(charges: Charges, { charge, amount }: ActOf<'lowerFee'>): Charges {
  if (!charges) return charges
  const isMeant = (name: string) => charge === null || name === charge
  const left =
    amount === null || amount === 0
      ? charges.filter(({ name }) => !isMeant(name))
      : charges.map((one) =>
          isMeant(one.name) && one.amount !== null && one.amount > amount ? { ...one, amount } : one,
        )
  return left.length === charges.length && left.every((one, at) => one === charges[at]) ? charges : left
}
