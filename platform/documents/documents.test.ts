import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fontFor } from './fonts.ts'
import { fitToFont } from './missing-glyphs.ts'
import { makePdf } from './pdf.ts'
import { qrDrawing } from './qr.ts'

const options = {
  title: '一次性告知单',
  author: '演示部门',
  createdAt: new Date('2026-03-02T02:00:00Z'),
  text: '一次性告知单 2026',
}

describe('a PDF', () => {
  it('has the same bytes for the same content, whenever it is made', async () => {
    const make = () => makePdf(options, (pdf) => void pdf.fontSize(20).text('一次性告知单 2026', 50, 50))
    const first = await make()
    await new Promise((later) => setTimeout(later, 1100))
    expect((await make()).equals(first)).toBe(true)
    expect(first.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(first.length).toBeLessThan(60_000)
  })

  it('carries attachments', async () => {
    const attachments = [{ name: 'licence.json', mediaType: 'application/json', content: Buffer.from('{}') }]
    const pdf = await makePdf({ ...options, attachments }, () => undefined)
    expect(pdf.includes('licence.json')).toBe(true)
  })
})

describe('a subset font', () => {
  it('is small and made once for the same characters', async () => {
    const font = await fontFor('regular', '食品经营许可证')
    expect(font.length).toBeLessThan(30_000)
    expect(await fontFor('regular', '证可许营经品食')).toBe(font)
  })
})

describe('a text that the font cannot draw in full', () => {
  it('has one geta mark for each character without a glyph, as a reader counts characters', async () => {
    expect(await fitToFont('演示𠮷野家😀👨‍👩‍👧店\n二楼')).toEqual({ text: '演示〓野家〓〓店\n二楼', marked: true })
  })

  it('stays as it is where the font has it all, less what shows nothing', async () => {
    expect(await fitToFont('演示㛃喆店 2026')).toEqual({ text: '演示㛃喆店 2026', marked: false })
    expect(await fitToFont('葛\u{E0100}城')).toEqual({ text: '葛城', marked: false })
  })
})

describe('a QR drawing', () => {
  it('stays within its square and draws each row from left to right', () => {
    fc.assert(
      fc.property(fc.webUrl(), (text) => {
        const { size, path } = qrDrawing(text)
        expect((size - 17) % 4).toBe(0)
        const strokes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((stroke) => stroke.slice(1).map(Number))
        expect(strokes.map(([x, y, w, back]) => `M${x} ${y}h${w}v1h-${back}z`).join('')).toBe(path)
        for (const [x, y, width, back] of strokes as [number, number, number, number][]) {
          expect(back).toBe(width)
          expect(x + width).toBeLessThanOrEqual(size)
          expect(y).toBeLessThan(size)
        }
      }),
      { numRuns: 20 },
    )
  })
})
