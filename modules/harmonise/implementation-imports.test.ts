import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import type { FileAnswer, Upload } from '#contracts/contract.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { XLSX } from '#platform/files/accept-upload.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { departmentUscc } from '#test/world/departments.ts'
import { importImplementationFile, harmoniseOperations as operations } from './index.ts'
import { buildHarmoniseWorld, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const manager = staffOf('itemManager', '370300')
beforeAll(() => buildHarmoniseWorld(app))

const csv = (text: string): { upload: Upload } => ({
  upload: { content: Buffer.from(text), fileName: '清单.csv', mediaType: 'text/csv' },
})
async function xlsx(lines: unknown[][]): Promise<{ upload: Upload }> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('清单').addRows(lines)
  return { upload: { content: Buffer.from(await book.xlsx.writeBuffer()), fileName: '清单.xlsx', mediaType: XLSX } }
}
async function rowsOf({ content }: FileAnswer): Promise<string[][]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(content as unknown as ArrayBuffer)
  const rows: string[][] = []
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)))
  return rows
}
const count = async (table: string) => Number((await app.pool.query(`SELECT count(*) AS n FROM ${table}`)).rows[0].n)
async function placesOf(itemCode: string): Promise<string[]> {
  const { rows } = await app.pool.query<{ division_code: string }>(
    `SELECT i.division_code FROM catalogue.implementation AS i JOIN catalogue.basic_item AS b ON b.id = i.basic_item_id
     WHERE b.code = $1 ORDER BY i.division_code`,
    [itemCode],
  )
  return rows.map((row) => row.division_code)
}

const HYGIENE = '000123020000'
const LIST = `基本编码,事项名称,地区,实施主体,统一社会信用代码,地址,办公时间,咨询电话,实施日期
${HYGIENE},公共场所卫生许可,张店区,,${departmentUscc('370303', 'health')},（演示）人民路 1 号,工作日,0533-0000001,2026-01-05
,公共场所卫生许可,370302,卫生健康局,,,,,
${HYGIENE},,博山区,没有这个局,,,,,
,没有这个事项,博山区,卫生健康局,,,,,
${HYGIENE},取水许可,博山区,卫生健康局,,,,,
${HYGIENE},,济南市,卫生健康局,,,,,
${HYGIENE},,没有这个区,卫生健康局,,,,,
${HYGIENE},,周村区,卫生健康局,,,,,下个月
${HYGIENE},,张店区,,${departmentUscc('370302', 'health')},,,,`

