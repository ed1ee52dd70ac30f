import { writeFile } from 'node:fs/promises'
import {
  CATALOGUE_EXPORTS,
  type CatalogueExport,
  catalogueFault,
  type ExportFormat,
} from '#contracts/catalogue/index.ts'
import { OBSERVATION_EXPORTS, type ObservationExport } from '#contracts/harmonise/index.ts'
import { catalogueParts } from '#modules/catalogue/index.ts'
import { observationsParts } from '#modules/harmonise/index.ts'
import type { Runtime } from '#platform/operations/context.ts'
import { type ExportParts, writeExport } from '#platform/sheets/write-export.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../refusal.ts'
import { answer, type Progress, showProgress } from '../terminal.ts'
import { withProgram } from '../with-program.ts'

export const EXPORTABLE = { ...CATALOGUE_EXPORTS, ...OBSERVATION_EXPORTS } as const
export type Exportable = keyof typeof EXPORTABLE

export interface ExportOptions {
  readonly what?: Exportable
  readonly format: ExportFormat | 'jsonld'
  readonly division?: string
  readonly item?: string
  readonly json: boolean
}

/** Writes the catalogue, the dictionary, what places publish, or how they differ into a file. */
export async function runExport(config: Config, target: string, options: ExportOptions): Promise<void> {
  await withProgram(config, async ({ composition }) => {
    const progress = showProgress('正在导出')
    const parts = await partsOf(composition.runtime, options, progress).finally(() => progress.end())
    const linked = options.format === 'cpsv' || options.format === 'jsonld'
    const written = await writeExport(parts, linked ? 'linked' : (options.format as 'xlsx' | 'csv' | 'json'))
    if (!written) throw catalogueFault('catalogue.export-not-linked')
    // A name that says something else than what is inside opens nowhere.
    const file = written.extension === 'zip' ? target.replace(/\.csv$/i, '.zip') : target
    try {
      await writeFile(file, written.content)
    } catch {
      throw new Refusal(`无法写入文件 ${file}，请检查路径和权限。`)
    }
    answer(options.json, { items: parts.count, file }, [`已导出 ${parts.count} 项到 ${file}。`])
  })
}

function partsOf(
  { db, clock, publicUrl }: Pick<Runtime, 'db' | 'clock' | 'publicUrl'>,
  { what, division: divisionCode, item: itemCode }: ExportOptions,
  progress: Progress,
): Promise<ExportParts> {
  const at = clock.now()
  const place = divisionCode ? { divisionCode } : {}
  if (isObservation(what)) return observationsParts(db, { what, at, ...place })
  const wanted = { what: what as CatalogueExport | undefined, ...place, ...(itemCode && { itemCode }) }
  return catalogueParts(db, wanted, { base: publicUrl, at }, (done, total) => progress.at(done, total, '事项'))
}

const isObservation = (what: Exportable | undefined): what is ObservationExport =>
  what !== undefined && Object.hasOwn(OBSERVATION_EXPORTS, what)
