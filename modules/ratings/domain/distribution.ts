import { GRADES, type Grade } from '#contracts/ratings/index.ts'

/** Fewer people than this are not told apart: whoever knows one of them would know how they voted. */
export const SMALLEST_SHOWN = 5

export type GradeCounts = Readonly<Record<Grade, number>>

export interface PublicDistribution {
  readonly total: number | null
  readonly distribution: { grade: Grade; gradeName: string; count: number | null }[]
  readonly satisfiedPercent: number | null
}

const ALL = Object.keys(GRADES) as Grade[]
const SATISFIED: readonly Grade[] = ['veryGood', 'good', 'fair']
const sumOf = (counts: GradeCounts, grades: readonly Grade[]): number =>
  grades.reduce((sum, grade) => sum + counts[grade], 0)

/**
 * What may be published of an item's ratings. A grade that one to four people gave is hidden, and so many others with it that
 * nobody can compute it from the total.
 */
export function publicDistribution(counts: GradeCounts): PublicDistribution {
  const total = sumOf(counts, ALL)
  const hidden = total < SMALLEST_SHOWN ? new Set(ALL) : hiddenGrades(counts)
  return {
    total: total < SMALLEST_SHOWN ? null : total,
    distribution: ALL.map((grade) => ({
      grade,
      gradeName: GRADES[grade],
      count: hidden.has(grade) ? null : counts[grade],
    })),
    satisfiedPercent:
      total >= SMALLEST_SHOWN && splitTellsNothing(counts, hidden)
        ? Math.round((sumOf(counts, SATISFIED) / total) * 100)
        : null,
  }
}

function hiddenGrades(counts: GradeCounts): Set<Grade> {
  const hidden = new Set(ALL.filter((grade) => counts[grade] > 0 && counts[grade] < SMALLEST_SHOWN))
  const shown = ALL.filter((grade) => !hidden.has(grade)).sort((a, b) => counts[a] - counts[b])
  const given = shown.filter((grade) => counts[grade] > 0)
  while (hidden.size > 0 && !safe(counts, [...hidden])) hidden.add(given.shift() ?? (shown.shift() as Grade))
  return hidden
}

/** Their sum is known to the reader: there must be several of them, and enough people. */
const safe = (counts: GradeCounts, grades: readonly Grade[]): boolean =>
  grades.length > 1 && sumOf(counts, grades) >= SMALLEST_SHOWN

/** The share of the satisfied tells the sum of the hidden grades on either side. */
function splitTellsNothing(counts: GradeCounts, hidden: ReadonlySet<Grade>): boolean {
  const [one, other] = [
    [...hidden].filter((grade) => SATISFIED.includes(grade)),
    [...hidden].filter((grade) => !SATISFIED.includes(grade)),
  ] as const
  if (one.length === 0 || other.length === 0) return true
  return safe(counts, one) && safe(counts, other)
}
