import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type WrittenFormat, writeExport } from '#platform/sheets/write-export.ts'
import { CPSV_CONTEXT, cpsvDocument } from '../domain/export/cpsv.ts'
import type { ExportedItem } from '../domain/export/exported-item.ts'
import { itemContent } from '../testing.ts'
import { itemsParts } from './items-parts.ts'

const SETTING = { base: 'https://tongban.test', at: new Date('2026-03-02T02:00:00Z') }
const writeItems = async (items: readonly ExportedItem[], format: WrittenFormat) =>
  (await writeExport(itemsParts(items, SETTING), format))!
const material = {
  id: 'm1',
  name: '居民身份证',
  materialTypeCode: 'resident-identity-card',
  necessity: 'required' as const,
  form: 'either' as const,
  originals: 1,
  copies: null,
  copiesNote: null,
  source: 'government' as const,
  sourceNote: null,
  notice: '=1+1',
  kind: 'certificate' as const,
  pageFormat: 'A4',
  blankForm: 'https://example.gov.cn/blank',
  sampleForm: 'https://example.gov.cn/sample',
  issuedWithin: '近三个月内出具',
  licenceTypeCode: '111000000000000000001',
  dataResourceId: 'resource-1',
}
const standard: ExportedItem = {
  itemCode: '000131024000',
  content: itemContent({ name: '=食品经营许可', materials: [material], onlineDepth: ['5', '7'], isPayOnline: false }),
}
const placed: ExportedItem = {
  ...standard,
  place: {
    taskCode: '11370303MB285591844000131024000',
    divisionCode: '370303',
    divisionName: '张店区',
    departmentName: '张店区市场监督管理局',
    uscc: '11370303MB28559184',
    local: { address: '一号窗口', officeHours: null, enquiryPhone: '0533-1234567', complaintPhone: null },
    observed: true,
  },
}

describe('an export of items', () => {
  it('as a sheet has every element in words, and the materials one a row', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await writeItems([placed], 'xlsx')).content as unknown as ArrayBuffer)
    const items = book.getWorksheet('事项')!
    const titles = (items.getRow(1).values as string[]).slice(1)
    const cell = (title: string) => items.getRow(2).getCell(titles.indexOf(title) + 1).value
    expect(cell('基本编码')).toBe('000131024000')
    expect(cell('网上办理深度')).toBe('互联网办理；互联网电子证照反馈')
    expect(cell('是否支持网上支付')).toBe('否')
    expect(cell('是否支持预约')).toBeNull()
    expect(cell('是否统一')).toBe('尚未统一')
    expect(book.getWorksheet('申请材料')!.getRow(2).values).toContain('居民身份证')
  })

  it('as CSV opens in a spreadsheet in Chinese, and runs no formula', async () => {
    const { content, extension } = await writeItems([standard], 'csv')
    expect(extension).toBe('zip')
    const members = unzipSync(content)
    expect(Object.keys(members)).toEqual(['事项.csv', '申请材料.csv'])
    const text = Buffer.from(members['事项.csv']!).toString()
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [row] = parse(text, { columns: true, bom: true }) as Record<string, string>[]
    expect(row?.事项名称).toBe("'=食品经营许可")
    expect(row?.承诺办结时限).toBe('10 个工作日')
    const [paper] = parse(Buffer.from(members['申请材料.csv']!), { columns: true, bom: true }) as Record<
      string,
      string
    >[]
    expect(paper).toMatchObject({
      材料名称: '居民身份证',
      填报须知: "'=1+1",
      材料类别: '证件证书证明',
      纸质材料规格: 'A4',
      空白表格: 'https://example.gov.cn/blank',
      示例样表: 'https://example.gov.cn/sample',
      出具时间要求: '近三个月内出具',
      电子证照类型代码: '111000000000000000001',
      数据资源: 'resource-1',
    })
  })

  it('as JSON loses nothing', async () => {
    const { items } = JSON.parse((await writeItems([placed], 'json')).content.toString())
    expect(items).toEqual([JSON.parse(JSON.stringify(placed))])
  })

  it('as linked data follows CPSV-AP: services with an authority, and every reference within reach', () => {
    const document = cpsvDocument([standard, placed], SETTING.base)
    expect(document['@context']).toBe(CPSV_CONTEXT)
    const nodes = document['@graph'] as Record<string, unknown>[]
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    const services = nodes.filter((node) => node['@type'] === 'cpsv:PublicService')
    expect(services).toHaveLength(2)
    for (const service of services) {
      expect(service).toMatchObject({ 'dct:identifier': expect.any(String), 'dct:title': { '@language': 'zh' } })
      const authority = service['cv:hasCompetentAuthority'] as { '@id': string }
      expect(nodes.find((node) => node['@id'] === authority['@id'])?.['@type']).toBe('cv:PublicOrganisation')
      for (const property of ['cpsv:hasInput', 'cv:holdsRequirement', 'cpsv:produces', 'cv:hasCost']) {
        for (const { '@id': id } of service[property] as { '@id': string }[]) expect(ids).toContain(id)
      }
    }
    const evidence = nodes.find((node) => node['@type'] === 'cv:Evidence')
    expect(evidence?.['dct:conformsTo']).toEqual({ '@id': `${SETTING.base}/id/material-types/resident-identity-card` })
  })
})
