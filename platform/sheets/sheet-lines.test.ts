import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { XLSX } from '../files/accept-upload.ts'
import { type SheetLine, sheetLines } from './sheet-lines.ts'

async function all(content: Buffer, mediaType = XLSX): Promise<SheetLine[]> {
  const lines: SheetLine[] = []
  for await (const line of sheetLines(content, mediaType)) lines.push(line)
  return lines
}
async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('一'))
  book.addWorksheet('说明').addRow(['不读'])
  return Buffer.from(await book.xlsx.writeBuffer())
}

it('reads the first sheet line by line as texts, with the numbers that the sheet shows', async () => {
  const content = await workbook((sheet) => {
    sheet.addRow(['名称', '时限'])
    sheet.addRow([])
    sheet.addRow([{ richText: [{ text: '取水' }, { text: '许可 ' }] }, { formula: '1+1', result: 2 }])
    sheet.addRow(['合并', ''])
    sheet.addRow(['', 'x'])
    sheet.mergeCells('A4:A5')
  })
  expect(await all(content)).toEqual([
    { line: 1, cells: ['名称', '时限'] },
    { line: 3, cells: ['取水许可', '2'] },
    { line: 4, cells: ['合并'] },
    { line: 5, cells: [expect.stringMatching(/^(合并)?$/), 'x'] },
  ])
})

it('reads .csv in UTF-8 and in GB 18030, with line ends inside a cell', async () => {
  const text = Buffer.from('\ufeff名称,材料\r\n甲,"1.乙\n2.丙"\r\n\r\n丁\r\n')
  expect(await all(text, 'text/csv')).toEqual([
    { line: 1, cells: ['名称', '材料'] },
    { line: 2, cells: ['甲', '1.乙\n2.丙'] },
    { line: 4, cells: ['丁'] },
  ])
  const gbk = Buffer.from('c3fbb3c62cb4fac2eb0abcd72c31', 'hex')
  expect((await all(gbk, 'text/csv')).map(({ cells }) => cells)).toEqual([
    ['名称', '代码'],
    ['甲', '1'],
  ])
})

it('refuses what is broken, and what unpacks to more than it declares or than any sheet', async () => {
  const refused = { code: 'platform.sheet-unreadable' }
  await expect(all(Buffer.from('PK\u0003\u0004'))).rejects.toMatchObject(refused)
  const lying = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(4 * 1_048_576) }))
  // The declared size stands in the directory, 24 bytes after its signature.
  const size = lying.indexOf(Buffer.from('504b0102', 'hex')) + 24
  for (const declared of [10, 600 * 1_048_576]) {
    lying.writeUInt32LE(declared, size)
    await expect(all(lying)).rejects.toMatchObject(refused)
  }
})

it('reads twenty thousand rows one after another', { timeout: 120_000 }, async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('大')
  for (let at = 0; at < 20_000; at++) sheet.addRow([`事项${at}`, '张店区', '营业执照复印件', at])
  const content = Buffer.from(await book.xlsx.writeBuffer())
  let count = 0
  for await (const { cells } of sheetLines(content, XLSX)) count += cells.length > 0 ? 1 : 0
  expect(count).toBe(20_000)
})

it('reads every line whole, time after time, also where a character lies across two pieces', async () => {
  const names = Array.from({ length: 3000 }, (_, at) => `第${at}项建设工程消防验收备案申请材料`)
  const content = await workbook((sheet) => sheet.addRows(names.map((name) => [name, '原件及复印件'])))
  for (let time = 0; time < 12; time++) {
    expect((await all(content)).map(({ cells }) => cells[0])).toEqual(names)
  }
})
