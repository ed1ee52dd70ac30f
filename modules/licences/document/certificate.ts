import type { LicenceFace } from '#contracts/licences/index.ts'
import { A4, type Pdf } from '#platform/documents/pdf.ts'
import { qrDrawing } from '#platform/documents/qr.ts'

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
const LABEL_WIDTH = 126
const VALUE_WIDTH = RIGHT - LEFT - LABEL_WIDTH
const ROW_PADDING = 11
const CLOSING_TOP = A4.height - 248
const QR_SIDE = 112

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
  lasting: '长期有效',
} as const

/** Every character that a certificate may draw: what the font has to hold. */
export function certificateText(face: LicenceFace): string {
  const labels = [...Object.values(WORDS), WATERMARK, ...Object.values(HOLDER_LABELS).flat(), '0123456789年月日至 .-']
  const values = face.fields.flatMap(({ label, value }) => [label, value])
  const named = [face.typeName, face.number, face.holderName, face.holderNumberShown, face.issuerName, face.identifier]
  return [...labels, ...values, ...named].join('')
}

/** Draws one licence on as many A4 pages as its fields need; the last one bears QR code, issuer and date. */
export function drawCertificate(pdf: Pdf, face: LicenceFace, qrText: string): void {
  drawPageGround(pdf, face)
  drawHeading(pdf, face)
  let y = 236
  for (const [label, value] of rowsOf(face)) {
    const height = rowHeight(pdf, label, value)
    if (y + height > CLOSING_TOP) {
      y = startNextPage(pdf, face)
    }
    drawRow(pdf, y, height, label, value)
    y += height
  }
  drawClosing(pdf, face, qrText)
}

const HOLDER_LABELS = { person: ['姓名', '证件号码'], company: ['名称', '统一社会信用代码'] } as const

function rowsOf(face: LicenceFace): [label: string, value: string][] {
  const [name, number] = HOLDER_LABELS[face.holderKind]
  return [
    [name, face.holderName],
    [number, face.holderNumberShown],
    ...face.fields.map(({ label, value }): [string, string] => [label, value]),
    [WORDS.validity, validity(face)],
  ]
}

function validity(face: LicenceFace): string {
  return face.validThrough
    ? `${writtenDate(face.validFrom)} 至 ${writtenDate(face.validThrough)}`
    : `自 ${writtenDate(face.validFrom)} 起${WORDS.lasting}`
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
  const width = pdf.widthOfString(text, { characterSpacing: spacing }) - spacing
  pdf.text(text, (A4.width - width) / 2, y, { characterSpacing: spacing, lineBreak: false })
}

function rowHeight(pdf: Pdf, label: string, value: string): number {
  const labelHeight = pdf
    .font('regular')
    .fontSize(11.5)
    .heightOfString(label, { width: LABEL_WIDTH - 12, lineGap: 3 })
  const valueHeight = pdf.font('regular').fontSize(13).heightOfString(value, { width: VALUE_WIDTH, lineGap: 3 })
  return Math.max(labelHeight, valueHeight) + 2 * ROW_PADDING
}

function drawRow(pdf: Pdf, y: number, height: number, label: string, value: string): void {
  pdf.font('regular').fontSize(11.5).fillColor(INK_SOFT)
  pdf.text(label, LEFT, y + ROW_PADDING + 1, { width: LABEL_WIDTH - 12, lineGap: 3 })
  pdf.fontSize(13).fillColor(INK)
  pdf.text(value, LEFT + LABEL_WIDTH, y + ROW_PADDING, { width: VALUE_WIDTH, lineGap: 3 })
  pdf
    .lineWidth(0.6)
    .strokeColor(LINE)
    .moveTo(LEFT, y + height)
    .lineTo(RIGHT, y + height)
    .stroke()
}

function startNextPage(pdf: Pdf, face: LicenceFace): number {
  pdf.addPage({ size: 'A4', margin: 0 })
  drawPageGround(pdf, face)
  pdf.font('bold').fontSize(14).fillColor(INK)
  centred(pdf, `${face.typeName}${WORDS.continued}`, 78, 1)
  pdf.font('regular').fontSize(11).fillColor(INK_SOFT)
  centred(pdf, `${WORDS.number}  ${face.number}`, 104, 0)
  return 140
}

function drawClosing(pdf: Pdf, face: LicenceFace, qrText: string): void {
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

  const foot = A4.height - FRAME - 46
  pdf.fontSize(8.5).fillColor(face.demo ? DANGER : INK_SOFT)
  centred(pdf, face.demo ? WORDS.demo : WORDS.signed, foot, 0)
  pdf.fontSize(7.5).fillColor(INK_SOFT)
  centred(pdf, `${WORDS.identifier}  ${face.identifier}`, foot + 16, 0)
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
