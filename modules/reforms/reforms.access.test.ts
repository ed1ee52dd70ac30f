import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { operations } from './operations.ts'
import { anyStaff, mayDraft, mayReview } from './policy.ts'
import { author, draftOf, itemManager, scopeOf } from './testing.ts'

const OWNER = '370000'
const staff = fc
  .record({ role: fc.constantFrom(...STAFF_ROLES), divisionCode: fc.constantFrom(OWNER, '370300', '370303', '330000') })
  .map(
    ({ role, divisionCode }): Actor => ({
      ...itemManager(5, divisionCode),
      post: { ...itemManager(5, divisionCode).post, role },
    }),
  )
const others: Actor[] = [
  anonymous,
  { kind: 'person', personId: '0192f0c0-0000-7000-8000-000000000009' },
  { kind: 'machine', accountId: 'a', departmentId: 'd' },
]

describe('who may change a reform', () => {
  it('is an item manager of the level that owns the standards, and nobody else', () => {
    fc.assert(
      fc.property(staff, (actor) => {
        const post = actor.kind === 'staff' ? actor.post : undefined
        const expected = post?.role === 'itemManager' && post.divisionCode === OWNER
        expect(mayDraft(actor, { ownerDivisionCode: OWNER })).toBe(expected)
        expect(mayReview(actor, { ownerDivisionCode: OWNER, author: 'staff:somebody/post:p' })).toBe(expected)
      }),
    )
    for (const actor of others) {
      expect(mayDraft(actor, { ownerDivisionCode: OWNER })).toBe(false)
      expect(mayReview(actor, { ownerDivisionCode: OWNER, author: 'x' })).toBe(false)
      expect(anyStaff(actor)).toBe(false)
    }
  })

  it('does not review what they wrote, in whatever post', () => {
    const written = { ownerDivisionCode: OWNER, author: `staff:${author.personId}/post:another` }
    expect(mayReview(author, written)).toBe(false)
    expect(mayReview(itemManager(2), written)).toBe(true)
  })
})

describe('the operations', async () => {
  const app = await openTestApp()
  await buildDepartments(app)
  const draft = draftOf({ scope: scopeOf({ everything: true }), acts: [{ kind: 'capVisits', visits: 1 }] })
  const { id: reformId } = await app.call(operations.draftReform, author, draft)
  const refused = { code: 'platform.forbidden' }

  it('refuse a city what the province owns, and everything to who is no staff', async () => {
    const city = itemManager(3, '370300')
    const calls = (actor: Actor) => [
      app.call(operations.draftReform, actor, draft),
      app.call(operations.reviseReform, actor, { reformId, revision: 1, ...draft }),
      app.call(operations.assessReform, actor, { reformId }),
      app.call(operations.rehearseReform, actor, { reformId }),
      app.call(operations.submitReform, actor, { reformId }),
      app.call(operations.returnReform, actor, { reformId, note: '意见' }),
      app.call(operations.approveReform, actor, { reformId, revision: 1 }),
      app.call(operations.withdrawReform, actor, { reformId }),
    ]
    await Promise.all(calls(city).map((call) => expect(call).rejects.toMatchObject(refused)))
    await Promise.all(calls(others[1] as Actor).map((call) => expect(call).rejects.toMatchObject(refused)))
    const reads = (actor: Actor) => [
      app.call(operations.getReform, actor, { reformId }),
      app.call(operations.listReforms, actor, {}),
      app.call(operations.listTouchedPlaces, actor, { reformId }),
      app.call(operations.listReformChanges, actor, { reformId }),
      app.call(operations.exportImpact, actor, { reformId }),
      app.call(operations.exportRehearsal, actor, { reformId }),
      app.call(operations.rerunFigure, actor, { reformId, key: 'cases' }),
      app.call(operations.listReformTemplates, actor, {}),
      app.call(operations.previewScope, actor, { scope: draft.scope, acts: draft.acts }),
    ]
    const unknown = { code: 'platform.unauthenticated' }
    await Promise.all(reads(anonymous).map((call) => expect(call).rejects.toMatchObject(unknown)))
    expect((await app.call(operations.getReform, city, { reformId })).may).toEqual({
      revise: false,
      submit: false,
      review: false,
      withdraw: false,
    })
  })

  it('say of what there is not that there is none', async () => {
    const nowhere = { reformId: '0192f0c0-0000-7000-8000-00000000ffff' }
    const none = { code: 'reforms.reform-not-found' }
    const calls = [
      app.call(operations.getReform, author, nowhere),
      app.call(operations.submitReform, systemActor('test'), nowhere),
      app.call(operations.listTouchedPlaces, author, nowhere),
    ]
    await Promise.all(calls.map((call) => expect(call).rejects.toMatchObject(none)))
    await expect(app.call(operations.exportImpact, author, { reformId })).rejects.toMatchObject({
      code: 'reforms.not-assessed',
    })
  })
})
