import type { LicenceFace } from '#contracts/licences/index.ts'
import { A4, type Pdf } from '#platform/documents/pdf.ts'
import { qrDrawing } from '#platform/documents/qr.ts'
import { type PageBounds, planPages } from './page-plan.ts'

/** The house's colours, as on screen. */
const INK = '#17252b'
const INK_SOFT = '#4a5b62'
const LINE = '#c3d0d4'
const PRIMARY = '#0b5566'
const DANGER = '#b02318'

/** Points. */
const FRAME = 30
const LEFT = 76
const RIGHT = A4.width - LEFT
const LABEL_WIDTH = 138
const LABEL_TEXT = { width: LABEL_WIDTH - 12, lineGap: 3 }
const VALUE_WIDTH = RIGHT - LEFT - LABEL_WIDTH
const VALUE_TEXT = { width: VALUE_WIDTH, lineGap: 3 }
/** Above and below a row: as much as leaves the licence on one page, if it can be. */
const ROW_PADDINGS = [11, 8, 5.5] as const
const CLOSING_TOP = A4.height - 246
const BOUNDS: PageBounds = { firstTop: 220, nextTop: 136, bottom: A4.height - 64, closingTop: CLOSING_TOP }
const QR_SIDE = 112
/** Characters of a value in one row: some 13 lines. */
const PART_LENGTH = 280

const WATERMARK = '演示证照 不具法律效力'
const WORDS = {
  kind: '电子证照',
  number: '证照编号',
  issuer: '发证机关',
  issuedOn: '发证日期',
  identifier: '电子证照标识',
  scan: '扫描二维码查验真伪和当前状态',
  signed: '本证照由发证机关电子签名，与纸质证照具有同等法律效力（国务院令第 716 号第十条）。',
  demo: '演示证照，不具法律效力。',
  continued: '（续页）',
  validity: '有效期',
  noneStated: '未载明有效期',
  marked: '标〓处为字库未收字，以扫码核验显示的内容为准。',
} as const

/** Everything that a certificate draws: what the font has to hold. */
export function certificateText(face: LicenceFace): string {
  const drawn = [...rowsOf(face).flat(), writtenDate(face.issuedOn), ...Object.values(WORDS), WATERMARK]
  return [...drawn, face.typeName, face.number, face.issuerName, face.identifier].join('')
}

/** Draws one licence on as many A4 pages as its fields need; the last one bears QR code, issuer and date. */
export function drawCertificate(pdf: Pdf, face: LicenceFace, closing: Closing): void {
  const { rows, padding, pages } = layOut(pdf, rowsOf(face))
  pages.forEach((indices, page) => {
    if (page > 0) pdf.addPage({ size: 'A4', margin: 0 })
    drawPageGround(pdf, face)
    if (page === 0) drawHeading(pdf, face)
    else drawContinuation(pdf, face)
    let y = page === 0 ? BOUNDS.firstTop : BOUNDS.nextTop
    for (const index of indices) {
      const row = rows[index] as Row
      drawRow(pdf, y, padding, row)
      y += row.height
    }
  })
  drawClosing(pdf, face, closing)
}

export interface Closing {
  readonly qrText: string
  /** The face has geta marks: the foot says what they mean. */
  readonly marked: boolean
}

interface Row {
  readonly label: string
  readonly value: string
  readonly height: number
}

/** The most generous spacing that keeps it on one page; else the tightest, on as many as it takes. */
function layOut(pdf: Pdf, lines: readonly (readonly [string, string])[]) {
  let tightest: { rows: Row[]; padding: number; pages: number[][] } | undefined
  for (const padding of ROW_PADDINGS) {
    const rows = lines.map(([label, value]) => ({ label, value, height: rowHeight(pdf, label, value) + 2 * padding }))
    tightest = {
      rows,
      padding,
      pages: planPages(
        rows.map((row) => row.height),
        BOUNDS,
      ),
    }
    if (tightest.pages.length === 1) break
  }
  return tightest as NonNullable<typeof tightest>
}

const HOLDER_LABELS = { person: ['姓名', '证件号码'], company: ['名称', '统一社会信用代码'] } as const

function rowsOf(face: LicenceFace): [label: string, value: string][] {
  const [name, number] = HOLDER_LABELS[face.holderKind]
  return [
    [name, face.holderName],
    [number, face.holderNumberShown],
    ...face.fields.flatMap(({ label, value }) =>
      inParts(value).map((part, at): [string, string] => [at === 0 ? label : '', part]),
    ),
    [WORDS.validity, validity(face)],
  ]
}

/** A value that would fill a page by itself goes on in rows of its own. */
function inParts(value: string): string[] {
  const characters = [...value]
  const parts = [characters.slice(0, PART_LENGTH).join('')]
  for (let at = PART_LENGTH; at < characters.length; at += PART_LENGTH) {
    parts.push(characters.slice(at, at + PART_LENGTH).join(''))
  }
  return parts
}

function validity(face: LicenceFace): string {
  return face.validThrough
    ? `${writtenDate(face.validFrom)} 至 ${writtenDate(face.validThrough)}`
    : `自 ${writtenDate(face.validFrom)} 起，${WORDS.noneStated}`
}

