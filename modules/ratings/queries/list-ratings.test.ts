import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import type { Grade } from '#contracts/ratings/index.ts'
import { staffActor } from '#modules/identity/testing.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildRatedWorld } from '../testing.ts'

const ITEM = '000131024000'
const app = await openTestApp()
const world = await buildRatedWorld(app)
const supervisor = staffActor('supervisor', '370300')
const start = app.clock.now().getTime()
let minutes = 0

async function rate(grade: Grade, extra: object = {}, divisionCode = '370303'): Promise<string> {
  const { person, caseId, news } = await world.submittedCase(divisionCode)
  await world.deliver(news)
  const { token } = await app.call(operations.getMyInvitation, person, { caseId })
  app.clock.set(new Date(start + ++minutes * 60_000))
  await app.call(operations.submitRating, anonymous, { token, grade, ...extra })
  return caseId
}
const list = (input: object = {}) => app.call(operations.listRatings, supervisor, input)
const itemRatings = (divisionCode = '370303') =>
  app.call(operations.itemRatings, anonymous, { itemCode: ITEM, divisionCode })

await rate('veryGood', { tags: ['in-time'], comment: '很好' })
const erasedCase = await rate('bad', { tags: ['overdue'], comment: '拖了很久' })
await rate('good')
await rate('veryBad', { comment: '态度差' })
await rate('bad', {}, '370102')

describe('list-ratings', () => {
  it('puts bad ratings first, each with the working day by which to call', async () => {
    const { items } = await list()
    expect(items.map((item) => item.grade)).toEqual(['veryBad', 'bad', 'good', 'veryGood'])
    expect(items[0]).toMatchObject({
      gradeName: '非常不满意',
      comment: '态度差',
      divisionName: '张店区',
      departmentName: '演示部门370303',
      contactBy: { day: '2026-03-03', overdue: false },
    })
    expect(items[1]).toMatchObject({ tags: ['overdue'], tagNames: ['超过承诺时限'] })
    expect(items[2]?.contactBy).toBeNull()
  })

  it('names neither the case nor the applicant', async () => {
    const { rows } = await app.ownerPool.query('SELECT case_id, applicant_id FROM ratings.invitation')
    const text = JSON.stringify(await list())
    for (const { case_id, applicant_id } of rows) {
      expect(text).not.toContain(case_id)
      expect(text).not.toContain(applicant_id)
    }
  })

  it('goes on a page where the last one ended', async () => {
    const first = await list({ limit: 3 })
    const second = await list({ limit: 3, after: first.next as string })
    expect([...first.items, ...second.items].map((item) => item.grade)).toEqual(['veryBad', 'bad', 'good', 'veryGood'])
    expect(second.next).toBeNull()
    await expect(list({ after: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'platform.invalid-input' })
  })

  it('filters by grade and department', async () => {
    expect((await list({ grade: 'bad' })).items).toHaveLength(1)
    expect((await list({ departmentId: world.departmentId })).items).toHaveLength(4)
  })

  it('keeps the grade when the words are erased', async () => {
    await app.runtime.vault.erase(app.db, `case:${erasedCase}`)
    expect((await list({ grade: 'bad' })).items[0]).toMatchObject({ comment: null, commentErased: true, grade: 'bad' })
  })

  it('calls a bad rating overdue once the day has passed', async () => {
    const before = app.clock.now()
    app.clock.set('2026-03-04T01:00:00Z')
    expect((await list()).items[0]?.contactBy).toMatchObject({ overdue: true })
    app.clock.set(before)
  })
})

describe('item-ratings', () => {
  it('shows nothing while fewer than five have rated', async () => {
    expect(await itemRatings()).toMatchObject({ total: null, satisfiedPercent: null })
  })

  it('shows a distribution of many, each division for itself', async () => {
    for (let at = 0; at < 4; at++) await rate('veryGood')
    const { total, distribution } = await itemRatings()
    expect(total).toBe(8)
    expect(distribution.map((row) => row.count)).toEqual([null, null, 0, null, null])
    expect((await itemRatings('370102')).total).toBeNull()
  })
})
