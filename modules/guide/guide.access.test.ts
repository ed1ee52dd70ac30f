import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { buildSmallWorld } from './testing.ts'

const app = await openTestApp()
await buildSmallWorld(app)
const id = (last: number) => `0192f0c0-0000-7000-8000-${String(last).padStart(12, '0')}`

const actors: Actor[] = [
  anonymous,
  { kind: 'person', personId: id(1) },
  { kind: 'person', personId: id(1), actingFor: { kind: 'company', companyId: id(2) } },
  ...STAFF_ROLES.map(
    (role): Actor => ({
      kind: 'staff',
      personId: id(3),
      post: { postId: id(4), role, departmentId: id(5), divisionCode: '110000' },
    }),
  ),
  { kind: 'machine', accountId: id(6), departmentId: id(5) },
  systemActor('test'),
]

describe('who may read guides', () => {
  it('is everyone, and nobody leaves a trace', async () => {
    const entries = async () => (await app.ownerPool.query('SELECT count(*) FROM ledger.entry')).rows[0].count
    const before = await entries()
    for (const actor of actors) {
      const guide = await app.call(operations.getGuide, actor, { divisionCode: '370303', itemCode: '000131024000' })
      await app.call(operations.searchItems, actor, { divisionCode: '370303', q: '低保' })
      await app.call(operations.browse, actor, { divisionCode: '370303' })
      const place = { divisionCode: '370303', itemCode: '000131024000' }
      await app.call(operations.getSituation, actor, { ...place, answers: {} })
      await app.call(operations.checkSheet, actor, { hash: guide.contentHash })
    }
    expect(await entries()).toBe(before)
  })
})
