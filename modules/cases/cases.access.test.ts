import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, type PersonActor, STAFF_ROLES, type StaffActor, systemActor } from '#contracts/actor.ts'
import { CASE_STATES, type CaseState, STAFF_ACTIONS, type StaffAction } from '#contracts/cases/index.ts'
import { rolesFor } from './domain/actions.ts'
import type { NextStep } from './domain/events.ts'
import { operations } from './operations.ts'
import { type CaseForPolicy, isApplicant, mayHandle, mayReadAsStaff, mayReadMaterial, sightOf } from './policy.ts'

const HANDLING = ['clerk', 'reviewer', 'approver']
const OVERSEEING = ['supervisor', 'auditor']
const ids = ['0192f0c0-0000-7000-8000-00000000000a', '0192f0c0-0000-7000-8000-00000000000b'] as const
const id = fc.constantFrom(...ids)
const division = fc.constantFrom('370000', '370300', '370303', '370304', '370100', '370102')
const state = fc.constantFrom(...(Object.keys(CASE_STATES) as CaseState[]))
const action = fc.constantFrom(...(Object.keys(STAFF_ACTIONS) as StaffAction[]))

const staff: fc.Arbitrary<StaffActor> = fc
  .record({ personId: id, role: fc.constantFrom(...STAFF_ROLES), departmentId: id, divisionCode: division })
  .map(({ personId, ...post }) => ({ kind: 'staff', personId, post: { postId: ids[0], ...post } }))
const person: fc.Arbitrary<PersonActor> = fc
  .record({ personId: id, companyId: fc.option(id) })
  .map(({ personId, companyId }) => ({
    kind: 'person',
    personId,
    ...(companyId && { actingFor: { kind: 'company' as const, companyId } }),
  }))
const others = fc.constantFrom<Actor>(anonymous, systemActor('job'), {
  kind: 'machine',
  accountId: ids[0],
  departmentId: ids[0],
})
const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 4, arbitrary: staff },
  { weight: 3, arbitrary: person },
  { weight: 1, arbitrary: others },
)

const step = fc.option(
  fc.record({
    id: fc.constant('site'),
    role: fc.constantFrom('clerk' as const, 'reviewer' as const, 'approver' as const),
  }),
) as fc.Arbitrary<NextStep>
const subject: fc.Arbitrary<CaseForPolicy> = fc
  .record({
    kind: fc.constantFrom('person' as const, 'company' as const),
    applicantId: id,
    departmentId: id,
    divisionCode: division,
    state,
    step,
  })
  .map((one) => ({
    applicant: { kind: one.kind, id: one.applicantId },
    row: { department_id: one.departmentId, division_code: one.divisionCode },
    facts: { state: one.state, step: one.step },
  }))

/** Written out again, in other words than the policy's. */
const owns = (who: Actor, of: CaseForPolicy): boolean =>
  who.kind === 'person' &&
  (of.applicant.kind === 'company'
    ? who.actingFor?.companyId === of.applicant.id
    : !who.actingFor && who.personId === of.applicant.id)
const handles = (who: Actor, of: CaseForPolicy): boolean =>
  who.kind === 'staff' &&
  HANDLING.includes(who.post.role) &&
  who.post.departmentId === of.row.department_id &&
  of.facts.state !== 'draft'
const oversees = (who: Actor, of: CaseForPolicy): boolean => {
  if (who.kind !== 'staff' || !OVERSEEING.includes(who.post.role) || of.facts.state === 'draft') return false
  return of.row.division_code.startsWith(who.post.divisionCode.replace(/(00)+$/, ''))
}

const runs = { numRuns: 2000 }
/** A property holds when its two sides are the same; answers whether they are. */
const same = (a: boolean, b: boolean): boolean => a === b

