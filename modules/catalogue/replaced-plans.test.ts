import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '#contracts/actor.ts'
import type { ChangeDraft } from '#contracts/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { catalogueOperations as operations, publishMany, reformableStandards } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
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
const [author, reviewer] = [manager(1), manager(2)] as const
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
const standard = (count: number): ChangeDraft => ({
  kind: 'standard',
  ownerDivisionCode: '370000',
  content: itemContent({ ...SOUND, promisedLimit: days(count) }),
})
const override = (count: number): ChangeDraft => ({
  kind: 'override',
  divisionCode: '370000',
  differences: [{ field: 'promisedLimit', value: days(count), reason: '提速', expiresOn: null }],
  local: LOCAL,
})

let serial = 0
let itemCode = ''
beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
})
beforeEach(async () => {
  serial += 1
  itemCode = `TB01${String(serial).padStart(5, '0')}000`
  await app.call(operations.publishBasicItemVersion, systemActor('test'), {
    itemCode,
    ownerDivisionCode: '370000',
    content: itemContent(SOUND),
  })
  app.clock.set(new Date(app.clock.now().getTime() + 1000))
})

interface Times {
  readonly effectiveFrom?: string
  readonly effectiveUntil?: string
}
async function submitted(title: string, draft: ChangeDraft, times: Times = {}) {
  const { id } = await app.call(operations.draftChange, author, { itemCode, title, draft, ...times })
  return app.call(operations.submitChange, author, { changeId: id })
}
const approve = ({ id, revision }: { id: string; revision: number }, more: object = {}) =>
  app.call(operations.approveChange, reviewer, { changeId: id, revision, ...more })
const replacing = ({ findings }: { findings: readonly { code: string; sentence: string; severity: string }[] }) =>
  findings.filter(({ code }) => code === 'catalogue.replaces-planned')
const REFUSED = { code: 'catalogue.replaces-planned' }
const MAY = '2026-05-01T00:00:00+08:00'
const AUGUST = '2026-08-01T00:00:00+08:00'

describe.each([
  { of: 'a standard', draft: standard },
  { of: 'an override', draft: override },
])('$of that would take the place of what others have planned', ({ draft }) => {
  it('says so, is refused, and is published once the reviewer agrees', async () => {
    await approve(await submitted('五月提速', draft(7), { effectiveFrom: MAY }))
    const change = await submitted('立即提速', draft(5))
    expect(replacing(change)).toMatchObject([{ severity: 'warning' }])
    expect(replacing(change)[0]?.sentence).toContain('“五月提速”（2026-05-01 起生效')
    const checked = await app.call(operations.checkChange, author, { itemCode, draft: draft(5) })
    expect(replacing(checked)).toHaveLength(1)

    await expect(approve(change)).rejects.toMatchObject({
      ...REFUSED,
      sentence: expect.stringContaining('“五月提速”（2026-05-01 起生效'),
    })
    await expect(approve(change, { replacePlanned: false })).rejects.toMatchObject(REFUSED)
    const published = await approve(change, { replacePlanned: true })
    expect(published).toMatchObject({ state: 'published', phase: 'inForce' })
    const { items } = await app.call(operations.listChanges, reviewer, { itemCode })
    expect(items.find(({ title }) => title === '五月提速')?.phase).toBe('superseded')
  })

  it('asks nothing where it ends before that, or leaves the plan after it', async () => {
    await approve(await submitted('五月提速', draft(7), { effectiveFrom: MAY }))
    const times = { effectiveFrom: '2026-04-01T00:00:00+08:00', effectiveUntil: MAY }
    const short = await submitted('四月试行', draft(6), times)
    expect(replacing(short)).toEqual([])
    const later = await submitted('八月提速', draft(4), { effectiveFrom: AUGUST })
    expect(replacing(later)).toEqual([])
    await approve(short)
    await approve(later)
  })
})

describe('what is planned', () => {
  it('is also a temporary version that is in force and gives way to what stood before', async () => {
    await approve(await submitted('试行到八月', standard(7), { effectiveUntil: AUGUST }))
    app.clock.set(new Date(app.clock.now().getTime() + 1000))
    const change = await submitted('长期提速', standard(5))
    const told = replacing(change).map(({ sentence }) => sentence)
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('“试行到八月”')
    expect(told[0]).toContain('至 2026-08-01 止')
    await expect(approve(change)).rejects.toMatchObject(REFUSED)
  })

  it('is also what a reform has published for its instant', async () => {
    const context = app.context(systemActor('test'))
    const at = new Date(MAY)
    const asked = { ownerDivisionCode: '370000', itemCodes: [itemCode], from: at }
    const found = await reformableStandards(context.db, asked, false)
    expect(found).toHaveLength(1)
    await publishMany(context, {
      origin: {
        reformId: crypto.randomUUID(),
        title: '减时限改革',
        document: '鲁政办发〔2026〕2号',
        author: 'staff:0192f0c0-0000-7000-8000-000000000001/0192f0c0-0000-7000-8000-000000000101',
        reviewer: 'staff:0192f0c0-0000-7000-8000-000000000002/0192f0c0-0000-7000-8000-000000000102',
      },
      effectiveAt: at,
      standards: found.map((of) => ({ of, content: itemContent({ ...SOUND, promisedLimit: days(3) }) })),
      overrides: [],
      observed: [],
      newItems: [],
      ending: [],
      beginning: [],
    })
    const change = await submitted('立即提速', standard(5))
    expect(replacing(change)[0]?.sentence).toContain('改革“减时限改革”（2026-05-01 起生效')
    await expect(approve(change)).rejects.toMatchObject(REFUSED)
  })
})
