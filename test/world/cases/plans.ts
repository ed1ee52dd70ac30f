import type { SuspensionGround } from '#contracts/cases/index.ts'
import type { DemoDivision } from '../departments.ts'
import type { DemoItemKey } from '../items.ts'
import type { DEMO_COMPANIES, DEMO_PERSONS } from '../people.ts'

export type DemoAct =
  | 'submit'
  | 'accept'
  | 'correct'
  | 'resubmit'
  | 'reject'
  | 'step'
  | 'sendBack'
  | 'suspend'
  | 'resume'
  | 'approve'
  | 'refuse'
  | 'deliver'
  | 'withdraw'
  | 'terminate'

/** One demo case as data: who wants what where, and what happened how many working days ago. */
export interface DemoPlan {
  readonly item: DemoItemKey
  readonly who: keyof typeof DEMO_PERSONS
  /** For which company they act. */
  readonly company?: keyof typeof DEMO_COMPANIES
  /** 张店区 when not given; an item of the city is the city's wherever it is asked for. */
  readonly at?: DemoDivision
  /** Working days since it was begun. */
  readonly began: number
  readonly acts: readonly (readonly [daysAgo: number, act: DemoAct])[]
  readonly ground?: SuspensionGround
  /** A draft of which only so many pages are filled in. */
  readonly pages?: number
}

const reviewed = (steps: number, daysAgo: number): [number, DemoAct][] =>
  Array.from({ length: steps }, () => [daysAgo, 'step'])
const waiting = (began: number): DemoPlan['acts'] => [[began, 'submit']]
const accepted = (began: number, after: number): DemoPlan['acts'] => [...waiting(began), [after, 'accept']]
/** From receipt to delivery within a few days. */
const finished = (began: number, steps: number): DemoPlan['acts'] => [
  ...accepted(began, began - 1),
  ...reviewed(steps, began - 2),
  [began - 3, 'approve'],
  [began - 4, 'deliver'],
]