describe('a list of one line an implementation', () => {
  it('is shown with what it means and what would be refused, and nothing is kept', async () => {
    const before = await count('catalogue.implementation')
    const preview = await app.call(operations.previewImplementations, manager, {}, csv(LIST))
    expect(preview).toMatchObject({ layout: 'list', missing: [], rows: 9, refused: 6 })
    expect(preview.mapping).toEqual({
      itemCode: 0,
      itemName: 1,
      regionName: 2,
      department: 3,
      uscc: 4,
      address: 5,
      officeHours: 6,
      enquiryPhone: 7,
      effectiveFrom: 8,
    })
    expect(preview.shown.find(({ line }) => line === 3)).toMatchObject({
      itemCode: HYGIENE,
      divisionCode: '370302',
      fault: null,
    })
    expect(await count('catalogue.implementation')).toBe(before)
  })

  it('registers the good rows once, and keeps the others with line, column and reason as a sheet', async () => {
    const entries = await count('ledger.entry')
    const batch = await app.call(operations.importImplementations, manager, {}, csv(LIST))
    expect(batch).toMatchObject({
      kind: 'implementations',
      state: 'done',
      done: 9,
      taken: 2,
      unchanged: 0,
      refused: 7,
      divisionCode: '370300',
    })
    expect(await count('ledger.entry')).toBe(entries + 1)
    expect(await placesOf(HYGIENE)).toEqual(['370302', '370303'])
    const item = await app.call(catalogueOperations.getEffectiveItem, manager, {
      itemCode: HYGIENE,
      divisionCode: '370303',
    })
    expect(item.local).toMatchObject({ address: '（演示）人民路 1 号', officeHours: '工作日' })

    const sheet = await rowsOf(await app.call(operations.downloadRefusedRows, manager, { batchId: batch.id }))
    expect(sheet[0]?.slice(0, 5)).toEqual(['行号', '列', '原因', '基本编码', '事项名称'])
    expect(sheet.slice(1).map((row) => row.slice(0, 3).join(' '))).toEqual([
      '4 实施主体 区划 370304 没有叫“没有这个局”的部门，或者不止一个，请先登记部门或者填写统一社会信用代码',
      '5 事项名称 基本目录中没有名称为“没有这个事项”的事项，请填写基本编码',
      `6 基本编码 编码 ${HYGIENE} 是“公共场所卫生许可”，与事项名称不符`,
      '7 区划代码 区划 370100 不在区划 370300 之内，不能由您登记',
      '8 区划代码 没有地区“没有这个区”，或者地区名称与区划代码不一致',
      '9 实施日期 “下个月”不是日期，请写成 2026-01-01',
      expect.stringMatching(/^10 .*部门/),
    ])

    const again = await app.call(operations.importImplementations, manager, {}, csv(LIST))
    expect(again).toMatchObject({ taken: 0, unchanged: 2, refused: 7 })
    expect(await placesOf(HYGIENE)).toHaveLength(2)
    const { items } = await app.call(operations.listImports, manager, {})
    expect(items.map(({ kind }) => kind)).toEqual(['implementations', 'implementations'])
  })

  it('reads the columns that a person chose, and says what a sheet lacks', async () => {
    const odd = csv('甲,乙,丙\n公共场所卫生许可,张店区,卫生健康局\n')
    expect(await app.call(operations.previewImplementations, manager, {}, odd)).toMatchObject({
      missing: ['基本编码或事项名称', '实施主体或统一社会信用代码'],
      rows: 0,
    })
    await expect(app.call(operations.importImplementations, manager, {}, odd)).rejects.toMatchObject({
      code: 'platform.sheet-columns-missing',
    })
    const mapping = JSON.stringify({ itemName: 0, regionName: 1, department: 2 })
    expect(await app.call(operations.previewImplementations, manager, { mapping }, odd)).toMatchObject({
      rows: 1,
      refused: 0,
    })
    for (const wrong of ['{', '[]', '{"itemName":9}', '{"nonsense":0}'])
      await expect(app.call(operations.importImplementations, manager, { mapping: wrong }, odd)).rejects.toMatchObject({
        code: 'harmonise.mapping-invalid',
      })
    await expect(app.call(operations.importImplementations, manager, {}, csv('基本编码,部门\n'))).rejects.toMatchObject(
      { code: 'harmonise.sheet-empty' },
    )
  })
})

