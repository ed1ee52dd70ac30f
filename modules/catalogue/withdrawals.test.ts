import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, systemActor } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import { catalogueOperations as operations } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const CODE = 'TB0100001000'
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const manager = (person: number): Actor => ({
  kind: 'staff',
  personId: `0192f0c0-0000-7000-8000-00000000000${person}`,
  post: {
    postId: `0192f0c0-0000-7000-8000-00000000010${person}`,
    role: 'itemManager',
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode: '370000',
  },
})
const author = manager(1)
const steps = ['受理', '审核', '审批', '办结', '送达'].map((name) => ({ name, organ: null, days: null, note: null }))
const sound = (promised: number) =>
  itemContent({
    promisedLimit: days(promised),
    serviceObjects: ['corporate'],
    onsiteReason: '核对原件',
    handlingForms: ['窗口办理'],
    handlingSteps: steps,
    faq: [{ question: '可以代办吗？', answer: '可以，请带授权委托书。' }],
  })
const promised = async (at: string) =>
  (await app.call(operations.getEffectiveItem, anonymous, { divisionCode: '370303', itemCode: CODE, at })).content
    .promisedLimit?.count

/** Each act an hour after the one before. */
const later = () => app.clock.set(new Date(app.clock.now().getTime() + 3_600_000))
/** A change of the standard, published for a day to come. */
async function planned(count: number, effectiveFrom: string): Promise<string> {
  const draft = { kind: 'standard' as const, ownerDivisionCode: '370000', content: sound(count) }
  const given = { itemCode: CODE, title: `压缩到 ${count} 日`, draft, effectiveFrom }
  const { id: changeId } = await app.call(operations.draftChange, author, given)
  const { revision } = await app.call(operations.submitChange, author, { changeId })
  later()
  await app.call(operations.approveChange, manager(2), { changeId, revision })
  return changeId
}
const withdraw = (changeId: string) => {
  later()
  return app.call(operations.withdrawChange, author, { changeId })
}

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
  const setUp = systemActor('test')
  const standard = { itemCode: CODE, ownerDivisionCode: '370000', content: sound(10) }
  await app.call(operations.publishBasicItemVersion, setUp, standard)
  const { rows } = await app.pool.query('SELECT id FROM regions.department WHERE uscc = $1', [
    departmentUscc('370303', 'market'),
  ])
  const claim = { itemCode: CODE, divisionCode: '370303', departmentId: rows[0].id }
  await app.call(operations.createImplementation, setUp, claim)
})

describe('two planned changes that are taken back', () => {
  it.each([
    ['the earlier one first', [0, 1]],
    ['the later one first', [1, 0]],
  ])('leave what stood there before both: %s', async (_, order) => {
    const changes = [await planned(8, '2026-06-01T00:00:00Z'), await planned(6, '2026-07-01T00:00:00Z')]
    expect([await promised('2026-06-15T00:00:00Z'), await promised('2026-07-15T00:00:00Z')]).toEqual([8, 6])
    for (const at of order) await withdraw(changes[at] as string)
    expect([await promised('2026-06-15T00:00:00Z'), await promised('2026-07-15T00:00:00Z')]).toEqual([10, 10])
  })
})

describe('two planned forms that are taken back', () => {
  const form = (title: string) => ({
    name: '申请表',
    sample: true,
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { shopName: { type: 'string', title, 'x-element': 'shop-name' } },
    },
    pages: [{ id: 'p1', title: '店铺', note: null, fields: ['shopName'] }],
  })
  const plannedForm = async (title: string, effectiveFrom: string): Promise<string> => {
    const given = { itemCode: CODE, title, draft: { kind: 'form', ...form(title) }, effectiveFrom }
    const { id: changeId } = await app.call(operations.draftChange, author, given)
    const { revision } = await app.call(operations.submitChange, author, { changeId })
    later()
    await app.call(operations.approveChange, manager(2), { changeId, revision })
    return changeId
  }
  const formAt = async (at: string, knownAt = app.clock.now().toISOString()) => {
    const query = { divisionCode: '370303', itemCode: CODE, at, knownAt }
    const { pins, validUntil } = await app.call(operations.getEffectiveItem, anonymous, query)
    const { schema } = await app.call(operations.getForm, anonymous, { versionId: pins.formVersionId as string })
    return [(schema as ReturnType<typeof form>['schema']).properties.shopName.title, validUntil]
  }
  beforeAll(async () => {
    later()
    await app.call(operations.publishForm, systemActor('test'), { itemCode: CODE, ...form('店铺名称') })
  })

  it.each([
    ['the earlier one first', [0, 1]],
    ['the later one first', [1, 0]],
  ])('leave the form that was there before both, and what was known then: %s', async (_, order) => {
    const days = ['2026-06-15T00:00:00Z', '2026-07-15T00:00:00Z'] as const
    const changes = [
      await plannedForm('字号', '2026-06-01T00:00:00Z'),
      await plannedForm('招牌', '2026-07-01T00:00:00Z'),
    ]
    const known = app.clock.now().toISOString()
    for (const at of order) await withdraw(changes[at] as string)
    expect([await formAt(days[0]), await formAt(days[1])]).toEqual([
      ['店铺名称', null],
      ['店铺名称', null],
    ])
    expect([await formAt(days[0], known), await formAt(days[1], known)]).toEqual([
      ['字号', '2026-07-01T00:00:00.000Z'],
      ['招牌', null],
    ])
  })
})
