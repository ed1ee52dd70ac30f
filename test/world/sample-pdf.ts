import type { Upload } from '#contracts/contract.ts'

/** A real one-page PDF that says what it is; the same bytes every time, so that sending it again is the same request. */
export function samplePdf(title: string): Upload {
  const stream = `BT /F1 20 Tf 72 760 Td (DEMO SAMPLE) Tj 0 -32 Td /F1 12 Tf (${title.replace(/[^\x20-\x7e]|[()\\]/g, '')}) Tj 0 -20 Td (Invented for a demonstration, without legal effect.) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n')
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  const content = Buffer.from(`${body}xref\n0 ${objects.length + 1}\n${table}\n${end}`, 'latin1')
  return { content, fileName: `演示材料-${title}.pdf`, mediaType: 'application/pdf' }
}
