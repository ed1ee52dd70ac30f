import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { performJob } from '#platform/jobs/worker.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations, takeInFile } from './index.ts'
import { keepScore } from './jobs/keep-score.ts'
import { workingDays as days, driftWorld, materialsNamed as list, OPEN_GUIDES, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const manager = staffOf('itemManager', '370300')
const FOUR = ['申请书', '居民身份证', '营业执照', '经营场所平面图']
const SEVEN = ['申请书', '身份证', '营业执照复印件', '平面图', '卫生检测报告', '消防验收意见书', '无犯罪记录证明']
let itemCode: string
let second: string

beforeAll(async () => {
  const { publish, observe } = await driftWorld(app)
  itemCode = await publish({ materials: list(...FOUR), corporateThemes: ['准营准办'], promisedLimit: days(10) })
  await observe(itemCode, '370303', [{ field: 'materials', value: list(...FOUR) }])
  await observe(itemCode, '370302', [
    { field: 'materials', value: list(...SEVEN) },
    { field: 'promisedLimit', value: days(5) },
  ])
  second = await publish({ onsiteVisits: 0, personThemes: ['生育收养'], corporateThemes: [] })
  for (const division of ['370302', '370304']) await observe(second, division, [{ field: 'onsiteVisits', value: 2 }])
  await takeInFile(app, { path: OPEN_GUIDES, divisionCode: null, reference: true })
  await app.runJobs()
})

describe('the drift of one item', () => {
  it('names in one line what the place that asks for most has more', async () => {
    const drift = await app.call(operations.getItemDrift, manager, { itemCode })
    expect(drift.sentences[0]).toBe(
      '张店区要求 4 件，淄川区要求 7 件：多出“卫生检测报告”“消防验收意见书”“无犯罪记录证明”',
    )
    expect(drift.counts).toEqual({ legal: 0, allowed: 1, unexplained: 1, same: 1 })
    expect(drift.places.map(({ placeName }) => placeName)).toEqual(['淄川区', '张店区'])
    expect(drift.places[0]?.work).toMatchObject({ state: 'open', dueOn: '2026-03-30' })
    await expect(app.call(operations.getItemDrift, manager, { itemCode: 'TB0199999000' })).rejects.toMatchObject({
      code: 'harmonise.item-unknown',
    })
  })
})

describe('the list of drift', () => {
  const found = async (input: object) => (await app.call(operations.listDrift, manager, input)).items
  it('is filtered by place, class, field, theme, name and source', async () => {
    expect(await found({ divisionCode: '370304' })).toHaveLength(1)
    expect(await found({ divisionCode: '370300', source: 'observed' })).toHaveLength(3)
    expect(await found({ divisionCode: '370300', class: 'allowed' })).toMatchObject([{ itemCode }])
    expect(await found({ field: 'onsiteVisits', source: 'observed' })).toHaveLength(2)
    expect(await found({ theme: '生育收养' })).toHaveLength(2)
    expect(await found({ q: itemCode })).toHaveLength(1)
    expect(await found({ divisionCode: '370100' })).toEqual([])
  })

  it('comes page by page', async () => {
    const first = await app.call(operations.listDrift, manager, { source: 'observed', limit: 2 })
    const rest = await app.call(operations.listDrift, manager, { source: 'observed', limit: 2, after: first.next! })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toHaveLength(3)
    expect(rest.next).toBeNull()
  })
})

describe('a comparison', () => {
  it('of regions shows every paper and field of each beside the standard, what is not stated as such', async () => {
    const comparison = await app.call(operations.compareRegions, manager, {
      itemCode,
      divisionCodes: ['370303', '370302'],
    })
    expect(comparison.sides.map(({ name, source }) => [name, source])).toEqual([
      ['统一标准', 'standard'],
      ['张店区', 'observed'],
      ['淄川区', 'observed'],
    ])
    expect(comparison.materials.filter(({ same }) => !same)).toEqual([
      { name: '卫生检测报告', asked: [false, false, true], same: false },
      { name: '消防验收意见书', asked: [false, false, true], same: false },
      { name: '无犯罪记录证明', asked: [false, false, true], same: false },
    ])
    expect(comparison.fields.find(({ field }) => field === 'promisedLimit')).toEqual({
      field: 'promisedLimit',
      title: '承诺办结时限',
      values: ['10 个工作日', null, '5 个工作日'],
      same: false,
    })
    expect(comparison.sentences).toEqual([
      '张店区要求 4 件，淄川区要求 7 件：多出“卫生检测报告”“消防验收意见书”“无犯罪记录证明”',
    ])
    await expect(
      app.call(operations.compareRegions, manager, { itemCode, divisionCodes: ['370321'] }),
    ).rejects.toMatchObject({ code: 'harmonise.not-implemented' })
  })

  it('of other provinces shows the real differences of 公共场所卫生许可 and 取水许可', async () => {
    const { rows } = await app.pool.query(
      `SELECT DISTINCT d.item_code, d.item_name FROM harmonise.drift AS d WHERE d.item_name IN ('公共场所卫生许可', '取水许可')`,
    )
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      const comparison = await app.call(operations.compareReferences, manager, { itemCode: row.item_code })
      expect(comparison.sides.length).toBeGreaterThan(3)
      const shared = comparison.materials.filter(({ asked }) => asked.filter(Boolean).length > 1)
      expect(shared.length).toBeGreaterThan(2)
      expect(comparison.materials.some(({ same }) => !same)).toBe(true)
    }
  })
})

