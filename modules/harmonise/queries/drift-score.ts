import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { driftScore as contract, DriftScore } from '#contracts/harmonise/index.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'

const DEFAULT_DAYS = 90

/** The days that were kept, the oldest first. */
export async function driftScore(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { rows } = await rawQuery<Omit<DriftScore, 'score'>>(
    ctx.db,
    `SELECT s.day, s.places, s.observed, s.unexplained, s.legal, s.allowed, s.overdue FROM (
       SELECT k.* FROM harmonise.drift_score AS k WHERE k.division_code = $1 ORDER BY k.day DESC LIMIT $2
     ) AS s ORDER BY s.day`,
    [input.divisionCode, input.days ?? DEFAULT_DAYS],
  )
  return { scores: rows.map((row) => ({ ...row, score: scoreOf(row) })) }
}

const scoreOf = ({ places, unexplained }: Omit<DriftScore, 'score'>): number | null =>
  places === 0 ? null : Math.round(((places - unexplained) / places) * 10_000) / 100
