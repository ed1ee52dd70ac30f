import type { ChangeDraft } from '#contracts/catalogue/changes.ts'
import type { Difference, ItemContent, LocalContent, MaterialsDelta } from '#contracts/catalogue/model.ts'
import { type Row, SHAPES, type Shape } from './shapes.ts'

type Field = keyof ItemContent
export type StandardDraft = Extract<ChangeDraft, { kind: 'standard' }>
export type OverrideDraft = Extract<ChangeDraft, { kind: 'override' }>

/** What every change says of itself. */
export interface Planned {
  readonly title: string
  readonly document: string
  /** Beijing time as a box for date and time holds it, `2026-05-01T09:00`; empty: at once. */
  readonly effectiveFrom: string
  /** The same; empty: without end. */
  readonly effectiveUntil: string
}

/** A change as it stands on screen. */
export interface Editing extends Planned {
  readonly draft: StandardDraft | OverrideDraft
}

export const withContent = (draft: StandardDraft, field: Field, value: unknown): StandardDraft => ({
  ...draft,
  content: { ...draft.content, [field]: value },
})

export const differenceOf = (draft: OverrideDraft, field: Field): Difference | undefined =>
  draft.differences.find((difference) => difference.field === field)

/** Sets what is given of one difference; one that is not there yet is begun with it. */
export function withDifference(draft: OverrideDraft, field: Field, given: Partial<Difference>): OverrideDraft {
  const known = differenceOf(draft, field)
  const next = { field, value: null, reason: '', expiresOn: null, ...known, ...given } as Difference
  const differences = known
    ? draft.differences.map((difference) => (difference === known ? next : difference))
    : [...draft.differences, next]
  return { ...draft, differences }
}

export const withoutDifference = (draft: OverrideDraft, field: Field): OverrideDraft => ({
  ...draft,
  differences: draft.differences.filter((difference) => difference.field !== field),
})

export const withLocal = (draft: OverrideDraft, key: keyof LocalContent, text: string): OverrideDraft => ({
  ...draft,
  local: { ...draft.local, [key]: text.trim() === '' ? null : text },
})

/** A place does not repeat the list of materials: it says what it leaves out. */
export const NO_DELTA: MaterialsDelta = { drop: [], soften: [], add: [] }

/** As it is sent: without blank lines, and without blanks around what was typed. */
export function tidied(draft: StandardDraft | OverrideDraft): StandardDraft | OverrideDraft {
  if (draft.kind === 'standard') {
    const content = Object.fromEntries(
      Object.entries(draft.content).map(([field, value]) => [field, tidy(SHAPES[field as Field], value)]),
    ) as unknown as ItemContent
    return { ...draft, content }
  }
  return {
    ...draft,
    local: tidyMembers(draft.local) as LocalContent,
    differences: draft.differences.map((difference) => ({
      ...difference,
      reason: difference.reason.trim(),
      value: difference.field === 'materials' ? difference.value : tidy(SHAPES[difference.field], difference.value),
    })),
  }
}

function tidy(shape: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return value
  switch (shape.kind) {
    case 'line':
    case 'text':
      return (value as string).trim()
    case 'lines':
      return (value as string[]).map((line) => line.trim()).filter((line) => line !== '')
    case 'rows':
      return (value as Row[]).map(tidyMembers)
    case 'object':
      return tidyMembers(value as Row)
    default:
      return value
  }
}

const tidyMembers = (row: object): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]))

/** Of a box for date and time, which is Beijing's wherever the machine stands. */
export const instantOf = (local: string): string | null => (local === '' ? null : `${local}:00+08:00`)

export function boxOf(instant: string | null): string {
  if (instant === null) return ''
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16)
}
