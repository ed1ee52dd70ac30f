import { CASE_TYPES, type ItemContent } from '#contracts/catalogue/index.ts'
import type { FoundDifference } from './difference.ts'
import { entryKey } from './text.ts'

type Limit = NonNullable<ItemContent['promisedLimit']>
type Compare = (standard: ItemContent, place: ItemContent) => FoundDifference[]

const UNITS = { workingDay: '个工作日', naturalDay: '日' } as const
export const sayLimit = ({ count, unit }: Limit): string => (count === 0 ? '即办' : `${count} ${UNITS[unit]}`)

function found(
  field: keyof ItemContent,
  kind: FoundDifference['kind'],
  standard: string,
  place: string,
  ...reasons: (string | null | undefined)[]
): FoundDifference[] {
  return [{ field, kind, names: [], standard, place, reasons: reasons.flatMap((text) => text ?? []) }]
}

/** Days that a limit may last: working days stretch over the holidays. */
const days = ({ count, unit }: Limit): readonly [number, number] =>
  unit === 'naturalDay' ? [count, count] : [count, count === 0 ? 0 : count * 2 + 2]

export const compareLimit =
  (field: 'promisedLimit' | 'statutoryLimit'): Compare =>
  (standard, place) => {
    const [from, to] = [standard[field], place[field]]
    if (!from || !to) return []
    const [a, b] =
      from.unit === to.unit
        ? [
            [from.count, from.count],
            [to.count, to.count],
          ]
        : [days(from), days(to)]
    const kind = b![0]! > a![1]! ? 'stricter' : b![1]! < a![0]! ? 'softer' : undefined
    return kind ? found(field, kind, sayLimit(from), sayLimit(to), to.note) : []
  }

const compareCount =
  (field: 'onsiteVisits' | 'deliveryDays', say: (count: number) => string): Compare =>
  (standard, place) => {
    const [from, to] = [standard[field] ?? null, place[field] ?? null]
    if (from === null || to === null || from === to) return []
    const reason = field === 'onsiteVisits' ? place.onsiteReason : null
    return found(field, to > from ? 'stricter' : 'softer', say(from), say(to), reason)
  }

export const compareVisits = compareCount('onsiteVisits', (count) => `到现场 ${count} 次`)
export const compareDelivery = compareCount('deliveryDays', (count) => `${count} 日`)

/** “Other” says nothing of whether an applicant waits. */
const CASE_TYPE_KINDS = { promised: 'stricter', instant: 'softer', other: 'other' } as const

export const compareCaseType: Compare = ({ caseType: from }, { caseType: to }) =>
  from && to && from !== to ? found('caseType', CASE_TYPE_KINDS[to], CASE_TYPES[from], CASE_TYPES[to]) : []

/** The same result by another name of it is no difference: 《卫生许可证》, 公共场所卫生许可证. */
export const compareResult: Compare = ({ result: from }, { result: to }) => {
  if (!from || !to || (from.name === '' && to.name === '')) return []
  const [a, b] = [entryKey(from.name), entryKey(to.name)]
  return a.includes(b) || b.includes(a) ? [] : found('result', 'other', from.name, to.name)
}
