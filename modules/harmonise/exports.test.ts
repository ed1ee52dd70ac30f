import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { SHIPPED } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations, takeInFile } from './index.ts'
import { guidesOfFile } from './reading/open-file.ts'
import { driftWorld, materialsNamed, OPEN_GUIDES, staffOf, workingDays } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const staff = staffOf('clerk', '370303')
const system = systemActor('test')
let itemCode = ''

beforeAll(async () => {
  const world = await driftWorld(app)
  itemCode = await world.publish({
    name: '=演示导出',
    promisedLimit: workingDays(10),
    materials: materialsNamed('身份证'),
  })
  app.clock.set('2026-03-03T02:00:00Z')
  await world.publish(
    { name: '=演示导出', promisedLimit: workingDays(5), materials: materialsNamed('身份证') },
    itemCode,
  )
  await app.call(catalogueOperations.publishForm, system, {
    itemCode,
    name: '演示申请表',
    sample: true,
    schema: {
      type: 'object',
      properties: { name: { type: 'string', title: '申请人', 'x-element': 'applicant-name', 'x-hint': '@全名' } },
      required: ['name'],
      additionalProperties: false,
    },
    pages: [{ id: 'p1', title: '第一页', note: null, fields: ['name'] }],
  })
  app.clock.set('2026-03-03T03:00:00Z')
  await world.observe(itemCode, '370303', [
    { field: 'promisedLimit', value: workingDays(8) },
    { field: 'materials', value: materialsNamed('身份证', '营业执照') },
  ])
  await takeInFile(app, { path: OPEN_GUIDES, divisionCode: null, reference: true })
  await app.runJobs()
})

type Rows = Record<string, string>[]
function csvRows(content: Buffer): Record<string, Rows> {
  const members = unzipSync(content)
  return Object.fromEntries(
    Object.entries(members).map(([name, text]) => [
      name,
      parse(Buffer.from(text), { columns: true, bom: true }) as Rows,
    ]),
  )
}
const jsonOf = ({ content }: { content: Buffer }) => JSON.parse(content.toString())
const fromCatalogue = (what: string, format = 'json', more: object = {}) =>
  app.call(catalogueOperations.exportItems, anonymous, { what, format, ...more } as never)
const observed = (what: string, format = 'json', more: object = {}) =>
  app.call(operations.exportObservations, staff, { what, format, ...more } as never)

describe('an export of the catalogue', () => {
  it('of the history has every version with its times and what it changed', async () => {
    const file = await fromCatalogue('history', 'csv', { itemCode })
    expect(file.fileName).toBe('历史版本-2026-03-03.csv')
    const rows = parse(file.content, { columns: true, bom: true }) as Rows
    expect(rows.map((row) => row.事项名称)).toEqual(Array(rows.length).fill("'=演示导出"))
    expect(rows[0]?.与前一版本的不同).toBe('首次公布。')
    expect(rows.map((row) => row.与前一版本的不同).join()).toContain('5 个工作日')
    const { versions } = jsonOf(await fromCatalogue('history', 'json', { itemCode }))
    expect(versions.at(-1)).toMatchObject({ itemCode, knownUntil: null, content: { promisedLimit: { count: 5 } } })
    expect(jsonOf(await fromCatalogue('history')).versions.length).toBeGreaterThan(versions.length)
  })

  it('of forms has each field with its data element', async () => {
    const rows = parse((await fromCatalogue('forms', 'csv', { itemCode })).content, {
      columns: true,
      bom: true,
    }) as Rows
    expect(rows).toMatchObject([
      { 表单: '演示申请表', 字段名称: '申请人', 数据元: 'applicant-name', 必填: '是', 说明: "'@全名", 页: '第一页' },
    ])
    expect(jsonOf(await fromCatalogue('forms')).forms[0].schema.properties.name.title).toBe('申请人')
  })

  it('of the dictionary has material types with their aliases, data elements and licence types, linked as concepts', async () => {
    const dictionary = jsonOf(await fromCatalogue('dictionary'))
    expect(dictionary.materialTypes).toHaveLength(SHIPPED.materialTypes.length)
    const tables = csvRows((await fromCatalogue('dictionary', 'csv')).content)
    expect(Object.keys(tables)).toEqual(['材料类型.csv', '数据元.csv', '证照类型.csv'])
    const type = SHIPPED.materialTypes.find(({ aliases }) => aliases.length > 1)!
    expect(tables['材料类型.csv']?.find((row) => row.材料类型编码 === type.code)?.别名).toBe(type.aliases.join('\n'))
    const linked = jsonOf(await fromCatalogue('dictionary', 'cpsv'))
    const node = linked['@graph'].find((one: { 'dct:identifier': string }) => one['dct:identifier'] === type.code)
    expect(node).toMatchObject({
      '@type': ['cv:EvidenceType', 'skos:Concept'],
      'skos:prefLabel': { '@value': type.name },
    })
  })

  it('says what it cannot give out', async () => {
    for (const [what, format, more, code] of [
      ['history', 'cpsv', {}, 'catalogue.export-not-linked'],
      ['implementations', 'json', {}, 'catalogue.export-division-needed'],
      ['forms', 'json', { itemCode: 'TB0199999000' }, 'catalogue.item-not-found'],
      ['implementations', 'json', { divisionCode: '999999' }, 'regions.division-not-found'],
    ] as const)
      await expect(fromCatalogue(what, format, more)).rejects.toMatchObject({ code })
  })
})