/** `2026-03-02` → `2026 年 3 月 2 日`. */
function writtenDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${date} 日`
}

function drawPageGround(pdf: Pdf, face: LicenceFace): void {
  const [width, height] = [A4.width - 2 * FRAME, A4.height - 2 * FRAME]
  pdf.lineWidth(1.8).strokeColor(PRIMARY).rect(FRAME, FRAME, width, height).stroke()
  const inset = 6
  pdf
    .lineWidth(0.5)
    .rect(FRAME + inset, FRAME + inset, width - 2 * inset, height - 2 * inset)
    .stroke()
  if (face.demo) drawWatermark(pdf)
}

/** Lies under the text, over the whole page. */
function drawWatermark(pdf: Pdf): void {
  pdf.save()
  pdf.rect(FRAME + 8, FRAME + 8, A4.width - 2 * FRAME - 16, A4.height - 2 * FRAME - 16).clip()
  pdf.rotate(-28, { origin: [A4.width / 2, A4.height / 2] })
  pdf.font('bold').fontSize(26).fillColor(DANGER).fillOpacity(0.07)
  for (let line = 0; line < 9; line++) {
    const shift = line % 2 === 0 ? 0 : 150
    for (let x = -260 - shift; x < A4.width + 260; x += 340) {
      pdf.text(WATERMARK, x, -40 + line * 116, { lineBreak: false })
    }
  }
  pdf.restore()
  pdf.fillOpacity(1)
}

function drawHeading(pdf: Pdf, face: LicenceFace): void {
  pdf.font('regular').fontSize(11).fillColor(PRIMARY)
  centred(pdf, WORDS.kind, 84, 6)
  const size = titleSize(pdf, face.typeName)
  pdf.font('bold').fontSize(size).fillColor(INK)
  centred(pdf, face.typeName, 108 + (32 - size) / 2, size / 8)
  pdf
    .lineWidth(1.2)
    .strokeColor(PRIMARY)
    .moveTo(A4.width / 2 - 32, 164)
    .lineTo(A4.width / 2 + 32, 164)
    .stroke()
  pdf.font('regular').fontSize(12).fillColor(INK_SOFT)
  centred(pdf, `${WORDS.number}  ${face.number}`, 178, 0)
}

/** As large as fits on one line. */
function titleSize(pdf: Pdf, title: string): number {
  pdf.font('bold')
  for (let size = 32; size > 14; size -= 1) {
    if (pdf.fontSize(size).widthOfString(title, { characterSpacing: size / 8 }) <= RIGHT - LEFT) return size
  }
  return 14
}

function centred(pdf: Pdf, text: string, y: number, spacing: number): void {
  const width = pdf.widthOfString(text, { characterSpacing: spacing })
  pdf.text(text, (A4.width - width) / 2, y, { characterSpacing: spacing, lineBreak: false })
}

/** Without its padding. */
function rowHeight(pdf: Pdf, label: string, value: string): number {
  const labelHeight = pdf.font('regular').fontSize(11.5).heightOfString(label, LABEL_TEXT)
  return Math.max(labelHeight, pdf.fontSize(13).heightOfString(value, VALUE_TEXT))
}

function drawRow(pdf: Pdf, y: number, padding: number, { label, value, height }: Row): void {
  pdf
    .font('regular')
    .fontSize(11.5)
    .fillColor(INK_SOFT)
    .text(label, LEFT, y + padding + 1, LABEL_TEXT)
  pdf
    .fontSize(13)
    .fillColor(INK)
    .text(value, LEFT + LABEL_WIDTH, y + padding, VALUE_TEXT)
  pdf
    .lineWidth(0.6)
    .strokeColor(LINE)
    .moveTo(LEFT, y + height)
    .lineTo(RIGHT, y + height)
    .stroke()
}

function drawContinuation(pdf: Pdf, face: LicenceFace): void {
  pdf.font('bold').fontSize(14).fillColor(INK)
  centred(pdf, `${face.typeName}${WORDS.continued}`, 78, 1)
  pdf.font('regular').fontSize(11).fillColor(INK_SOFT)
  centred(pdf, `${WORDS.number}  ${face.number}`, 102, 0)
}

function drawClosing(pdf: Pdf, face: LicenceFace, { qrText, marked }: Closing): void {
  const top = CLOSING_TOP + 26
  drawQr(pdf, qrText, LEFT, top)
  pdf.font('regular').fontSize(8).fillColor(INK_SOFT)
  pdf.text(WORDS.scan, LEFT - 12, top + QR_SIDE + 7, { width: QR_SIDE + 24, align: 'center' })

  const [x, width] = [LEFT + QR_SIDE + 40, RIGHT - LEFT - QR_SIDE - 40]
  pdf
    .fontSize(11.5)
    .fillColor(INK_SOFT)
    .text(WORDS.issuer, x, top + 12, { width, align: 'right' })
  pdf
    .font('bold')
    .fontSize(16)
    .fillColor(INK)
    .text(face.issuerName, x, top + 30, { width, align: 'right' })
  pdf
    .font('regular')
    .fontSize(11.5)
    .fillColor(INK_SOFT)
    .text(WORDS.issuedOn, x, top + 72, { width, align: 'right' })
  pdf
    .fontSize(13)
    .fillColor(INK)
    .text(writtenDate(face.issuedOn), x, top + 90, { width, align: 'right' })

  const foot = A4.height - FRAME - (marked ? 51 : 46)
  pdf.fontSize(8.5).fillColor(face.demo ? DANGER : INK_SOFT)
  centred(pdf, face.demo ? WORDS.demo : WORDS.signed, foot, 0)
  pdf.fontSize(7.5).fillColor(INK_SOFT)
  if (marked) centred(pdf, WORDS.marked, foot + 14, 0)
  centred(pdf, `${WORDS.identifier}  ${face.identifier}`, foot + (marked ? 26 : 16), 0)
}

function drawQr(pdf: Pdf, text: string, x: number, y: number): void {
  const { size, path } = qrDrawing(text)
  pdf.save()
  // A white ground keeps the watermark out of the quiet zone.
  pdf.rect(x - 10, y - 10, QR_SIDE + 20, QR_SIDE + 20).fill('#ffffff')
  pdf.translate(x, y).scale(QR_SIDE / size)
  pdf.path(path).fill(INK)
  pdf.restore()
}
