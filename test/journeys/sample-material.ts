import { makePdf } from '#platform/documents/pdf.ts'

/** A real one-page PDF that says of itself what it is, as a browser's file chooser takes it. */
export async function sampleMaterial(title: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const buffer = await makePdf({ title, author: '演示', text: title, createdAt: new Date(0) }, (pdf) => {
    pdf.fontSize(24).text(title, 72, 72)
  })
  return { name: `${title}.pdf`, mimeType: 'application/pdf', buffer }
}
