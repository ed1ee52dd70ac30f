import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, systemActor } from '#contracts/actor.ts'
import { operations } from '../operations.ts'

const DIVISIONS = ['370000', '370300', '370303', '370303001', '370302', '370100', '320000']
const id = '0192f0c0-0000-7000-8000-000000000001'
const post = fc.record({
  postId: fc.constant(id),
  departmentId: fc.constant(id),
  role: fc.constantFrom(...STAFF_ROLES),
  divisionCode: fc.constantFrom(...DIVISIONS),
})
/** Written out, not computed: what lies below what. */
const BELOW: Record<string, string[]> = {
  '370000': ['370000', '370300', '370303', '370303001', '370302', '370100'],
  '370300': ['370300', '370303', '370303001', '370302'],
  '370303': ['370303', '370303001'],
  '370303001': ['370303001'],
  '370302': ['370302'],
  '370100': ['370100'],
  '320000': ['320000'],
}

describe('who may read the log', () => {
  it('auditors and supervisors, within the reach of their post', () => {
    fc.assert(
      fc.property(post, fc.constantFrom(...DIVISIONS), (held, divisionCode) => {
        const actor: Actor = { kind: 'staff', personId: id, post: held }
        const expected =
          ['auditor', 'supervisor'].includes(held.role) && BELOW[held.divisionCode]?.includes(divisionCode)
        expect(operations.listEntries.may(actor, undefined, { divisionCode })).toBe(expected)
      }),
    )
  })

  it.each<Actor>([
    anonymous,
    systemActor('x'),
    { kind: 'person', personId: id },
    { kind: 'machine', accountId: id, departmentId: id },
  ])('not $kind', (actor) => expect(operations.listEntries.may(actor, undefined, {})).toBe(false))

  it('only persons have a list about themselves', () => {
    expect(operations.listEntriesAboutMe.may({ kind: 'person', personId: id }, undefined, {})).toBe(true)
    expect(operations.listEntriesAboutMe.may(anonymous, undefined, {})).toBe(false)
  })
})
