import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { end, nextKnownInstant, type Period, type Publication, publish, type Span, withdraw } from './bitemporal.ts'

const within = (span: Span, at: number): boolean => span.from <= at && at < span.until

/** The version in force at `legal` as known at `known`. */
function versionAt(periods: readonly Period[], legal: number, known: number): string | undefined {
  const found = periods.filter((p) => within(p.legal, legal) && within(p.known, known))
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]?.versionId
}

function apply(periods: readonly Period[], versionId: string, legal: Span, at: number): Period[] {
  const { close, open } = publish(periods, { versionId, legal }, at)
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
    expect(() => publish([], { versionId: 'a', legal: { from: 1, until: 1 } }, 0)).toThrow(RangeError)
    const periods = apply([], 'a', { from: 0, until: Infinity }, 5)
    expect(() => publish(periods, { versionId: 'b', legal: { from: 0, until: 9 } }, 5)).toThrow(RangeError)
    expect(nextKnownInstant(5, 5)).toBe(6)
    expect(nextKnownInstant(9, 5)).toBe(9)
  })
})

describe('ending and withdrawing', () => {
  const OLD = { versionId: 'old', legal: { from: 0, until: Infinity }, known: { from: 0, until: Infinity } }
  const apply = (periods: readonly Period[], publication: Publication<Period>, at: number): Period[] => [
    ...periods.map((p) => (publication.close.includes(p) ? { ...p, known: { ...p.known, until: at } } : p)),
    ...publication.open,
  ]
  const heldAt = (periods: readonly Period[], legal: number, known: number) =>
    periods.filter(
      (p) => p.legal.from <= legal && legal < p.legal.until && p.known.from <= known && known < p.known.until,
    )

  it('leaves nothing over the ended span, and everything as it was known before', () => {
    const ended = apply([OLD], end([OLD], { from: 50, until: Infinity }, 10), 10)
    expect(heldAt(ended, 60, 9).map((p) => p.versionId)).toEqual(['old'])
    expect(heldAt(ended, 60, 10)).toEqual([])
    expect(heldAt(ended, 49, 10).map((p) => p.versionId)).toEqual(['old'])
  })

  it('restores what stood there before a version that is taken back before its effect', () => {
    const planned = apply([OLD], publish([OLD], { versionId: 'new', legal: { from: 50, until: Infinity } }, 10), 10)
    const back = apply(planned, withdraw(planned, 'new', 20, 20), 20)
    expect(heldAt(back, 60, 15).map((p) => p.versionId)).toEqual(['new'])
    expect(heldAt(back, 60, 20).map((p) => p.versionId)).toEqual(['old'])
    expect(heldAt(back, 30, 20).map((p) => p.versionId)).toEqual(['old'])
  })

  it('never changes what was known before, nor lets two versions hold at once', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 })).map(([from, length]) => ({
      from,
      until: length > 30 ? Infinity : from + length,
    }))
    const act = fc.oneof(
      span.map((legal) => ({ kind: 'publish' as const, legal })),
      span.map((legal) => ({ kind: 'end' as const, legal })),
      fc.nat(8).map((which) => ({ kind: 'withdraw' as const, which })),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        let periods: Period[] = []
        acts.forEach((a, step) => {
          const at = step + 1
          const before = periods
          const publication =
            a.kind === 'publish'
              ? publish(periods, { versionId: `v${step}`, legal: a.legal }, at)
              : a.kind === 'end'
                ? end(periods, a.legal, at)
                : withdraw(periods, `v${a.which}`, 0, at)
          periods = apply(periods, publication, at)
          for (let legal = 0; legal <= 80; legal += 4) {
            expect(heldAt(periods, legal, at).length).toBeLessThanOrEqual(1)
            for (let known = 0; known < at; known++) {
              expect(heldAt(periods, legal, known)[0]?.versionId).toBe(heldAt(before, legal, known)[0]?.versionId)
            }
          }
        })
      }),
      { numRuns: 200 },
    )
  })
})
