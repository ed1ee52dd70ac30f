import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { end, nextKnownInstant, type Period, publish, type Span } from './bitemporal.ts'

const within = (span: Span, at: number): boolean => span.from <= at && at < span.until

/** The version in force at `legal` as known at `known`. */
function versionAt(periods: readonly Period[], legal: number, known: number): string | undefined {
  const found = periods.filter((p) => within(p.legal, legal) && within(p.known, known))
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]?.versionId
}

function apply(periods: readonly Period[], versionId: string, legal: Span, at: number): Period[] {
  const { close, open } = publish(periods, [{ versionId, legal }], at)
  const closed = periods.map((p) => (close.includes(p) ? { ...p, known: { from: p.known.from, until: at } } : p))
  return [...closed, ...open]
}

const LAST = 12
const publications = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: LAST - 1 }), length: fc.option(fc.integer({ min: 1, max: LAST })) }),
  { minLength: 1, maxLength: 8 },
)
const spanOf = ({ from, length }: { from: number; length: number | null }): Span => ({
  from,
  until: length === null ? Infinity : from + length,
})

describe('publishing a version', () => {
  it('leaves no two periods that share an instant of law and of knowledge', () => {
    fc.assert(
      fc.property(publications, (list) => {
        let periods: Period[] = []
        for (const [at, p] of list.entries()) periods = apply(periods, `v${at}`, spanOf(p), at)
        for (const [i, a] of periods.entries()) {
          for (const b of periods.slice(i + 1)) {
            const share = (x: Span, y: Span) => x.from < y.until && y.from < x.until
            expect(share(a.legal, b.legal) && share(a.known, b.known)).toBe(false)
          }
        }
      }),
    )
  })

  it('shows at every instant the version published last over it, and leaves no gap where one was known', () => {
    fc.assert(
      fc.property(publications, (list) => {
        let periods: Period[] = []
        for (const [at, p] of list.entries()) {
          periods = apply(periods, `v${at}`, spanOf(p), at)
          for (let legal = 0; legal < LAST * 2; legal++) {
            const last = list.slice(0, at + 1).findLastIndex((earlier) => within(spanOf(earlier), legal))
            expect(versionAt(periods, legal, at)).toBe(last < 0 ? undefined : `v${last}`)
          }
        }
      }),
    )
  })

  it('never changes what was known before it', () => {
    fc.assert(
      fc.property(publications, (list) => {
        let periods: Period[] = []
        for (const [at, p] of list.entries()) {
          const before = periods
          periods = apply(periods, `v${at}`, spanOf(p), at)
          for (let known = 0; known < at; known++) {
            for (let legal = 0; legal < LAST * 2; legal++) {
              expect(versionAt(periods, legal, known)).toBe(versionAt(before, legal, known))
            }
          }
        }
      }),
    )
  })

  it('refuses an empty legal span, and knowledge that does not move forward', () => {
    expect(() => publish([], [{ versionId: 'a', legal: { from: 1, until: 1 } }], 0)).toThrow(RangeError)
    const periods = apply([], 'a', { from: 0, until: Infinity }, 5)
    expect(() => publish(periods, [{ versionId: 'b', legal: { from: 0, until: 9 } }], 5)).toThrow(RangeError)
    expect(nextKnownInstant(5, 5)).toBe(6)
    expect(nextKnownInstant(9, 5)).toBe(9)
  })
})

describe('publishing several versions at one instant', () => {
  it('cuts what they lie over, and leaves the rest', () => {
    const [old] = apply([], 'old', { from: 0, until: Infinity }, 0)
    const placed = [
      { versionId: 'a', legal: { from: 2, until: 4 } },
      { versionId: 'b', legal: { from: 6, until: 8 } },
    ]
    const { close, open } = publish([old as Period], placed, 3)
    expect(close).toEqual([old])
    const told = Array.from({ length: 10 }, (_, legal) => versionAt(open, legal, 3))
    expect(told).toEqual(['old', 'old', 'a', 'a', 'old', 'old', 'b', 'b', 'old', 'old'])
  })
})

describe('ending', () => {
  it('leaves nothing over the ended span, and everything as it was known before', () => {
    const [old] = apply([], 'old', { from: 0, until: Infinity }, 0)
    const { close, open } = end([old as Period], { from: 50, until: Infinity }, 10)
    const ended = [...close.map((p) => ({ ...p, known: { from: 0, until: 10 } })), ...open]
    expect(versionAt(ended, 60, 9)).toBe('old')
    expect(versionAt(ended, 60, 10)).toBeUndefined()
    expect(versionAt(ended, 49, 10)).toBe('old')
  })
})
