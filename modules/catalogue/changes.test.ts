import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, systemActor } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import { catalogueOperations as operations } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const CODE = 'TB0100001000'
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const manager = (person: number, divisionCode = '370000'): Actor => ({
  kind: 'staff',
  personId: `0192f0c0-0000-7000-8000-00000000000${person}`,
  post: {
    postId: `0192f0c0-0000-7000-8000-00000000010${person}`,
    role: 'itemManager',
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})
const author = manager(1)
const reviewer = manager(2)
/** What the rules of quality ask of a new version, and the fixture leaves open. */
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
const standardDraft = (given: Parameters<typeof itemContent>[0]) => ({
  kind: 'standard' as const,
  ownerDivisionCode: '370000',
  content: itemContent({ ...SOUND, ...given }),
})
const draft = (given: Parameters<typeof itemContent>[0], extra: object = {}) =>
  app.call(operations.draftChange, author, {
    itemCode: CODE,
    title: '压缩时限',
    document: '鲁政办发〔2026〕1号',
    draft: standardDraft(given),
    ...extra,
  })
const inForce = async (at?: string, knownAt?: string) =>
  (
    await app.call(operations.getEffectiveItem, anonymous, {
      divisionCode: '370303',
      itemCode: CODE,
      ...(at && { at }),
      ...(knownAt && { knownAt }),
    })
  ).content.promisedLimit?.count

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
  await app.call(operations.publishBasicItemVersion, systemActor('test'), {
    itemCode: CODE,
    ownerDivisionCode: '370000',
    content: itemContent(SOUND),
  })
  const { rows } = await app.pool.query('SELECT id FROM regions.department WHERE uscc = $1', [
    departmentUscc('370303', 'market'),
  ])
  await app.call(operations.createImplementation, systemActor('test'), {
    itemCode: CODE,
    divisionCode: '370303',
    departmentId: rows[0].id,
  })
  app.clock.set('2026-03-02T03:00:00Z')
})

