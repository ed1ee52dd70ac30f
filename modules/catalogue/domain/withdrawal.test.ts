import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { end, type Period, type Publication, publish, type Span } from './bitemporal.ts'
import { type End, type History, withdraw } from './withdrawal.ts'

const LAST = 24
const within = (span: Span, at: number): boolean => span.from <= at && at < span.until

/** What one subject went through: versions are called `v0`, `v1` …, ends `e0`, `e1` … by their step. */
type Act =
  | { readonly kind: 'publish' | 'end'; readonly legal: Span }
  | { readonly kind: 'withdraw'; readonly which: readonly number[] }

const span = fc
  .record({ from: fc.integer({ min: 0, max: LAST - 1 }), length: fc.option(fc.integer({ min: 1, max: LAST })) })
  .map(({ from, length }): Span => ({ from, until: length === null ? Number.POSITIVE_INFINITY : from + length }))
const publishing = span.map((legal): Act => ({ kind: 'publish', legal }))
const ending = span.map((legal): Act => ({ kind: 'end', legal }))
const withdrawing = fc
  .uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 })
  .map((which): Act => ({ kind: 'withdraw', which }))

const EMPTY: History = { periods: [], ends: [], withdrawn: new Set() }
const namesOf = (steps: readonly number[]) => new Set(steps.flatMap((step) => [`v${step}`, `e${step}`]))

function perform(history: History, act: Act, step: number): History {
  const at = step + 1
  switch (act.kind) {
    case 'publish':
      return written(history, publish(history.periods, [{ versionId: `v${step}`, legal: act.legal }], at), at)
    case 'end': {
      const ended: End = { id: `e${step}`, legal: act.legal, at }
      return { ...written(history, end(history.periods, act.legal, at), at), ends: [...history.ends, ended] }
    }
    case 'withdraw': {
      const names = namesOf(act.which.filter((one) => one < step))
      const withdrawn = new Set([...history.withdrawn, ...names])
      return { ...written(history, withdraw(history, names, 0, at), at), withdrawn }
    }
  }
}

function written(history: History, { close, open }: Publication<Period>, at: number): History {
  const closed = history.periods.map((p) => (close.includes(p) ? { ...p, known: { ...p.known, until: at } } : p))
  return { ...history, periods: [...closed, ...open] }
}

/** Versions by day of law, as known at an instant; no day may have two. */
const told = ({ periods }: History, known: number): (string | undefined)[] =>
  Array.from({ length: LAST * 2 }, (_, legal) => {
    const found = periods.filter((p) => within(p.legal, legal) && within(p.known, known))
    expect(found.length).toBeLessThanOrEqual(1)
    return found[0]?.versionId
  })

/** The same by the rule alone: of all acts over a day that are not taken back the last one counts. */
const byRule = (acts: readonly Act[]): (string | undefined)[] => {
  const gone = new Set(acts.flatMap((act, at) => (act.kind === 'withdraw' ? act.which.filter((one) => one < at) : [])))
  return Array.from({ length: LAST * 2 }, (_, legal) => {
    const last = acts.findLastIndex((act, at) => act.kind !== 'withdraw' && !gone.has(at) && within(act.legal, legal))
    return acts[last]?.kind === 'publish' ? `v${last}` : undefined
  })
}

describe('a withdrawal', () => {
  it('leaves what was decided last of all that is not taken back, and what was known before as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(publishing, ending, withdrawing), { maxLength: 10 }), (acts) => {
        let history = EMPTY
        for (const [step, act] of acts.entries()) {
          const before = history
          history = perform(history, act, step)
          expect(told(history, step + 1)).toEqual(byRule(acts.slice(0, step + 1)))
          for (let known = 0; known <= step; known++) expect(told(history, known)).toEqual(told(before, known))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('of everything that was planned, in any order, gives the first state from then on', () => {
    const first = fc.array(publishing, { maxLength: 3 })
    const planned = fc.array(fc.oneof({ weight: 4, arbitrary: publishing }, ending), { minLength: 1, maxLength: 6 })
    const withOrder = planned.chain((acts) =>
      fc.record({
        acts: fc.constant(acts),
        order: fc.shuffledSubarray([...acts.keys()], { minLength: acts.length }),
      }),
    )
    fc.assert(
      fc.property(first, withOrder, (before, { acts, order }) => {
        let history = EMPTY
        let step = 0
        const act = (one: Act) => {
          history = perform(history, one, step++)
        }
        before.forEach(act)
        const beginning = history
        acts.forEach(act)
        const full = history
        for (const one of order) act({ kind: 'withdraw', which: [before.length + one] })
        expect(told(history, step)).toEqual(told(beginning, before.length))
        for (let known = 0; known <= before.length + acts.length; known++) {
          expect(told(history, known)).toEqual(told(full, known))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('leaves no seam where a version was cut and made whole again', () => {
    const acts: Act[] = [
      { kind: 'publish', legal: { from: 0, until: Number.POSITIVE_INFINITY } },
      { kind: 'publish', legal: { from: 5, until: 9 } },
      { kind: 'publish', legal: { from: 7, until: 12 } },
      { kind: 'withdraw', which: [1] },
      { kind: 'withdraw', which: [2] },
    ]
    const { periods } = acts.reduce(perform, EMPTY)
    const open = periods.filter(({ known }) => known.until === Number.POSITIVE_INFINITY)
    expect(open.map(({ versionId, legal }) => [versionId, legal.from, legal.until])).toEqual([
      ['v0', 0, Number.POSITIVE_INFINITY],
    ])
  })

  it('changes the law from an instant on alone', () => {
    const acts: Act[] = [
      { kind: 'publish', legal: { from: 0, until: Number.POSITIVE_INFINITY } },
      { kind: 'publish', legal: { from: 4, until: Number.POSITIVE_INFINITY } },
    ]
    const history = acts.reduce(perform, EMPTY)
    const after = written(history, withdraw(history, new Set(['v1']), 10, 3), 3)
    expect(told(after, 3).slice(3, 12)).toEqual(['v0', 'v1', 'v1', 'v1', 'v1', 'v1', 'v1', 'v0', 'v0'])
  })

  it('is refused where knowledge would not move forward', () => {
    const history = perform(EMPTY, { kind: 'publish', legal: { from: 0, until: 5 } }, 3)
    expect(() => withdraw(history, new Set(['v3']), 0, 4)).toThrow(RangeError)
  })
})
