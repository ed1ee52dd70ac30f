import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { MAX_SHEET_ROWS, readCsv, readSheet, SheetUnreadable, writeWorkbook } from './sheet.ts'

const text = (value: string) => new TextEncoder().encode(value)

describe('reading a sheet', () => {
  test('a workbook made by another program is read as a person sees it', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('部门')
    sheet.addRow(['区划代码', '名称', '备注'])
    sheet.addRow(['370303', '张店区<行政>&审批服务局', null])
    sheet.addRow([])
    sheet.addRow([370304, { richText: [{ text: '博山区' }, { text: '水利局' }] }, true])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    expect(readSheet(bytes)).toEqual([
      ['区划代码', '名称', '备注'],
      ['370303', '张店区<行政>&审批服务局'],
      ['370304', '博山区水利局', '是'],
    ])
  })

  test('our own template comes back as it was written, codes with their leading zeros', async () => {
    const rows = [
      ['代码', '名称'],
      ['000370303001', '"甲"<乙>'],
    ]
    const bytes = writeWorkbook('模板', rows)
    expect(readSheet(bytes)).toEqual(rows)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes.buffer as never)
    expect(book.getWorksheet('模板')?.getCell('A2').text).toBe('000370303001')
  })

  test('CSV is read with quotes, line breaks in cells and a byte order mark', () => {
    expect(readSheet(text('\ufeff名称,地址\r\n"甲,乙","一号\n""二""楼"\r\n,\r\n'))).toEqual([
      ['名称', '地址'],
      ['甲,乙', '一号\n"二"楼'],
    ])
    expect(readCsv('a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('CSV in GB 18030, as Excel for Chinese saves it, is understood', () => {
    // 名称 in GB 18030
    expect(readSheet(new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6]))).toEqual([['名称']])
  })

  test('a file that is no sheet is refused in words', () => {
    expect(() => readSheet(new Uint8Array([0x50, 0x4b, 1, 2, 3]))).toThrow(SheetUnreadable)
  })

  test('too many rows are refused', () => {
    expect(() => readSheet(text('a\n'.repeat(MAX_SHEET_ROWS + 2)))).toThrow('一次最多导入')
  })
})