describe('a change of the standard', () => {
  it('is drafted, read by a second person, and in force at its instant and not before', async () => {
    const drafted = await draft({ promisedLimit: days(7) }, { effectiveFrom: '2026-04-01T00:00:00+08:00' })
    expect(drafted.sentences).toEqual(['承诺时限由 10 个工作日改为 7 个工作日。'])
    expect(drafted.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(drafted.may).toEqual({ revise: true, submit: true, review: false, withdraw: true })
    const submitted = await app.call(operations.submitChange, author, { changeId: drafted.id })
    expect(submitted.may.review).toBe(false)
    const published = await app.call(operations.approveChange, reviewer, {
      changeId: drafted.id,
      revision: submitted.revision,
    })
    expect(published).toMatchObject({ state: 'published', phase: 'scheduled' })
    expect(await inForce()).toBe(10)
    expect(await inForce('2026-03-31T15:59:59.999Z')).toBe(10)
    expect(await inForce('2026-03-31T16:00:00Z')).toBe(7)
    app.clock.set('2026-04-01T00:00:00Z')
    expect(await inForce()).toBe(7)
    expect((await app.call(operations.getChange, author, { changeId: drafted.id })).phase).toBe('inForce')
    // As known before it was published, 2 April was to say what the day before said.
    expect(await inForce('2026-04-02T00:00:00Z', '2026-03-02T02:59:00Z')).toBe(10)
  })

  it('goes back to its author with the reason, is revised and submitted again', async () => {
    const drafted = await draft({ promisedLimit: days(6) })
    await app.call(operations.submitChange, author, { changeId: drafted.id })
    const returned = await app.call(operations.returnChange, reviewer, { changeId: drafted.id, note: '请附依据' })
    expect(returned).toMatchObject({ state: 'returned', reviewNote: '请附依据' })
    const revision = { changeId: drafted.id, title: '压缩时限', draft: standardDraft({ promisedLimit: days(5) }) }
    const stale = app.call(operations.reviseChange, author, { ...revision, revision: 1 })
    await expect(stale).rejects.toMatchObject({ code: 'catalogue.change-revised-meanwhile' })
    const revised = await app.call(operations.reviseChange, author, { ...revision, revision: returned.revision })
    expect(revised.sentences).toEqual(['承诺时限由 7 个工作日改为 5 个工作日。'])
    const withdrawn = await app.call(operations.withdrawChange, author, { changeId: drafted.id })
    expect(withdrawn.state).toBe('withdrawn')
    const again = app.call(operations.submitChange, author, { changeId: drafted.id })
    await expect(again).rejects.toMatchObject({ code: 'catalogue.change-closed' })
  })

  it('is published only in the revision that was read', async () => {
    const drafted = await draft({ promisedLimit: days(6) })
    const submitted = await app.call(operations.submitChange, author, { changeId: drafted.id })
    const older = app.call(operations.approveChange, reviewer, {
      changeId: drafted.id,
      revision: submitted.revision - 1,
    })
    await expect(older).rejects.toMatchObject({ code: 'catalogue.change-revised-meanwhile' })
    await app.call(operations.withdrawChange, author, { changeId: drafted.id })
  })

  it('with errors is not submitted, and says what to do', async () => {
    const drafted = await draft({ promisedLimit: days(30) })
    const errors = drafted.findings.filter(({ severity }) => severity === 'error')
    expect(errors.every(({ field }) => field === 'promisedLimit')).toBe(true)
    expect(errors.length).toBeGreaterThan(0)
    const call = app.call(operations.submitChange, author, { changeId: drafted.id })
    await expect(call).rejects.toMatchObject({ code: 'catalogue.change-faulty' })
  })

  it('is taken back before its effect: what stood there before stands again, and both are remembered', async () => {
    const drafted = await draft({ promisedLimit: days(3) }, { effectiveFrom: '2026-06-01T00:00:00+08:00' })
    const { revision } = await app.call(operations.submitChange, author, { changeId: drafted.id })
    await app.call(operations.approveChange, reviewer, { changeId: drafted.id, revision })
    const knownThen = app.clock.now().toISOString()
    expect(await inForce('2026-06-02T00:00:00Z')).toBe(3)
    app.clock.set('2026-05-01T00:00:00Z')
    await app.call(operations.withdrawChange, author, { changeId: drafted.id })
    expect(await inForce('2026-06-02T00:00:00Z')).toBe(7)
    expect(await inForce('2026-06-02T00:00:00Z', knownThen)).toBe(3)
  })

  it('in force is not taken back', async () => {
    const drafted = await draft({ promisedLimit: days(6) })
    const { revision } = await app.call(operations.submitChange, author, { changeId: drafted.id })
    await app.call(operations.approveChange, reviewer, { changeId: drafted.id, revision })
    const call = app.call(operations.withdrawChange, author, { changeId: drafted.id })
    await expect(call).rejects.toMatchObject({ code: 'catalogue.change-in-force' })
  })

  it('whose time has passed goes back instead of being published late', async () => {
    const drafted = await draft({ promisedLimit: days(5) }, { effectiveFrom: '2026-05-02T00:00:00Z' })
    const { revision } = await app.call(operations.submitChange, author, { changeId: drafted.id })
    app.clock.set('2026-05-03T00:00:00Z')
    const call = app.call(operations.approveChange, reviewer, { changeId: drafted.id, revision })
    await expect(call).rejects.toMatchObject({ code: 'catalogue.effect-passed' })
  })
})

describe('a change of one place', () => {
  it('tells what the place will have otherwise, and what is refused', async () => {
    const override = {
      kind: 'override',
      divisionCode: '370303',
      differences: [
        { field: 'promisedLimit', value: days(2), reason: '窗口即时审核', expiresOn: null },
        { field: 'name', value: '另一个名称', reason: '习惯叫法', expiresOn: null },
      ],
      local: { ...LOCAL, address: '张店区政务服务中心二楼' },
    }
    const city = manager(3, '370303')
    const drafted = await app.call(operations.draftChange, city, { itemCode: CODE, title: '提速', draft: override })
    expect(drafted.findings).toMatchObject([{ field: 'name', severity: 'error' }])
    expect(drafted.sentences).toContain('公布了办理地点：张店区政务服务中心二楼。')
    expect(drafted.sentences.some((sentence) => sentence.includes('改为 2 个工作日'))).toBe(true)
  })
})

describe('the history of an item', () => {
  it('reads as what changed, the latest first, with its document', async () => {
    const history = await app.call(operations.getItemHistory, anonymous, { divisionCode: '370303', itemCode: CODE })
    const told = history.steps.map(({ sentences }) => sentences.join(''))
    expect(told.at(-1)).toBe('首次公布。')
    expect(told).toContain('承诺时限由 10 个工作日改为 7 个工作日。')
    expect(history.steps.find(({ document }) => document)?.document).toBe('鲁政办发〔2026〕1号')
    expect(history.steps[0]?.effectiveUntil).toBeNull()
  })
})

describe('the list of changes', () => {
  it('shows the last touched first, by state and page', async () => {
    const all = await app.call(operations.listChanges, reviewer, {})
    expect(all.items.length).toBeGreaterThan(5)
    const first = await app.call(operations.listChanges, reviewer, { limit: 2 })
    const second = await app.call(operations.listChanges, reviewer, { limit: 2, after: first.next as string })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.slice(0, 4).map(({ id }) => id))
    const withdrawn = await app.call(operations.listChanges, reviewer, { state: 'withdrawn' })
    expect(withdrawn.items.every(({ state }) => state === 'withdrawn')).toBe(true)
  })
})
