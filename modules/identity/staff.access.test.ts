import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, type StaffActor, type StaffRole, systemActor } from '#contracts/actor.ts'
import { covers } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { mayAdminister, mayAdministerMember } from './policy.ts'
import { buildPlaces, staffActor, TEST_PASSWORD } from './testing.ts'

const app = await openTestApp()
const places = await buildPlaces(app)
const CODES = [...places.keys()]
const departmentId = (code: string) => (places.get(code) as { id: string }).id
let serial = 0
const newStaff = (code: string, role = 'clerk') => ({
  name: '演示·王五',
  loginName: `staff-${++serial}`,
  departmentId: departmentId(code),
  role,
})
/** A member of staff in each division, made by the set-up. */
const members = new Map<string, string>()
for (const code of CODES) {
  members.set(code, (await app.call(operations.createStaff, systemActor('test'), newStaff(code))).personId)
}
const memberOf = (code: string) => members.get(code) as string
/** Who acts exists too: grants name them. */
const officers = new Map<string, string>()
for (const code of CODES) {
  officers.set(code, (await app.call(operations.createStaff, systemActor('test'), newStaff(code))).personId)
}
const officer = (role: StaffRole, code: string): StaffActor => ({
  ...staffActor(role, code, departmentId(code)),
  personId: officers.get(code) as string,
})

const code = fc.constantFrom(...CODES)
const role = fc.constantFrom(...STAFF_ROLES)
const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(anonymous),
  fc.uuid().map((personId): Actor => ({ kind: 'person', personId })),
  fc
    .tuple(fc.uuid(), fc.uuid())
    .map(([personId, companyId]): Actor => ({ kind: 'person', personId, actingFor: { kind: 'company', companyId } })),
  fc.uuid().map((accountId): Actor => ({ kind: 'machine', accountId, departmentId: accountId })),
  fc.tuple(role, code).map(([r, c]): Actor => officer(r, c)),
)

/** Written down once more, apart from the code: who administers what. */
const should = (who: Actor, target: string): boolean =>
  who.kind === 'staff' && who.post.role === 'administrator' && covers(who.post.divisionCode, target)

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code as string,
  )
const refusal = (who: Actor) => (who.kind === 'anonymous' ? 'platform.unauthenticated' : 'platform.forbidden')

describe('who administers staff', () => {
  it('is an administrator of the division or one above, and nobody else, whoever they act for', () => {
    fc.assert(
      fc.property(actor, code, (who, target) => {
        expect(mayAdminister(who, target)).toBe(should(who, target))
      }),
      { numRuns: 500 },
    )
  })

  it('reaches an account only by reaching every post it holds', () => {
    fc.assert(
      fc.property(actor, code, fc.array(code, { maxLength: 3 }), (who, divisionCode, postDivisions) => {
        const allowed = [divisionCode, ...postDivisions].every((one) => should(who, one))
        expect(mayAdministerMember(who, { divisionCode, postDivisions })).toBe(allowed)
      }),
      { numRuns: 500 },
    )
  })

  it('holds for every operation on staff', async () => {
    await fc.assert(
      fc.asyncProperty(actor, code, role, async (who, target, wanted) => {
        const expected = should(who, target)
        const personId = memberOf(target)
        const results = {
          createStaff: await outcome(app.call(operations.createStaff, who, newStaff(target, wanted))),
          grantPost: await outcome(
            app.call(operations.grantPost, who, { personId, departmentId: departmentId(target), role: wanted }),
          ),
          inviteStaff: await outcome(app.call(operations.inviteStaff, who, { personId })),
          listStaff: await outcome(app.call(operations.listStaff, who, { divisionCode: target })),
        }
        for (const [name, result] of Object.entries(results)) {
          if (!expected) expect([name, result]).toEqual([name, refusal(who)])
          else expect(['done', 'identity.post-already-held', 'identity.posts-incompatible']).toContain(result)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('grants no post beyond the reach of who grants it', async () => {
    for (const reach of CODES) {
      for (const target of CODES.filter((one) => !covers(reach, one))) {
        const who = officer('administrator', reach)
        const grant = { personId: memberOf(reach), departmentId: departmentId(target), role: 'administrator' }
        expect(await outcome(app.call(operations.grantPost, who, grant))).toBe('platform.forbidden')
        const sheet = {
          rows: [
            { name: '演示·王五', loginName: 'sheet-row', departmentUscc: places.get(target)?.uscc, role: 'clerk' },
          ],
        }
        const { faults, invitations } = await app.call(operations.importStaff, who, sheet)
        expect(invitations).toEqual([])
        expect(faults).toMatchObject([{ row: 1, column: 'departmentUscc' }])
      }
    }
  })

  it('lists only who is within reach', async () => {
    for (const reach of CODES) {
      const page = await app.call(operations.listStaff, officer('administrator', reach), { limit: 100 })
      expect(page.items.every((member) => covers(reach, member.divisionCode))).toBe(true)
      expect(page.items.map((member) => member.personId)).toContain(memberOf(reach))
    }
  })

  it('never lets anyone change their own account', async () => {
    const administrator = officer('administrator', '370300')
    const mine = { ...administrator, personId: memberOf('370300') }
    const personId = mine.personId
    const grant = { personId, departmentId: departmentId('370300'), role: 'approver' }
    expect(await outcome(app.call(operations.grantPost, mine, grant))).toBe('identity.own-account')
    expect(await outcome(app.call(operations.disableStaff, mine, { personId }))).toBe('identity.own-account')
    expect(await outcome(app.call(operations.inviteStaff, mine, { personId }))).toBe('identity.own-account')
  })

  it('does not disable who holds a post above', async () => {
    const low = await app.call(operations.createStaff, systemActor('test'), newStaff('370303'))
    await app.call(operations.grantPost, systemActor('test'), {
      personId: low.personId,
      departmentId: departmentId('370300'),
      role: 'reviewer',
    })
    const district = officer('administrator', '370303')
    expect(await outcome(app.call(operations.disableStaff, district, { personId: low.personId }))).toBe(
      'platform.forbidden',
    )
    expect(await outcome(app.call(operations.inviteStaff, district, { personId: low.personId }))).toBe(
      'platform.forbidden',
    )
    const city = officer('administrator', '370300')
    expect(await outcome(app.call(operations.disableStaff, city, { personId: low.personId }))).toBe('done')
  })
})

describe('who may what besides', () => {
  it('makes the first administrator by the set-up alone, and once', async () => {
    const input = { divisionCode: '370300' }
    await fc.assert(
      fc.asyncProperty(actor, async (who) => {
        expect(await outcome(app.call(operations.createFirstAdministrator, who, input))).toBe(refusal(who))
      }),
      { numRuns: 20 },
    )
  })

  it('keeps sessions of persons and posts of staff apart', async () => {
    const person: Actor = { kind: 'person', personId: memberOf('370303') }
    expect(await outcome(app.call(operations.choosePost, person, { postId: memberOf('370303') }))).toBe(
      'platform.forbidden',
    )
    const clerk = staffActor('clerk', '370303')
    expect(await outcome(app.call(operations.actFor, clerk, { companyId: null }))).toBe('platform.forbidden')
    expect(await outcome(app.call(operations.listMyCompanies, clerk, {}))).toBe('platform.forbidden')
    const change = { currentPassword: TEST_PASSWORD, newPassword: TEST_PASSWORD }
    expect(await outcome(app.call(operations.changePassword, anonymous, change))).toBe('platform.unauthenticated')
    expect(await outcome(app.call(operations.getMe, anonymous, {}))).toBe('platform.unauthenticated')
  })
})
