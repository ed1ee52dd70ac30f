import type { ExportFormat } from '#contracts/catalogue/index.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Runtime } from '#platform/operations/context.ts'
import { placeForExport, standardsForExport } from './read-items.ts'
import { writeItems } from './write-items.ts'

/** For the command line: the basic catalogue, or what one division carries out. */
export async function exportCatalogue(
  { db, clock, publicUrl }: Pick<Runtime, 'db' | 'clock' | 'publicUrl'>,
  { format, division: code }: { readonly format: ExportFormat; readonly division?: string },
  onItem: (done: number, total: number) => void,
): Promise<{ readonly items: number; readonly content: Buffer }> {
  const at = clock.now()
  if (code && !(await findDivision(db, code))) throw regionsFault('regions.division-not-found', { code })
  const items = code ? await placeForExport(db, code, at, onItem) : await standardsForExport(db, at)
  return { items: items.length, content: await writeItems(items, format, { base: publicUrl, at }) }
}
