import type { InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import type { previewImport as contract } from '#contracts/harmonise/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import type { Context } from '#platform/operations/context.ts'
import { SHEET_FIELDS, type SheetField } from '../domain/sheet-columns.ts'
import { matchLine } from '../present-line.ts'
import { chosenReading } from '../reading/chosen-reading.ts'
import { sheetGuides } from '../reading/guide-source.ts'
import { matchersNow } from './matchers-now.ts'

const SHOWN = 20

/** What an import would make of the first guides of a sheet; nothing is kept. */
export async function previewImport(
  ctx: Context,
  input: InputOf<typeof contract>,
  _loaded: undefined,
  upload: Upload | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!upload) throw platformFault('platform.file-missing')
  const { titles, mapping, layout } = await chosenReading(upload, input)
  const guides = mapping.itemName === undefined ? [] : await firstGuides(ctx, upload, { mapping, layout })
  return {
    titles: [...titles],
    fields: (Object.keys(SHEET_FIELDS) as SheetField[]).map((field) => ({
      field,
      title: SHEET_FIELDS[field].title,
      required: SHEET_FIELDS[field].required,
    })),
    mapping: { ...mapping },
    layout,
    guides,
  }
}

async function firstGuides(ctx: Context, upload: Upload, reading: Parameters<typeof sheetGuides>[1]) {
  const matchers = await matchersNow(ctx.db, ctx.now)
  const shown: OutputOf<typeof contract>['guides'] = []
  for await (const { line, read } of sheetGuides(upload, reading)) {
    const match = matchLine(line, read, matchers)
    shown.push({
      line,
      itemName: match.itemName,
      state: match.state,
      matched: match.matched,
      reason: match.reason,
      materials: match.materials.length,
      materialsMatched: match.materials.filter(({ matched }) => matched !== null).length,
    })
    if (shown.length >= SHOWN) break
  }
  return shown
}
