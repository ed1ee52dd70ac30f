import { type Answer, fits, type Test } from '../conditions.ts'
import type { ReadRow, ReadSituations, ReadTable } from '../read-situations.ts'
import { type Person, planFor, walk } from './people.ts'

export interface PlacedRow {
  readonly table: ReadTable
  readonly row: ReadRow
}

/** Steps for one question of this kind: answers that these rows do not tell apart count as one, so few are needed. */
const BUDGET = 5_000

/** Somebody whom all these rows fit; `unknown` when there were too many to look at. */
export function somebodyWhoMeets(
  read: ReadSituations,
  placed: readonly PlacedRow[],
  budget = BUDGET,
): Person | 'nobody' | 'unknown' {
  const tests = new Map<string, Test[]>()
  for (const { table, row } of placed) {
    for (const [at, input] of table.inputs.entries()) tests.set(input, [...(tests.get(input) ?? []), row.tests[at]!])
  }
  let met: Person | undefined
  const narrow = (state: true, question: string, answer: Answer): true | undefined =>
    (tests.get(question) ?? []).every((test) => fits(test, answer)) ? state : undefined
  const end = walk(planFor(read, tests), budget, true as const, narrow, (_, person) => {
    if (!placed.every(({ table }) => table.inputs.some((input) => (person[input] ?? null) !== null))) return false
    met = { ...person }
    return true
  })
  return met ?? (end === 'beyond' ? 'unknown' : 'nobody')
}
