import type { FieldRule, ItemContent } from '#contracts/catalogue/index.ts'
import { FIELD_RULES } from './field-rules.ts'
import { sayLimit } from './wording.ts'

/** What a place may do with a field, in one sentence for its item manager, who has the standard above before them. */
export function sayRule(above: ItemContent, field: keyof ItemContent, rule: FieldRule): string {
  if (FIELD_RULES[field].fixed) return '全省统一规定，各地不得改变。'
  if (rule === 'local') return '由各地自行规定。'
  if (rule === 'locked') return '由基本目录统一规定；确有法律、法规依据的，可以申请法定例外。'
  return BOUND_SENTENCES[field]?.(above) ?? '只能在基本目录规定的范围内作出对申请人更有利的规定。'
}

const BOUND_SENTENCES: Readonly<Partial<Record<keyof ItemContent, (above: ItemContent) => string>>> = {
  promisedLimit: (above) => {
    const bound = above.promisedLimit ?? above.statutoryLimit
    return bound ? `可以更短，不得长于 ${sayLimit(bound)}。` : '基本目录没有规定时限，可以自行承诺。'
  },
  onsiteVisits: ({ onsiteVisits }) =>
    onsiteVisits === null ? '基本目录没有规定次数，可以自行规定。' : `可以更少，不得多于 ${onsiteVisits} 次。`,
  caseType: () => '可以由承诺件改为即办件，不得反过来。',
  materials: () => '可以减少材料或者放宽要求；增加材料须有法律、法规依据，按法定例外申请。',
  fee: ({ fee }) =>
    fee && !fee.charged
      ? '基本目录规定不收费，各地不得收费。'
      : '可以改为不收费，或者降低金额，不得提高金额、改变计费单位。',
  feeItems: () => '可以减少项目或者降低金额，不得新增项目、提高金额，也不得改变收费方式和计费单位。',
  deliveryDays: ({ deliveryDays }) =>
    typeof deliveryDays === 'number'
      ? `可以更短，不得长于 ${deliveryDays} 日。`
      : '基本目录没有规定时限，可以自行规定。',
}
