import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, systemActor } from '#contracts/actor.ts'
import { operations } from './operations.ts'
import type { LicenceRow } from './store/licences.ts'

const IDS = [
  '0192f0c0-0000-7000-8000-000000000001',
  '0192f0c0-0000-7000-8000-000000000002',
  '0192f0c0-0000-7000-8000-000000000003',
] as const
const id = fc.constantFrom(...IDS)
const licence = fc
  .record({ holder_kind: fc.constantFrom('person', 'company'), holder_id: id, department_id: id })
  .map((row) => row as unknown as LicenceRow)
const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(anonymous),
  fc.constant(systemActor('x')),
  fc.record({ kind: fc.constant('machine' as const), accountId: id, departmentId: id }),
  fc.record({
    kind: fc.constant('person' as const),
    personId: id,
    actingFor: fc.option(fc.record({ kind: fc.constant('company' as const), companyId: id }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('staff' as const),
    personId: id,
    post: fc.record({
      postId: id,
      role: fc.constantFrom(...STAFF_ROLES),
      departmentId: id,
      divisionCode: fc.constantFrom('370303', '370000'),
    }),
  }),
)
const HANDLES = ['clerk', 'reviewer', 'approver', 'supervisor']
const input = { licenceId: IDS[0], reason: 'x', act: 'revoke' as const }

describe('who may do what with a licence', () => {
  it('holders and the issuing department read and download; nobody else, of whatever rank', () => {
    fc.assert(
      fc.property(actor, licence, (who, row) => {
        const own =
          who.kind === 'person' &&
          (who.actingFor ? `company:${who.actingFor.companyId}` : `person:${who.personId}`) ===
            `${row.holder_kind}:${row.holder_id}`
        const issuer =
          who.kind === 'staff' && who.post.departmentId === row.department_id && HANDLES.includes(who.post.role)
        for (const operation of [operations.getLicence, operations.downloadLicence]) {
          expect(operation.may(who, row, input)).toBe(own || issuer)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('only an approver of the issuing department changes its state', () => {
    fc.assert(
      fc.property(actor, licence, (who, row) => {
        const expected =
          who.kind === 'staff' && who.post.role === 'approver' && who.post.departmentId === row.department_id
        for (const operation of [operations.suspendLicence, operations.resumeLicence, operations.revokeLicence]) {
          expect(operation.may(who, row, input)).toBe(expected)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('everyone verifies; persons list their own; handling staff list their department’s', () => {
    fc.assert(
      fc.property(actor, licence, (who, row) => {
        expect(operations.verifyByToken.may(who, row, { token: '' })).toBe(true)
        expect(operations.verifyByNumber.may(who, row, { number: '' })).toBe(true)
        expect(operations.listPublicKeys.may(who, undefined, {})).toBe(true)
        expect(operations.listMyLicences.may(who, undefined, {})).toBe(who.kind === 'person')
        expect(operations.listLicences.may(who, undefined, {})).toBe(
          who.kind === 'staff' && HANDLES.includes(who.post.role),
        )
      }),
    )
  })
})
