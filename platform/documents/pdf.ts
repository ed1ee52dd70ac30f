import PDFDocument from 'pdfkit'
import { fontFor } from './fonts.ts'

export type Pdf = PDFKit.PDFDocument

export interface PdfOptions {
  readonly title: string
  readonly author: string
  /** Fixed by the content, not by the clock: the same content gives the same bytes. */
  readonly createdAt: Date
  /** Every character that will be drawn, in any order. */
  readonly text: string
  /** Files that travel inside the document. */
  readonly attachments?: readonly { readonly name: string; readonly mediaType: string; readonly content: Buffer }[]
}

/** An A4 page in points. */
export const A4 = { width: 595.28, height: 841.89 } as const

/** Draws a document with fonts `regular` and `bold`, embedded and cut down to what is used. */
export async function makePdf(options: PdfOptions, draw: (pdf: Pdf) => void): Promise<Buffer> {
  const [regular, bold] = await Promise.all([fontFor('regular', options.text), fontFor('bold', options.text)])
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: options.title, Author: options.author, CreationDate: options.createdAt, ModDate: options.createdAt },
  })
  const parts: Buffer[] = []
  const ended = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })
  pdf.registerFont('regular', regular)
  pdf.registerFont('bold', bold)
  pdf.font('regular')
  draw(pdf)
  for (const { name, mediaType, content } of options.attachments ?? []) {
    pdf.file(content, { name, type: mediaType, creationDate: options.createdAt, modifiedDate: options.createdAt })
  }
  pdf.end()
  return ended
}
