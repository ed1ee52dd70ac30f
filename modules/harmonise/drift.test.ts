import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations, takeInFile } from './index.ts'
import { workingDays as days, driftWorld, materialsNamed as list, OPEN_GUIDES, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const system = systemActor('test')
const manager = staffOf('itemManager', '370300')
let publish: Awaited<ReturnType<typeof driftWorld>>['publish']
let observe: Awaited<ReturnType<typeof driftWorld>>['observe']

beforeAll(async () => {
  ;({ publish, observe } = await driftWorld(app))
})

const rowsOf = async (itemCode: string) =>
  (
    await app.pool.query(
      `SELECT d.division_code, d.summary, d.legal, d.allowed, d.unexplained, d.detected_at FROM harmonise.drift AS d
       WHERE d.item_code = $1 ORDER BY d.division_code`,
      [itemCode],
    )
  ).rows
const workOf = async (itemCode: string) =>
  (
    await app.pool.query(
      `SELECT w.division_code, w.state, w.due_on FROM harmonise.work_item AS w JOIN harmonise.drift AS d
         ON d.basic_item_id = w.basic_item_id AND d.division_code = w.division_code
       WHERE d.item_code = $1 ORDER BY w.division_code, w.opened_at`,
      [itemCode],
    )
  ).rows

const FOUR = ['申请书', '居民身份证', '营业执照', '经营场所平面图']
const SEVEN = [
  '营业执照复印件',
  '申请书',
  '身份证（复印件）',
  '平面图',
  '卫生检测报告',
  '消防验收意见书',
  '无犯罪记录证明',
]

describe('a change anywhere', () => {
  it('is checked at once: what a place has otherwise becomes a line and work with a day by which it is due', async () => {
    const itemCode = await publish({ materials: list(...FOUR) })
    await observe(itemCode, '370302', [{ field: 'materials', value: list(...SEVEN) }])
    await observe(itemCode, '370303', [{ field: 'materials', value: list(...FOUR.toReversed()) }])
    await app.runJobs()
    expect(await rowsOf(itemCode)).toMatchObject([
      {
        division_code: '370302',
        summary: '申请材料要求 7 件，标准 4 件：多出“卫生检测报告”“消防验收意见书”“无犯罪记录证明”',
        unexplained: 3,
      },
      { division_code: '370303', summary: '', unexplained: 0 },
    ])
    expect(await workOf(itemCode)).toEqual([{ division_code: '370302', state: 'open', due_on: '2026-03-30' }])
  })

  it('of the standard is checked against every place; what is no more is work that vanished', async () => {
    const itemCode = await publish({ promisedLimit: days(10) })
    await observe(itemCode, '370302', [{ field: 'promisedLimit', value: days(15) }])
    await app.runJobs()
    const [before] = await rowsOf(itemCode)
    expect(before).toMatchObject({ unexplained: 1, summary: '承诺办结时限：标准为 10 个工作日，本地为 15 个工作日' })
    app.clock.set('2026-03-03T02:00:00Z')
    await publish({ promisedLimit: days(15) }, itemCode)
    await app.runJobs()
    expect(await rowsOf(itemCode)).toMatchObject([{ unexplained: 0, summary: '' }])
    expect(await workOf(itemCode)).toMatchObject([{ state: 'vanished' }])
    await publish({ promisedLimit: days(12) }, itemCode)
    await app.runJobs()
    expect((await workOf(itemCode)).map(({ state }) => state)).toEqual(['vanished', 'open'])
  })

  it('that changes nothing of a place leaves its line as it was first seen', async () => {
    const itemCode = await publish({ onsiteVisits: 1 })
    await observe(itemCode, '370302', [{ field: 'onsiteVisits', value: 2 }])
    await app.runJobs()
    const [before] = await rowsOf(itemCode)
    app.clock.set('2026-03-04T02:00:00Z')
    await publish({ onsiteVisits: 1, faq: [{ question: '在哪里办？', answer: '在窗口。' }] }, itemCode)
    await app.runJobs()
    expect(await rowsOf(itemCode)).toEqual([before])
  })
})

describe('what a place charges and names', () => {
  it('is found in the words of its guide, and an invented regulation does not excuse it', async () => {
    const itemCode = await publish({ fee: { charged: true, note: '每件10元' } })
    await observe(itemCode, '370302', [{ field: 'fee', value: { charged: true, note: '每件500元' } }])
    const basis = [{ law: '《某镇便民办法》', article: '第一条', text: null }]
    await observe(itemCode, '370303', [{ field: 'legalBasis', value: basis }])
    await app.runJobs()
    expect(await rowsOf(itemCode)).toMatchObject([
      { division_code: '370302', unexplained: 1, summary: '收费：标准为每件10元，本地为每件500元' },
      { division_code: '370303', unexplained: 1, legal: 0 },
    ])
    const { items } = await app.call(operations.listDrift, manager, { q: itemCode, divisionCode: '370303' })
    expect(items[0]?.differences).toMatchObject([
      { field: 'legalBasis', class: 'unexplained', note: expect.stringContaining('《某镇便民办法》第一条') },
    ])
  })
})

describe('differences within the catalogue', () => {
  it('are allowed within the bounds, legal by exception, and never work', async () => {
    const itemCode = await publish({ promisedLimit: days(10) })
    const exception = { law: '淄博市某某条例', article: '第八条', versionDate: '2020-01-01' }
    await app.call(catalogueOperations.publishOverride, system, {
      itemCode,
      divisionCode: '370302',
      differences: [
        { field: 'promisedLimit', value: days(5), reason: '更快', expiresOn: null },
        { field: 'onsiteVisits', value: 2, reason: '法规要求', expiresOn: '2027-01-01', exception },
      ],
      local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
    })
    await app.runJobs()
    expect(await rowsOf(itemCode)).toMatchObject([{ legal: 1, allowed: 1, unexplained: 0 }])
    expect(await workOf(itemCode)).toEqual([])
  })
})

describe('a scan', () => {
  it('checks all items with progress, other provinces too, and finds the real differences', async () => {
    await takeInFile(app, { path: OPEN_GUIDES, divisionCode: null, reference: true })
    await app.call(operations.startDriftScan, manager, {})
    await app.runJobs()
    const { scan } = await app.call(operations.getDriftScan, manager, {})
    expect(scan).toMatchObject({ finishedAt: expect.any(String) })
    expect(scan!.done).toBe(scan!.total)
    const { rows } = await app.pool.query(
      `SELECT d.item_name, d.region_name, d.summary FROM harmonise.drift AS d
       WHERE d.source = 'reference' AND d.item_name ~ '公共场所卫生许可|取水许可' ORDER BY 1, 2`,
    )
    expect(rows.length).toBeGreaterThan(5)
  })

  it('is followed by another where something was loaded behind it, and finds what was', async () => {
    const itemCode = await publish({ promisedLimit: days(10) })
    const { rows } = await app.pool.query(
      `SELECT uscc FROM regions.department WHERE division_code = '370302' AND name ~ '卫生' LIMIT 1`,
    )
    const row = {
      itemCode,
      divisionCode: '370302',
      uscc: rows[0].uscc,
      observed: {
        differences: [{ field: 'promisedLimit', value: days(30) }],
        sourceUrl: 'https://example.gov.cn/guide',
      },
    }
    await app.call(operations.startDriftScan, manager, {})
    const loaded = await app.call(catalogueOperations.loadImplementations, system, { rows: [row] })
    expect(loaded).toMatchObject({ created: 1, refused: [] })
    await app.runJobs()
    expect(await rowsOf(itemCode)).toMatchObject([{ unexplained: 1 }])
    const { rows: running } = await app.pool.query('SELECT FROM harmonise.drift_scan WHERE finished_at IS NULL')
    expect(running).toEqual([])
  })
})