describe('the work list', () => {
  it('shows what is due first, by region and department, and what is overdue', async () => {
    const { items } = await app.call(operations.listDriftWork, manager, { divisionCode: '370300' })
    expect(items.map(({ divisionName, overdue }) => [divisionName, overdue])).toEqual([
      ['淄川区', false],
      ['淄川区', false],
      ['博山区', false],
    ])
    const { departmentId } = items[0]!
    expect((await app.call(operations.listDriftWork, manager, { departmentId: departmentId! })).items).toHaveLength(2)
    const page = await app.call(operations.listDriftWork, manager, { limit: 2 })
    expect((await app.call(operations.listDriftWork, manager, { limit: 2, after: page.next! })).items).toHaveLength(1)
    app.clock.set('2026-04-02T02:00:00Z')
    expect((await app.call(operations.listDriftWork, manager, { overdue: true })).items).toHaveLength(3)
    app.clock.set('2026-03-02T02:00:00Z')
  })

  it('is narrowed to places with differences of one class, and so is its sheet', async () => {
    const of = async (input: object) =>
      (await app.call(operations.listDriftWork, manager, input)).items.map((work) => [work.itemCode, work.divisionCode])
    expect(await of({ class: 'allowed' })).toEqual([[itemCode, '370302']])
    expect(await of({ class: 'unexplained' })).toHaveLength(3)
    expect(await of({ class: 'legal' })).toEqual([])
    const file = await app.call(operations.exportDriftWork, manager, { class: 'allowed' })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(file.content as never)
    expect(book.worksheets[0]!.rowCount).toBe(2)
  })

  it('is exported as a sheet for the meeting', async () => {
    const file = await app.call(operations.exportDriftWork, manager, { divisionCode: '370302' })
    expect(file.fileName).toBe('待统一的差异-2026-03-02.xlsx')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(file.content as never)
    const rows = book.worksheets[0]!.getSheetValues().slice(1) as unknown[][]
    expect(rows).toHaveLength(3)
    expect(rows[1]).toContain('淄川区')
    expect(rows.flat().join()).toContain('多出“卫生检测报告”')
  })
})

describe('the heat map', () => {
  it('counts places by theme and city, and by item and county within a theme', async () => {
    const province = await app.call(operations.driftHeatMap, manager, { divisionCode: '370000' })
    expect(province.columns).toEqual([{ divisionCode: '370300', name: '淄博市' }])
    expect(province.cells).toContainEqual({
      row: '生育收养',
      divisionCode: '370300',
      legal: 0,
      allowed: 0,
      unexplained: 2,
    })
    const city = await app.call(operations.driftHeatMap, manager, { divisionCode: '370300', theme: '准营准办' })
    expect(city.rows).toMatchObject([{ key: itemCode }])
    expect(city.cells).toEqual([{ row: itemCode, divisionCode: '370302', legal: 0, allowed: 1, unexplained: 1 }])
    expect(second).not.toBe(itemCode)
  })
})

describe('the score', () => {
  it('is kept day by day for the province and its cities, a day once', async () => {
    for (const _ of [1, 2]) await performJob(app, systemActor('test'), (ctx) => keepScore.perform(ctx, {}))
    for (const divisionCode of ['370000', '370300']) {
      const { scores } = await app.call(operations.driftScore, manager, { divisionCode })
      expect(scores).toEqual([
        { day: '2026-03-02', places: 4, observed: 4, unexplained: 3, legal: 0, allowed: 1, overdue: 0, score: 25 },
      ])
    }
  })
})
