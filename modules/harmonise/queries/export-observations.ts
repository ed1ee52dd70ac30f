import type { FileAnswer, InputOf } from '#contracts/contract.ts'
import type { exportObservations as contract, ObservationFormat } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { writeExport } from '#platform/sheets/write-export.ts'
import { dayOf } from '#platform/time/clock.ts'
import { observationsParts } from '../export/observations-parts.ts'

/** More is a matter for the command line, which has the memory to itself. */
const MOST = 20_000

export async function exportObservations(ctx: Context, input: InputOf<typeof contract>): Promise<FileAnswer> {
  const { name, ...parts } = await observationsParts(ctx.db, { ...input, at: ctx.now, most: MOST })
  const { content, mediaType, extension } = (await writeExport(parts, input.format as ObservationFormat))!
  return { content, mediaType, fileName: `${name}-${dayOf(ctx.now)}.${extension}` }
}
