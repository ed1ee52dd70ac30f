import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, systemActor } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import { importItems, catalogueOperations as operations } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const NATION = '000000'
const CODE = '000131024000'
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const manager = (person: number, divisionCode: string): Actor => ({
  kind: 'staff',
  personId: `0192f0c0-0000-7000-8000-00000000000${person}`,
  post: {
    postId: `0192f0c0-0000-7000-8000-00000000010${person}`,
    role: 'itemManager',
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})
const [state, stateReviewer, province, provinceReviewer] = [
  manager(1, NATION),
  manager(2, NATION),
  manager(3, '370000'),
  manager(4, '370000'),
] as const
const SOUND = {
  serviceObjects: ['corporate' as const],
  onsiteReason: '核对原件',
  handlingForms: ['窗口办理'],
  handlingSteps: ['受理', '审核', '审批', '办结', '送达'].map((name) => ({
    name,
    organ: null,
    days: null,
    note: null,
  })),
  faq: [{ question: '可以代办吗？', answer: '可以，请带授权委托书。' }],
}
const standard = (given: Parameters<typeof itemContent>[0] = {}, ownerDivisionCode = NATION) => ({
  kind: 'standard' as const,
  ownerDivisionCode,
  content: itemContent({ ...SOUND, ...given }),
})
const draft = (actor: Actor, title: string, change: object) =>
  app.call(operations.draftChange, actor, { itemCode: CODE, title, draft: change })
const override = (difference: object) => ({
  kind: 'override',
  divisionCode: '370000',
  differences: [{ expiresOn: null, reason: '本省规定', ...difference }],
  local: LOCAL,
})
const EXCEPTION = {
  field: 'acceptanceConditions',
  value: ['有固定的经营场所', '本省另有规定'],
  expiresOn: '2026-12-31',
  exception: { law: '山东省示例条例', article: '第三条', versionDate: '2025-01-01' },
}

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
  const csv = `name,national_code_seen,item_type,lead_department\n国家规定的事项,${CODE},01,市场监督管理部门\n`
  const report = await importItems(app, { name: 'national.csv', text: csv, ownerDivisionCode: NATION })
  expect(report).toMatchObject({ published: 1, refused: [] })
  app.clock.set('2026-03-02T03:00:00Z')
  await app.call(operations.publishBasicItemVersion, systemActor('test'), {
    itemCode: CODE,
    ownerDivisionCode: NATION,
    content: itemContent(SOUND),
  })
  const { rows } = await app.pool.query('SELECT id FROM regions.department WHERE uscc = $1', [
    departmentUscc('370303', 'market'),
  ])
  await app.call(operations.createImplementation, manager(5, '370303'), {
    itemCode: CODE,
    divisionCode: '370303',
    departmentId: rows[0].id,
  })
  app.clock.set('2026-03-03T02:00:00Z')
})

describe('an item that the state owns', () => {
  it('is listed as the state’s and carried out in every province', async () => {
    const { item } = await app.call(operations.getBasicItem, anonymous, { itemCode: CODE })
    expect(item.ownerDivisionCode).toBe(NATION)
    const effective = await app.call(operations.getEffectiveItem, anonymous, {
      itemCode: CODE,
      divisionCode: '370303',
    })
    expect(effective.content.promisedLimit?.count).toBe(10)
  })

  it('is changed by no province, neither by its people nor by its imports', async () => {
    const refused = { code: 'platform.forbidden' }
    await expect(draft(province, '改标准', standard())).rejects.toMatchObject(refused)
    await expect(draft(province, '改标准', standard({}, '370000'))).rejects.toMatchObject(refused)
    const { mayDraft } = await app.call(operations.getBasicItem, province, { itemCode: CODE })
    expect(mayDraft).toBe(false)
    const taken = app.call(operations.publishBasicItemVersion, systemActor('import'), {
      itemCode: CODE,
      ownerDivisionCode: '370000',
      content: itemContent(),
    })
    await expect(taken).rejects.toMatchObject({ code: 'catalogue.item-owned-elsewhere' })
  })

  it('is changed by an item manager posted at the state, read by a second one', async () => {
    const drafted = await draft(state, '压缩时限', standard({ promisedLimit: days(8) }))
    const { revision } = await app.call(operations.submitChange, state, { changeId: drafted.id })
    const approval = { changeId: drafted.id, revision }
    const byProvince = app.call(operations.approveChange, provinceReviewer, approval)
    await expect(byProvince).rejects.toMatchObject({ code: 'platform.forbidden' })
    await app.call(operations.approveChange, stateReviewer, approval)
    const { content } = await app.call(operations.getBasicItem, anonymous, { itemCode: CODE })
    expect(content.promisedLimit?.count).toBe(8)
  })

  it('binds the province: what is locked differs there by a legal exception alone, which the state approves', async () => {
    const { field, value } = EXCEPTION
    const plain = await draft(province, '另加条件', override({ field, value }))
    expect(plain.findings).toMatchObject([{ field: 'acceptanceConditions', severity: 'error' }])
    const drafted = await draft(province, '另加条件', override(EXCEPTION))
    const { revision } = await app.call(operations.submitChange, province, { changeId: drafted.id })
    const approval = { changeId: drafted.id, revision }
    const byProvince = app.call(operations.approveChange, provinceReviewer, approval)
    await expect(byProvince).rejects.toMatchObject({ code: 'platform.forbidden' })
    await app.call(operations.approveChange, stateReviewer, approval)
    const { content } = await app.call(operations.getEffectiveItem, anonymous, {
      itemCode: CODE,
      divisionCode: '370303',
    })
    expect(content.acceptanceConditions).toEqual(value)
  })
})
