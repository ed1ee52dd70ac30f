import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { acceptedMediaType } from '../files/accept-upload.ts'
import { readSheet, type SheetColumn } from './read-sheet.ts'
import { sheetTemplate } from './sheet-template.ts'

const columns: SheetColumn<'name' | 'code' | 'note'>[] = [
  { key: 'name', title: '名称', required: true, example: '某处' },
  { key: 'code', title: '代码', required: true, example: '0012' },
  { key: 'note', title: '备注', required: false, example: '' },
]
const read = async (content: Buffer, maxRows = 10) =>
  readSheet({ content, fileName: 'x', mediaType: await acceptedMediaType(content, 'sheet') }, columns, maxRows)

const workbook = async (lines: unknown[][]) => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('一').addRows(lines)
  return Buffer.from(await book.xlsx.writeBuffer())
}

describe('reading a sheet', () => {
  it('takes the columns by their titles, in any order', async () => {
    expect(await read(await workbook([['代码', '名称'], ['0012', ' 甲 '], [], [13, '乙']]))).toEqual([
      { name: '甲', code: '0012' },
      { name: '乙', code: '13' },
    ])
  })

  it('reads .csv in UTF-8 and in GB 18030', async () => {
    const expected = [{ name: '甲,乙', code: '1', note: '=1+1' }]
    expect(await read(Buffer.from('\ufeff名称,代码,备注\r\n"甲,乙",1,=1+1\r\n'))).toEqual(expected)
    const gbk = Buffer.from('c3fbb3c62cb4fac2eb0dbcd72c310d', 'hex').map((b) => (b === 0x0d ? 0x0a : b))
    expect(await read(Buffer.from(gbk))).toEqual([{ name: '甲', code: '1' }])
  })

  it('takes a formula for its last result and computes nothing', async () => {
    const content = await workbook([
      ['名称', '代码'],
      [{ formula: '1+1', result: '甲' }, '1'],
    ])
    expect(await read(content)).toEqual([{ name: '甲', code: '1' }])
  })

  it('names the missing columns, and bounds the lines', async () => {
    await expect(read(Buffer.from('名称\n甲\n'))).rejects.toMatchObject({
      code: 'platform.sheet-columns-missing',
      sentence: expect.stringContaining('代码'),
    })
    await expect(read(Buffer.from(`名称,代码\n${'甲,1\n'.repeat(11)}`))).rejects.toMatchObject({
      code: 'platform.sheet-too-long',
    })
  })

  it('refuses what is no sheet, is broken, or unpacks to too much', async () => {
    await expect(acceptedMediaType(Buffer.from('%PDF-1.4\n'), 'sheet')).rejects.toMatchObject({
      code: 'platform.sheet-type-unsupported',
    })
    await expect(acceptedMediaType(Buffer.of(1, 2, 3), 'sheet')).rejects.toMatchObject({
      code: 'platform.sheet-type-unsupported',
    })
    const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(20 * 1_048_576) }))
    expect(bomb.length).toBeLessThan(100_000)
    await expect(read(bomb)).rejects.toMatchObject({ code: 'platform.sheet-unreadable' })
  })

  it('reads its own template as an empty sheet', async () => {
    const template = await sheetTemplate('模板.xlsx', columns)
    expect(await read(template.content)).toEqual([])
  })
})
