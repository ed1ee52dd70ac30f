import type { Rehearsal, RehearsalFigure } from '#contracts/reforms/index.ts'
import { itemNames } from '#modules/catalogue/index.ts'
import { findDivisions } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { FIGURES, type FigureDefinition, SERIES } from '../domain/figures.ts'
import { losersOf, OUTCOME_NAMES } from '../domain/losers.ts'
import { type RehearsalRow, runFigure } from '../store/rehearsals.ts'

/** The report as far as it goes: every number comes from its query over the rows of this rehearsal. */
export async function reportOf(ctx: Context, row: RehearsalRow): Promise<Rehearsal> {
  const done = row.state === 'done'
  const figures: RehearsalFigure[] = []
  const series: Rehearsal['series'] = []
  if (done) {
    for (const figure of FIGURES) figures.push(await computeFigure(ctx, figure, row.id))
    for (const one of SERIES) series.push(await computeSeries(ctx, one, row.id))
  }
  return {
    id: row.id,
    revision: row.revision,
    state: row.state,
    replayed: row.replayed,
    total: row.total,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    since: row.since,
    figures,
    series,
    losers: losersOf(figures),
  }
}

export async function computeFigure(
  ctx: Context,
  { key, title, unit, sql }: FigureDefinition,
  rehearsalId: string,
): Promise<RehearsalFigure> {
  const [row] = await runFigure<{ value: number | null }>(ctx.db, sql, rehearsalId)
  return { key, title, unit, value: row?.value ?? null, sql, parameters: [rehearsalId] }
}

async function computeSeries(
  ctx: Context,
  { key, title, unit, sql }: FigureDefinition,
  rehearsalId: string,
): Promise<Rehearsal['series'][number]> {
  const points = await runFigure<{ label: string; value: number }>(ctx.db, sql, rehearsalId)
  const labels = points.map(({ label }) => label)
  const divisions = await findDivisions(ctx.db, labels)
  const items = await itemNames(ctx.db, labels, ctx.now)
  const nameOf = (label: string) => divisions.get(label)?.name ?? items.get(label) ?? OUTCOME_NAMES[label] ?? label
  return {
    key,
    title,
    unit,
    points: points.map(({ label, value }) => ({ label: nameOf(label), value })),
    sql,
    parameters: [rehearsalId],
  }
}
