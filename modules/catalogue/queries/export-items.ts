import type { exportItems as contract, EXPORT_FORMATS } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { placeForExport, standardsForExport } from '../export/read-items.ts'
import { FILES, writeItems } from '../export/write-items.ts'

export async function exportItems(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { divisionCode } = input
  const format = input.format as keyof typeof EXPORT_FORMATS
  const division = divisionCode ? await findDivision(ctx.db, divisionCode) : undefined
  if (divisionCode && !division) throw regionsFault('regions.division-not-found', { code: divisionCode })
  const items = division
    ? await placeForExport(ctx.db, division.code, ctx.now)
    : await standardsForExport(ctx.db, ctx.now)
  const content = await writeItems(items, format, { base: ctx.publicUrl, at: ctx.now })
  const { extension, mediaType } = FILES[format]
  const fileName = `${division ? `${division.name}实施清单` : '基本目录'}-${dayOf(ctx.now)}.${extension}`
  return { content, mediaType, fileName }
}
