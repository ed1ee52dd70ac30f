import { DRIFT_KINDS, type DriftClass } from '#contracts/harmonise/drift-model.ts'
import type { Output } from '../../api/types.ts'
import type { Tone } from '../../components/states.tsx'

export type Entry = Output<'harmonise.list-drift'>['items'][number]
export type ItemDrift = Output<'harmonise.get-item-drift'>
export type Work = Output<'harmonise.list-drift-work'>['items'][number]
export type Settlement = Output<'harmonise.list-settlements'>['items'][number]
type Difference = Entry['differences'][number]

export const CLASS_TONES: Readonly<Record<DriftClass, Tone>> = { legal: 'good', allowed: 'quiet', unexplained: 'bad' }
export const WORK_TONES = { open: 'waiting', requested: 'working', settled: 'good', vanished: 'good' } as const
export const SETTLEMENT_TONES = { requested: 'waiting', done: 'good', refused: 'bad', undone: 'quiet' } as const

/** Papers that are otherwise in the same way and for the same reason stand in one line. */
export function grouped(differences: readonly Difference[]): Difference[] {
  const alike = Map.groupBy(differences, (one) =>
    JSON.stringify([
      one.field,
      one.kind,
      one.class,
      one.basis,
      one.note,
      one.names.length === 0 ? [one.standard, one.place] : null,
    ]),
  )
  return [...alike.values()].map((same) => ({ ...(same[0] as Difference), names: same.flatMap(({ names }) => names) }))
}

/** `申请材料多出：甲、乙`, or what the standard says and what the place does. */
export function differenceText({ fieldTitle, kind, names, standard, place }: Difference): string {
  if (names.length > 0) return `${fieldTitle}${DRIFT_KINDS[kind]}：${names.join('、')}`
  return `${fieldTitle}${DRIFT_KINDS[kind]}：标准${is(standard ?? '未规定')}，本地${is(place ?? '未公布')}`
}

/** 为 10 个工作日, 为即时办结: a figure stands apart from the word before it. */
const is = (value: string): string => (/^\d/.test(value) ? `为 ${value}` : `为${value}`)

/** `张店区、淄川区等 5 个地区` */
export function placesText(names: readonly string[], shown = 3): string {
  const few = names.slice(0, shown).join('、')
  return names.length > shown ? `${few}等 ${names.length} 个地区` : few
}

/** A division and those below it share its leading digits: 37 for the province, 3703 for the city. */
const significant = (code: string): string =>
  code.endsWith('0000') && code.length === 6
    ? code.slice(0, 2)
    : code.endsWith('00') && code.length === 6
      ? code.slice(0, 4)
      : code

/** Whether a person of one division looks after another; the API decides anew. */
export const looksAfter = (own: string, other: string): boolean => other.startsWith(significant(own))

/**
 * What a place publishes of its own can be settled here, even where it says the same as the standard; a difference within the
 * catalogue is edited where it stands.
 */
export const settleable = (entry: Entry, division: string): boolean =>
  entry.source === 'observed' && entry.divisionCode !== null && looksAfter(division, entry.divisionCode)