/** Cases in every state, of many items; by the day on which the demo is built. */
export const DEMO_PLANS: Readonly<Record<string, DemoPlan>> = {
  // 待受理, in every colour.
  'food-new': { item: 'food', who: 'third', company: 'restaurant', began: 0, acts: waiting(0) },
  'hygiene-new': { item: 'hygiene', who: 'first', began: 1, acts: waiting(1) },
  'water-waiting': { item: 'water', who: 'second', company: 'restaurant', began: 2, acts: waiting(2) },
  'freight-waiting': { item: 'freight', who: 'third', company: 'haulage', began: 3, acts: waiting(3) },
  'tobacco-waiting': { item: 'tobacco', who: 'second', began: 4, acts: waiting(4) },
  'lease-last-day': { item: 'lease', who: 'first', began: 5, acts: waiting(5) },
  'card-waiting': { item: 'socialCard', who: 'third', began: 1, acts: waiting(1) },
  'food-boshan': { item: 'food', who: 'first', at: '370304', began: 2, acts: waiting(2) },
  // Nobody answered: the law accepts it at the next run of the job.
  'hygiene-unanswered': { item: 'hygiene', who: 'second', at: '370321', began: 8, acts: waiting(8) },
  // 待补正, and one that came back.
  'food-correcting': { item: 'food', who: 'second', began: 4, acts: [...waiting(4), [2, 'correct']] },
  'hygiene-correcting': { item: 'hygiene', who: 'third', began: 12, acts: [...waiting(12), [10, 'correct']] },
  'dispatch-correcting': {
    item: 'labourDispatch',
    who: 'third',
    company: 'haulage',
    began: 3,
    acts: [...waiting(3), [1, 'correct']],
  },
  'water-corrected': { item: 'water', who: 'first', began: 7, acts: [...waiting(7), [5, 'correct'], [2, 'resubmit']] },
  // 不予受理.
  'tobacco-rejected': { item: 'tobacco', who: 'first', began: 9, acts: [...waiting(9), [8, 'reject']] },
  'publications-rejected': {
    item: 'publications',
    who: 'second',
    company: 'restaurant',
    began: 15,
    acts: [...waiting(15), [14, 'reject']],
  },
  // 审查中: green, yellow, red and over.
  'food-review': { item: 'food', who: 'first', began: 2, acts: [...accepted(2, 1), [0, 'step']] },
  'food-half': { item: 'food', who: 'third', began: 5, acts: [...accepted(5, 3), [2, 'step']] },
  'food-last-day': { item: 'food', who: 'second', began: 7, acts: [...accepted(7, 5), ...reviewed(2, 2)] },
  'food-late': {
    item: 'food',
    who: 'third',
    company: 'restaurant',
    began: 12,
    acts: [...accepted(12, 10), [7, 'step']],
  },
  'hygiene-review': { item: 'hygiene', who: 'first', began: 7, acts: [...accepted(7, 5), ...reviewed(2, 3)] },
  'tobacco-review': {
    item: 'tobacco',
    who: 'third',
    began: 6,
    acts: [...accepted(6, 4), [3, 'step'], [2, 'step'], [1, 'sendBack']],
  },
  'medical-review': {
    item: 'medical',
    who: 'second',
    company: 'restaurant',
    began: 9,
    acts: [...accepted(9, 8), [6, 'step']],
  },
  'dispatch-review': { item: 'labourDispatch', who: 'second', company: 'restaurant', began: 11, acts: accepted(11, 9) },
  'living-review': { item: 'minimumLiving', who: 'first', began: 14, acts: [...accepted(14, 12), [9, 'step']] },
  'benefit-review': { item: 'unemployment', who: 'third', began: 5, acts: [...accepted(5, 4), [3, 'step']] },
  'shelter-review': { item: 'shelter', who: 'second', company: 'restaurant', began: 16, acts: accepted(16, 15) },
  'freight-review': {
    item: 'freight',
    who: 'first',
    company: 'haulage',
    began: 6,
    acts: [...accepted(6, 5), [3, 'step']],
  },
  'equipment-review': { item: 'specialEquipment', who: 'third', company: 'haulage', began: 3, acts: accepted(3, 2) },
  // Only the decision is left.
  'food-decide': {
    item: 'food',
    who: 'second',
    company: 'restaurant',
    began: 5,
    acts: [...accepted(5, 4), ...reviewed(3, 2)],
  },
  'water-decide': { item: 'water', who: 'third', began: 8, acts: [...accepted(8, 7), ...reviewed(2, 3)] },
  'shop-decide': { item: 'individualBusiness', who: 'second', began: 3, acts: [...accepted(3, 2), ...reviewed(1, 1)] },
  // 特别程序中.
  'water-suspended': {
    item: 'water',
    who: 'first',
    company: 'haulage',
    began: 10,
    acts: [...accepted(10, 9), [7, 'step'], [6, 'suspend']],
    ground: 'expertReview',
  },
  'medical-suspended': {
    item: 'medical',
    who: 'first',
    began: 13,
    acts: [...accepted(13, 12), [10, 'step'], [8, 'suspend'], [6, 'resume'], [2, 'suspend']],
    ground: 'inspection',
  },
  // Decided, waiting for delivery.
  'food-approved': {
    item: 'food',
    who: 'first',
    began: 8,
    acts: [...accepted(8, 7), ...reviewed(3, 4), [2, 'approve']],
  },
  'tobacco-approved': {
    item: 'tobacco',
    who: 'second',
    company: 'restaurant',
    began: 12,
    acts: [...accepted(12, 11), ...reviewed(3, 5), [1, 'approve']],
  },
  'hygiene-refused': {
    item: 'hygiene',
    who: 'second',
    company: 'restaurant',
    began: 9,
    acts: [...accepted(9, 8), ...reviewed(3, 5), [2, 'refuse']],
  },
  // 已办结.
  'food-done': { item: 'food', who: 'second', began: 20, acts: finished(20, 3) },
  'food-company-done': { item: 'food', who: 'third', company: 'restaurant', began: 26, acts: finished(26, 3) },
  'hygiene-done': { item: 'hygiene', who: 'first', began: 24, acts: finished(24, 3) },
  'water-done': { item: 'water', who: 'third', company: 'haulage', began: 28, acts: finished(28, 2) },
  'shop-done': { item: 'individualBusiness', who: 'first', began: 15, acts: finished(15, 1) },
  'freight-done': { item: 'freight', who: 'third', company: 'haulage', began: 22, acts: finished(22, 2) },
  'tobacco-done': { item: 'tobacco', who: 'third', began: 18, acts: finished(18, 3) },
  'lease-done': { item: 'lease', who: 'second', began: 10, acts: finished(10, 1) },
  'food-refused-done': {
    item: 'food',
    who: 'third',
    began: 19,
    acts: [...accepted(19, 18), ...reviewed(3, 16), [15, 'refuse'], [14, 'deliver']],
  },
  // Ended otherwise.
  'card-withdrawn': { item: 'socialCard', who: 'first', began: 11, acts: [...accepted(11, 10), [9, 'withdraw']] },
  'lease-withdrawn': { item: 'lease', who: 'third', began: 6, acts: [...waiting(6), [5, 'withdraw']] },
  'dispatch-terminated': {
    item: 'labourDispatch',
    who: 'first',
    company: 'haulage',
    began: 25,
    acts: [...accepted(25, 24), [20, 'step'], [17, 'terminate']],
  },
  // 草稿, last: an applicant has one of an item at a time.
  'living-draft': { item: 'minimumLiving', who: 'second', began: 3, acts: [], pages: 1 },
  'hygiene-draft': { item: 'hygiene', who: 'second', began: 1, acts: [] },
  'freight-draft': { item: 'freight', who: 'first', company: 'haulage', began: 0, acts: [], pages: 1 },
}