describe('an export of what places publish', () => {
  it('has each guide as it was read, with what it was matched to, and reads back as the same', async () => {
    const { guides } = jsonOf(await observed('guides'))
    const read = []
    for await (const {
      read: { row },
    } of await guidesOfFile(OPEN_GUIDES))
      read.push(row)
    expect(guides).toHaveLength(read.length)
    expect(guides.find((guide: { itemName: string }) => guide.itemName === '公共场所卫生许可')).toMatchObject({
      reference: true,
      match: { state: 'matched', matched: { name: '公共场所卫生许可' } },
    })
    const file = await observed('guides', 'csv')
    expect(file).toMatchObject({ mediaType: 'application/zip', fileName: '各地现行指南-2026-03-03.zip' })
    const members = unzipSync(file.content)
    const path = join(mkdtempSync(join(tmpdir(), 'tongban-out-')), 'guides.csv')
    writeFileSync(path, members['办事指南.csv']!)
    const again = new Map<string, unknown>()
    for await (const {
      read: { row },
    } of await guidesOfFile(path))
      again.set(`${row?.itemName} ${row?.sourceUrl}`, row)
    const full = read.filter((row) => row && row.materials === null)
    expect(full.length).toBeGreaterThan(5)
    for (const row of full) {
      const { itemName, promisedDays, statutoryDays, department, regionName } = row!
      expect(again.get(`${itemName} ${row!.sourceUrl}`)).toMatchObject({
        itemName,
        promisedDays,
        statutoryDays,
        department,
        regionName,
      })
    }
  })

  it('of drift has one row a place and one a difference, of a division alone where that is asked', async () => {
    const { places } = jsonOf(await observed('drift', 'json', { divisionCode: '370300' }))
    expect(places).toMatchObject([{ itemCode, divisionCode: '370303', source: 'observed' }])
    const tables = csvRows((await observed('drift', 'csv', { divisionCode: '370303' })).content)
    expect(tables['差异.csv']?.map((row) => row.要素)).toEqual(expect.arrayContaining(['承诺办结时限', '申请材料']))
    expect(tables['各地.csv']?.[0]?.事项名称).toBe("'=演示导出")
    expect(jsonOf(await observed('drift', 'json', { divisionCode: '370304' })).places).toEqual([])
    expect((await observed('drift', 'xlsx')).content.subarray(0, 2).toString()).toBe('PK')
  })

  it('is for staff alone, and only of divisions that are there', async () => {
    const input = { what: 'guides', format: 'json' } as const
    await expect(app.call(operations.exportObservations, anonymous, input)).rejects.toMatchObject({
      code: 'platform.unauthenticated',
    })
    await expect(observed('guides', 'json', { divisionCode: '999999' })).rejects.toMatchObject({
      code: 'harmonise.division-not-found',
    })
  })
})
