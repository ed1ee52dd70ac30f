import { type Answer, fits, type Test } from '../conditions.ts'
import type { ReadSituations, ReadTable } from '../read-situations.ts'
import { loosePlan, type Person, type Plan, planFor, walk } from './people.ts'

/** Steps of one walk over everybody; some tenths of a second at the most. */
export const WALK_BUDGET = 300_000
/** Uncovered people that are kept; all are counted. */
const GAPS_KEPT = 500

/** Two rows that fit one person. */
export interface Overlap {
  readonly rows: readonly [number, number]
  readonly person: Person
}

/** What happens in a table to everybody who comes to it. */
export interface Survey {
  /**
   * `exact`: over everybody there can be. `loose`: over more people than there are; that nothing was found is certain, what was
   * found is not. `none`: too many even so.
   */
  readonly reach: 'exact' | 'loose' | 'none'
  /** People whom no row fits. */
  readonly gaps: readonly Person[]
  readonly gapCount: number
  readonly overlaps: readonly Overlap[]
  /** By row: fits somebody; is the first to fit somebody. */
  readonly fitting: readonly boolean[]
  readonly first: readonly boolean[]
  /** By row that is never the first: who meets it, and the earlier row that they meet before. */
  readonly shadows: ReadonlyMap<number, { readonly by: number; readonly person: Person }>
}

export function testsByInput(table: ReadTable): Map<string, Test[]> {
  return new Map(table.inputs.map((input, at) => [input, table.rows.map((row) => row.tests[at]!)]))
}

export function survey(situations: ReadSituations, table: ReadTable, budget = WALK_BUDGET): Survey {
  const tests = testsByInput(table)
  return (
    surveyOver(planFor(situations, tests), 'exact', table, tests, budget) ??
    surveyOver(loosePlan(situations, tests), 'loose', table, tests, budget) ?? {
      ...emptySurvey(table),
      reach: 'none',
      gaps: [],
      overlaps: [],
    }
  )
}

const emptySurvey = (table: ReadTable) => ({
  gapCount: 0,
  fitting: table.rows.map(() => false),
  first: table.rows.map(() => false),
  shadows: new Map<number, { by: number; person: Person }>(),
})

interface State {
  /** A bit for each row that fits so far. */
  readonly rows: bigint
  readonly asked: boolean
}

function surveyOver(
  plan: Plan,
  reach: 'exact' | 'loose',
  table: ReadTable,
  tests: ReadonlyMap<string, readonly Test[]>,
  budget: number,
): Survey | undefined {
  const found = { ...emptySurvey(table), gaps: [] as Person[], overlaps: new Map<string, Overlap>() }
  const masks = rowMasks(plan, tests)
  const seen = new Set<bigint>()
  const narrow = (state: State, question: string, answer: Answer): State => {
    const mask = masks.get(question)?.get(answer)
    if (mask === undefined) return state
    return { rows: state.rows & mask, asked: state.asked || answer !== null }
  }
  const arrive = ({ rows, asked }: State, person: Person): undefined => {
    if (!asked) return
    if (rows === 0n) {
      found.gapCount += 1
      if (found.gaps.length < GAPS_KEPT) found.gaps.push({ ...person })
      return
    }
    // Whoever meets the same rows tells nothing new.
    if (seen.has(rows)) return
    seen.add(rows)
    note(found, bitsOf(rows), { ...person })
  }
  const everyRow = (1n << BigInt(table.rows.length)) - 1n
  const end = walk(plan, budget, { rows: everyRow, asked: false }, narrow, arrive)
  return end === 'all' ? { ...found, reach, overlaps: [...found.overlaps.values()] } : undefined
}

function note(
  found: ReturnType<typeof emptySurvey> & { overlaps: Map<string, Overlap> },
  rows: readonly number[],
  person: Person,
): void {
  const [first, ...others] = rows as [number, ...number[]]
  found.first[first] = true
  found.fitting[first] = true
  for (const row of others) {
    found.fitting[row] = true
    if (!found.shadows.has(row)) found.shadows.set(row, { by: first, person })
  }
  for (const [at, one] of rows.entries()) {
    for (const other of rows.slice(at + 1)) {
      const pair = `${one}/${other}`
      if (!found.overlaps.has(pair)) found.overlaps.set(pair, { rows: [one, other], person })
    }
  }
}

/** For each answer to an input, the rows that it fits. */
function rowMasks(plan: Plan, tests: ReadonlyMap<string, readonly Test[]>): Map<string, Map<Answer, bigint>> {
  const masks = new Map<string, Map<Answer, bigint>>()
  for (const step of plan.steps) {
    const own = tests.get(step.id)
    if (!own) continue
    const mask = (answer: Answer): bigint =>
      own.reduce((rows, test, at) => (fits(test, answer) ? rows | (1n << BigInt(at)) : rows), 0n)
    masks.set(step.id, new Map([...step.answers, null].map((answer) => [answer, mask(answer)])))
  }
  return masks
}

function bitsOf(rows: bigint): number[] {
  const bits: number[] = []
  for (let at = 0, rest = rows; rest > 0n; at += 1, rest >>= 1n) if (rest & 1n) bits.push(at)
  return bits
}
