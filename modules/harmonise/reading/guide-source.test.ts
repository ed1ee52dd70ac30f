import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'
import { OPEN_GUIDES } from '../testing.ts'
import type { SourceGuide } from './guide-source.ts'
import { guidesOfFile } from './open-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongban-sheets-'))
const objects = readFileSync(OPEN_GUIDES, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, unknown>)
const keys = [...new Set(objects.flatMap(Object.keys))]

async function read(path: string): Promise<SourceGuide[]> {
  const guides: SourceGuide[] = []
  for await (const guide of await guidesOfFile(path)) guides.push(guide)
  return guides
}
function written(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const table = (cell: (value: unknown) => string) => [
  keys,
  ...objects.map((guide) => keys.map((key) => cell(guide[key]))),
]
const asJson = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
/** As the csv module of Python writes a row of lists and dictionaries. */
function asPython(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!Array.isArray(value)) return value === true ? 'True' : value === false ? 'False' : String(value)
  const shown = (part: unknown): string => {
    if (part === null) return 'None'
    if (typeof part === 'boolean') return part ? 'True' : 'False'
    if (typeof part === 'string')
      return part.includes("'") && !part.includes('"')
        ? `"${part}"`
        : `'${part.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
    if (typeof part === 'object')
      return `{${Object.entries(part as object)
        .map(([name, member]) => `${shown(name)}: ${shown(member)}`)
        .join(', ')}}`
    return String(part)
  }
  return `[${value.map(shown).join(', ')}]`
}

describe('a sheet with the keys of the open guides', () => {
  it.each([
    ['lists as JSON', asJson],
    ['lists as Python shows them', asPython],
  ])('says what the lines of JSON say: %s', async (_, cell) => {
    const expected = (await read(OPEN_GUIDES)).map(({ read }) => read)
    const csv = await read(written('open.csv', stringify(table(cell))))
    expect(csv.map(({ read }) => read)).toEqual(expected)
    const book = new ExcelJS.Workbook()
    book.addWorksheet('guides').addRows(table(cell))
    const xlsx = await read(written('open.xlsx', Buffer.from(await book.xlsx.writeBuffer())))
    expect(xlsx.map(({ read }) => read)).toEqual(expected)
  })

  it('says where, when and whom to ask, under the titles of people', async () => {
    const path = written(
      'windows.csv',
      '事项名称,办公地址,办公时间,咨询电话（区号）,投诉电话\n取水许可,人民路 1 号,工作日,0533-0000000,12345\n养犬登记,,,,\n',
    )
    const [first, second] = await read(path)
    expect(first?.read.row?.contacts).toEqual({
      address: '人民路 1 号',
      officeHours: '工作日',
      enquiryPhone: '0533-0000000',
      complaintPhone: '12345',
    })
    expect(second?.read.row).not.toHaveProperty('contacts')
  })
})

describe('lists as they are published', () => {
  it('of a district: each item with its code, its department and its address', async () => {
    const guides = await read(join(projectRoot, 'reference', 'catalogue-guangan-511602.csv'))
    expect(guides).toHaveLength(1135)
    expect(guides.filter(({ read }) => read.faults)).toEqual([])
    expect(guides[0]?.read.row).toMatchObject({
      itemName: '企业投资项目备案（技术改造）（市级/县级）',
      codes: ['511Z07001006-511602000000-000-11511301008778183N-1-00'],
      itemType: '其他行政权力',
      department: '区经信局',
      regionCode: '511602',
      sourceUrl: expect.stringContaining('http://www.sczwfw.gov.cn/'),
    })
  })

  it('of names alone', async () => {
    const guides = await read(written('names.csv', 'name,times_in_list\n居民身份证到期换领,1\n企业养老,2\n'))
    expect(guides.map(({ read }) => read.row?.itemName)).toEqual(['居民身份证到期换领', '企业养老'])
  })
})
