import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_STATES, type CaseState } from '#contracts/cases/index.ts'
import type { Deadline } from './clock.ts'
import type { CaseEvent } from './events.ts'
import { apply, type CaseFacts, fold, NEW_DRAFT, nextRole } from './facts.ts'
import {
  CLOSED_STATES,
  isFinal,
  isPossible,
  OPEN_STATES,
  STATE_PAIRS,
  TRANSITION_NAMES,
  TRANSITIONS,
} from './states.ts'

const deadline: Deadline = {
  kind: 'decision',
  limit: { count: 10, unit: 'workingDay' },
  startsAfter: '2026-03-02',
  excludedDays: 0,
  dueOn: '2026-03-16',
  provisional: false,
  yellowOn: '2026-03-09',
  redOn: '2026-03-13',
}
const step = { id: 'site', role: 'reviewer' } as const
const anyEvent: fc.Arbitrary<CaseEvent> = fc.constantFrom<CaseEvent>(
  { kind: 'draft-started' },
  { kind: 'submitted', caseNumber: '1', deadline },
  { kind: 'correction-requested', points: [{ kind: 'field', target: 'shop' }], deadline },
  { kind: 'resubmitted', deadline },
  { kind: 'accepted', deemed: false, on: '2026-03-02', step, deadline },
  { kind: 'rejected' },
  { kind: 'step-completed', stepId: 'site', step: null },
  { kind: 'step-returned', step },
  { kind: 'suspended', ground: 'hearing', expectedEndOn: '2026-03-20' },
  { kind: 'resumed', excludedDays: 3, deadline },
  { kind: 'approved', licenceId: null, late: false, deadline },
  { kind: 'refused', late: false, deadline },
  { kind: 'delivered', method: 'online' },
  { kind: 'withdrawn' },
  { kind: 'terminated' },
  { kind: 'deadline-moved', deadline },
)
const AT = '2026-03-02T02:00:00.000Z'
const states = Object.keys(CASE_STATES) as CaseState[]

describe('the table of states', () => {
  it('is the legal life of a case, pair by pair', () => {
    expect(STATE_PAIRS).toEqual(
      [
        'draft>submitted',
        'submitted>correcting',
        'submitted>rejected',
        'submitted>reviewing',
        'submitted>withdrawn',
        'correcting>submitted',
        'correcting>terminated',
        'correcting>withdrawn',
        'reviewing>approved',
        'reviewing>refused',
        'reviewing>suspended',
        'reviewing>terminated',
        'reviewing>withdrawn',
        'suspended>reviewing',
        'suspended>terminated',
        'suspended>withdrawn',
        'approved>delivered',
        'refused>delivered',
      ].sort(),
    )
  })

  it('names every state as a draft, open or closed, and ends in the closed ones', () => {
    expect([...OPEN_STATES, ...CLOSED_STATES, 'draft'].sort()).toEqual([...states].sort())
    for (const state of states) expect(isFinal(state), state).toBe(CLOSED_STATES.includes(state))
  })

  it('is never left, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (tried) => {
        let facts: CaseFacts = NEW_DRAFT
        for (const event of tried) {
          const next = apply(facts, event, AT)
          const allowed = event.kind !== 'draft-started' && isPossible(event.kind, facts.state)
          expect(next !== undefined).toBe(allowed)
          if (!next) continue
          if (next.state !== facts.state) expect(STATE_PAIRS).toContain(`${facts.state}>${next.state}`)
          expect(next.version).toBe(facts.version + 1)
          expect(next.suspension !== null).toBe(next.state === 'suspended')
          expect(next.closedAt !== null).toBe(CLOSED_STATES.includes(next.state))
          if (next.deadline) expect(OPEN_STATES).toContain(next.state)
          facts = next
        }
      }),
      { numRuns: 500 },
    )
  })

  it('folds a record into what the steps one by one had made of it, and refuses a broken one', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (tried) => {
        let facts: CaseFacts = NEW_DRAFT
        const record = [
          {
            seq: 1,
            at: AT,
            event: { kind: 'draft-started' } as CaseEvent,
            fromState: null,
            toState: 'draft' as CaseState,
          },
        ]
        for (const event of tried) {
          const next = apply(facts, event, AT)
          if (!next) continue
          record.push({ seq: next.version, at: AT, event, fromState: facts.state as never, toState: next.state })
          facts = next
        }
        expect(fold(record)).toEqual(facts)
        expect(fold([...record, { ...record[0]!, seq: 99 }])).toBeUndefined()
      }),
    )
  })

  it('has somebody whose turn it is in every open state', () => {
    for (const state of OPEN_STATES) {
      expect(nextRole({ state, step: null }) !== null || state === 'correcting', state).toBe(true)
    }
    expect(TRANSITION_NAMES).toHaveLength(Object.keys(TRANSITIONS).length)
  })
})
