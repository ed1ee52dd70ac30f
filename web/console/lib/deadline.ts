import { formatDay } from './format.ts'

export type DeadlineColour = 'green' | 'yellow' | 'red' | 'over'
export type DeadlineKind = 'acceptance' | 'decision' | 'delivery' | 'correction'

export interface Deadline {
  readonly kind: DeadlineKind
  readonly dueOn: string
  readonly provisional: boolean
  readonly usedPercent: number
  readonly colour: DeadlineColour
}

/** A colour is always said in words, too. */
export const COLOUR_WORDS: Readonly<Record<DeadlineColour, string>> = {
  green: '时间充裕',
  yellow: '时间过半',
  red: '即将到期',
  over: '已超期',
}

export const DEADLINE_KINDS: Readonly<Record<DeadlineKind, string>> = {
  acceptance: '受理',
  decision: '作出决定',
  delivery: '送达',
  correction: '申请人补正',
}

/** `3月2日前受理（即将到期，暂定）` */
export function deadlineText(deadline: Deadline, currentYear?: number): string {
  const remarks = [COLOUR_WORDS[deadline.colour], ...(deadline.provisional ? ['暂定'] : [])]
  return `${formatDay(deadline.dueOn, currentYear)}前${DEADLINE_KINDS[deadline.kind]}（${remarks.join('，')}）`
}