describe('who may, over role × department × division × state × acting for', () => {
  it('an applicant sees their own cases alone, and a company’s only while acting for it', () => {
    fc.assert(
      fc.property(actor, subject, (who, of) => same(isApplicant(who, of), owns(who, of))),
      runs,
    )
  })

  it('staff read cases of their department, oversight those of its division, administrators and others none', () => {
    fc.assert(
      fc.property(actor, subject, (who, of) => same(mayReadAsStaff(who, of), handles(who, of) || oversees(who, of))),
      runs,
    )
  })

  it('files are for the applicant and for those who handle the case', () => {
    fc.assert(
      fc.property(actor, subject, (who, of) => same(mayReadMaterial(who, of), owns(who, of) || handles(who, of))),
      runs,
    )
  })

  it('each act belongs to a post of the department with the role for it', () => {
    fc.assert(
      fc.property(actor, subject, action, (who, of, what) => {
        const role = who.kind === 'staff' ? who.post.role : undefined
        const expected = handles(who, of) && rolesFor(what, of.facts).some((one) => one === role)
        expect(mayHandle(who, of, what)).toBe(expected)
      }),
      runs,
    )
  })

  it('a clerk receives, a reviewer reviews, an approver decides', () => {
    const facts = { state: 'reviewing', step: { id: 'site', role: 'reviewer' } } as const
    expect(rolesFor('accept', facts)).toEqual(['clerk'])
    expect(rolesFor('reject', facts)).toEqual(['clerk'])
    expect(rolesFor('complete-step', facts)).toEqual(['reviewer'])
    expect(rolesFor('approve', facts)).toEqual(['approver'])
    expect(rolesFor('refuse', facts)).toEqual(['approver'])
    expect(rolesFor('deliver', facts)).toEqual(['clerk'])
  })
})

const OF_APPLICANT = [
  'getDraft',
  'saveDraft',
  'discardDraft',
  'uploadMaterial',
  'removeMaterial',
  'submitCase',
  'getReceipt',
  'renewQueryCode',
  'getMyCase',
  'resubmitCase',
  'withdrawCase',
] as const
const OF_STAFF = {
  acceptCase: 'accept',
  requestCorrection: 'request-correction',
  rejectCase: 'reject',
  completeStep: 'complete-step',
  returnStep: 'return-step',
  deliverCase: 'deliver',
  suspendCase: 'suspend',
  resumeCase: 'resume',
  terminateCase: 'terminate',
} as const satisfies Partial<Record<keyof typeof operations, StaffAction>>

describe('every operation asks the policy', () => {
  const may = (name: keyof typeof operations, who: Actor, of: unknown, input: object = {}) =>
    operations[name].may(who, of as never, input as never)

  it.each(OF_APPLICANT)('%s is the applicant’s', (name) => {
    fc.assert(fc.property(actor, subject, (who, of) => same(may(name, who, of), owns(who, of))))
  })

  it.each(Object.entries(OF_STAFF))('%s belongs to who may %s', (name, what) => {
    fc.assert(fc.property(actor, subject, (who, of) => same(may(name as never, who, of), mayHandle(who, of, what))))
  })

  it('decide-case belongs to who may decide so', () => {
    fc.assert(
      fc.property(actor, subject, (who, of) => {
        expect(may('decideCase', who, of, { result: 'approved' })).toBe(mayHandle(who, of, 'approve'))
        expect(may('decideCase', who, of, { result: 'refused' })).toBe(mayHandle(who, of, 'refuse'))
      }),
    )
  })

  it('the rest belong to persons, to who may see work, or to everybody', () => {
    fc.assert(
      fc.property(actor, subject, (who, of) => {
        expect(may('startDraft', who, undefined)).toBe(who.kind === 'person')
        expect(may('listMyCases', who, undefined)).toBe(who.kind === 'person')
        expect(may('listWork', who, undefined)).toBe(sightOf(who).kind !== 'none')
        expect(may('getCase', who, of)).toBe(mayReadAsStaff(who, of))
        expect(may('downloadMaterial', who, of)).toBe(mayReadMaterial(who, of))
        expect(may('trackCase', who, of)).toBe(true)
      }),
    )
  })

  it('leaves no operation out', () => {
    const named = [
      ...OF_APPLICANT,
      ...Object.keys(OF_STAFF),
      'decideCase',
      'startDraft',
      'listMyCases',
      'listWork',
      'getCase',
      'downloadMaterial',
      'trackCase',
    ]
    expect(named.sort()).toEqual(Object.keys(operations).sort())
  })
})
