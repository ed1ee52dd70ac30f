import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { CPSV_CONTEXT, cpsvDocument } from '../domain/export/cpsv.ts'
import type { ExportedItem } from '../domain/export/exported-item.ts'
import { itemContent } from '../testing.ts'
import { writeItems } from './write-items.ts'

const SETTING = { base: 'https://tongban.test', at: new Date('2026-03-02T02:00:00Z') }
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
    await book.xlsx.load((await writeItems([placed], 'xlsx', SETTING)) as unknown as ArrayBuffer)
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
    const text = (await writeItems([standard], 'csv', SETTING)).toString()
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [row] = parse(text, { columns: true, bom: true }) as Record<string, string>[]
    expect(row?.事项名称).toBe("'=食品经营许可")
    expect(row?.承诺办结时限).toBe('10 个工作日')
  })

  it('as JSON loses nothing', async () => {
    const { items } = JSON.parse((await writeItems([placed], 'json', SETTING)).toString())
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
