import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grade } from '#contracts/ratings/index.ts'
import { type GradeCounts, publicDistribution, SMALLEST_SHOWN } from './distribution.ts'

const ALL: Grade[] = ['veryGood', 'good', 'fair', 'bad', 'veryBad']
const counts = (...each: number[]) => Object.fromEntries(ALL.map((grade, at) => [grade, each[at] ?? 0])) as GradeCounts
const shown = (c: GradeCounts) => publicDistribution(c).distribution.map((row) => row.count)

describe('publicDistribution', () => {
  it('shows nothing of four people, not even how many they were', () => {
    expect(publicDistribution(counts(3, 1))).toMatchObject({ total: null, satisfiedPercent: null })
    expect(shown(counts(3, 1))).toEqual([null, null, null, null, null])
  })

  it('shows all of many people', () => {
    expect(publicDistribution(counts(70, 20, 0, 10, 0))).toMatchObject({ total: 100, satisfiedPercent: 90 })
    expect(shown(counts(70, 20, 0, 10, 0))).toEqual([70, 20, 0, 10, 0])
  })

  it('hides a second grade with a single small one, which the total would give away', () => {
    expect(shown(counts(70, 20, 0, 1, 0))).toEqual([70, null, 0, null, 0])
    expect(publicDistribution(counts(70, 20, 0, 1, 0)).satisfiedPercent).toBeNull()
  })

  it('never lets a reader compute a grade that one to four people gave', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 5, maxLength: 5 }), (each) => {
        const c = counts(...each)
        const { total, distribution, satisfiedPercent } = publicDistribution(c)
        const hidden = distribution.filter((row) => row.count === null).map((row) => row.grade)
        for (const grade of ALL) if (c[grade] > 0 && c[grade] < SMALLEST_SHOWN) expect(hidden).toContain(grade)
        if (total === null) return
        expect(hidden).not.toHaveLength(1)
        const known = (grades: Grade[]) => grades.reduce((sum, grade) => sum + c[grade], 0)
        const groups =
          satisfiedPercent === null
            ? [hidden]
            : [
                hidden.filter((g) => g !== 'bad' && g !== 'veryBad'),
                hidden.filter((g) => g === 'bad' || g === 'veryBad'),
              ]
        for (const group of groups.filter((g) => g.length > 0)) {
          expect(group.length).toBeGreaterThan(1)
          expect(known(group)).toBeGreaterThanOrEqual(SMALLEST_SHOWN)
        }
      }),
    )
  })
})
