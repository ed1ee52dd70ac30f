import { catalogueFault, type exportItems as contract, type ExportFormat } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { writeExport } from '#platform/sheets/write-export.ts'
import { dayOf } from '#platform/time/clock.ts'
import { catalogueParts } from '../export/catalogue-parts.ts'

export async function exportItems(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const format = input.format as ExportFormat
  const { name, ...parts } = await catalogueParts(ctx.db, input, { base: ctx.publicUrl, at: ctx.now })
  const written = await writeExport(parts, format === 'cpsv' ? 'linked' : format)
  if (!written) throw catalogueFault('catalogue.export-not-linked')
  const { content, mediaType, extension } = written
  return { content, mediaType, fileName: `${name}-${dayOf(ctx.now)}.${extension}` }
}
