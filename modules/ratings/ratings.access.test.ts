import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, systemActor } from '#contracts/actor.ts'
import { staffActor } from '#modules/identity/testing.ts'
import { covers } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { mayRateAsApplicant, maySupervise } from './policy.ts'
import { buildRatedWorld } from './testing.ts'

const app = await openTestApp()
const world = await buildRatedWorld(app)
const { person, caseId, news } = await world.submittedCase()
await world.deliver(news)
const stranger: Actor = { kind: 'person', personId: '0192f0c0-0000-7000-8000-000000000001' }
const companyId = '0192f0c0-0000-7000-8000-000000000002'

describe('who may see an invitation on their own case', () => {
  const mine = (actor: Actor) => app.call(operations.getMyInvitation, actor, { caseId })

  it('is the applicant, and nobody else', async () => {
    expect((await mine(person)).token).not.toBeNull()
    await expect(mine(anonymous)).rejects.toMatchObject({ code: 'platform.unauthenticated' })
    for (const actor of [
      stranger,
      { ...person, actingFor: { kind: 'company' as const, companyId } },
      staffActor('clerk', '370303', world.departmentId),
      staffActor('administrator', '370000'),
      systemActor('test'),
    ]) {
      await expect(mine(actor)).rejects.toMatchObject({ code: 'platform.forbidden' })
    }
  })

  it('leaves an entry that the applicant finds', async () => {
    await mine(person)
    const { rows } = await app.ownerPool.query(
      `SELECT count(*) FROM ledger.entry WHERE operation = 'ratings.get-my-invitation'`,
    )
    expect(rows[0].count).toBeGreaterThan(0)
  })

  it('is, for a company, whoever acts for it now', () => {
    const invitation = { applicant_kind: 'company' as const, applicant_id: companyId }
    const agent: Actor = { ...stranger, actingFor: { kind: 'company', companyId } } as Actor
    expect(mayRateAsApplicant(agent, invitation)).toBe(true)
    expect(mayRateAsApplicant(stranger, invitation)).toBe(false)
    expect(mayRateAsApplicant({ kind: 'person', personId: companyId }, invitation)).toBe(false)
  })
})

describe('who may read ratings', () => {
  it('is a supervisor, for their division and what lies below', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAFF_ROLES),
        fc.constantFrom('370000', '370300', '370303', '370304', '370100'),
        fc.option(fc.constantFrom('370000', '370300', '370303', '370303001', '370102'), { nil: undefined }),
        (role, post, asked) => {
          const may = role === 'supervisor' && (asked === undefined || covers(post, asked))
          expect(maySupervise(staffActor(role, post), asked)).toBe(may)
        },
      ),
    )
  })

  it('is nobody without a post', async () => {
    for (const actor of [person, systemActor('test')]) {
      await expect(app.call(operations.listRatings, actor, {})).rejects.toMatchObject({ code: 'platform.forbidden' })
    }
    await expect(app.call(operations.listRatings, anonymous, {})).rejects.toMatchObject({
      code: 'platform.unauthenticated',
    })
  })

  it('is never shown another division', async () => {
    const { token } = await app.call(operations.getMyInvitation, person, { caseId })
    await app.call(operations.submitRating, anonymous, { token, grade: 'good' })
    const seen = async (divisionCode: string) =>
      (await app.call(operations.listRatings, staffActor('supervisor', divisionCode), {})).items.length
    expect(await Promise.all(['370000', '370300', '370303', '370304', '370100'].map(seen))).toEqual([1, 1, 1, 0, 0])
  })
})
