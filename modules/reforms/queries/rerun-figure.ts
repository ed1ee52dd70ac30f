import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type rerunFigure as contract, reformsFault } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { FIGURES } from '../domain/figures.ts'
import type { ReformRow } from '../store/reforms.ts'
import { latestRehearsal } from '../store/rehearsals.ts'
import { computeFigure } from './report.ts'

/** Runs the query behind a number once more; the text is the report's own, never the caller's. */
export async function rerunFigure(
  ctx: Context,
  input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  const figure = FIGURES.find(({ key }) => key === input.key)
  if (!figure) throw reformsFault('reforms.figure-not-found')
  const rehearsal = await latestRehearsal(ctx.db, reform)
  if (rehearsal?.state !== 'done') throw reformsFault('reforms.rehearsal-not-found')
  return computeFigure(ctx, figure, rehearsal.id)
}