describe('a list of one line a basic item and one column a region', () => {
  const WATER = ['事项名称', '张店区', '370302', '博山区', '备注']
  const lines = [
    WATER,
    ['公共场所卫生许可', '卫生健康局', '卫生健康局', '卫生健康局', '都办理'],
    ['取水许可', '水利局', '', departmentUscc('370304', 'market'), ''],
    ['房屋租赁登记备案', '—', '气象局', '', ''],
  ]

  it('registers each filled cell, with its column where it is refused', async () => {
    const preview = await app.call(operations.previewImplementations, manager, {}, await xlsx(lines))
    expect(preview.layout).toBe('matrix')
    expect(preview.regions).toEqual([
      { column: 1, divisionCode: '370303' },
      { column: 2, divisionCode: '370302' },
      { column: 3, divisionCode: '370304' },
    ])
    const batch = await app.call(operations.importImplementations, manager, {}, await xlsx(lines))
    const sheet = await rowsOf(await app.call(operations.downloadRefusedRows, manager, { batchId: batch.id }))
    expect(batch.taken + batch.unchanged + batch.refused).toBe(6)
    expect(sheet.slice(1).map((row) => row.slice(0, 2))).toContainEqual(['4', '370302'])
    expect(await placesOf(HYGIENE)).toEqual(['370302', '370303', '370304'])
  })

  it('has a template with the divisions below the one of whoever asks, which reads back', async () => {
    const template = await app.call(operations.getImplementationSheetTemplate, manager, { layout: 'matrix' })
    const [titles] = await rowsOf(template)
    expect(titles).toEqual(expect.arrayContaining(['基本编码', '事项名称', '张店区', '桓台县']))
    const filled = await xlsx([titles!, [HYGIENE, '公共场所卫生许可', ...titles!.slice(2).map(() => '卫生健康局')]])
    const preview = await app.call(operations.previewImplementations, manager, {}, filled)
    expect(preview).toMatchObject({ layout: 'matrix', missing: [], rows: titles!.length - 2 })
    const list = await app.call(operations.getImplementationSheetTemplate, manager, { layout: 'list' })
    expect((await rowsOf(list))[0]).toContain('统一社会信用代码')
  })
})

describe('a file on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-lists-'))
  const written = (name: string, content: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const take = (path: string, dryRun = false) => importImplementationFile(app, { path, divisionCode: null, dryRun })

  it('says in a trial what an import says, and keeps nothing', async () => {
    const text = `item_name,region_code,department\n公共场所卫生许可,370305,卫生健康局\n公共场所卫生许可,370305,卫生健康局\n没有,370305,卫生健康局\n`
    const path = written('list.csv', text)
    const before = await count('catalogue.implementation')
    const tried = await take(path, true)
    expect(tried).toMatchObject({ rows: 3, created: 1, refusedRows: 2 })
    expect(await count('catalogue.implementation')).toBe(before)
    expect(await take(path)).toEqual(tried)
    expect(await count('catalogue.implementation')).toBe(before + 1)
    expect(await take(path)).toMatchObject({ created: 0, unchanged: 1, refusedRows: 2 })
  })

  it('reads lines of JSON, both as a program sends them and with the keys of a sheet', async () => {
    const path = written(
      'list.jsonl',
      [
        JSON.stringify({ itemCode: HYGIENE, divisionCode: '370306', uscc: departmentUscc('370306', 'health') }),
        JSON.stringify({ item_name: '公共场所卫生许可', region_code: 370321, department: '卫生健康局' }),
        JSON.stringify({ itemCode: HYGIENE, nonsense: 1 }),
        '{oops',
      ].join('\n'),
    )
    const tried = await take(path, true)
    expect(tried).toMatchObject({ rows: 4, created: 2, refusedRows: 2 })
    expect(tried.refused.map(({ row }) => row)).toEqual([3, 4])
    expect(await take(path)).toEqual(tried)
    expect(await placesOf(HYGIENE)).toEqual(expect.arrayContaining(['370306', '370321']))
  })

  it('takes rows without a region for those of the division that is given', async () => {
    const path = written('own.csv', `事项名称,部门\n公共场所卫生许可,卫生健康局\n`)
    const own = await importImplementationFile(app, { path, divisionCode: '370322', dryRun: true })
    expect(own).toMatchObject({ created: 1 })
    await expect(importImplementationFile(app, { path, divisionCode: '999999', dryRun: true })).rejects.toMatchObject({
      code: 'harmonise.division-not-found',
    })
  })
})

it('is registered by the set-up for every division', async () => {
  const given = csv(`事项名称,区划代码,部门\n公共场所卫生许可,370323,卫生健康局\n`)
  expect(await app.call(operations.importImplementations, systemActor('test'), {}, given)).toMatchObject({ taken: 1 })
})
