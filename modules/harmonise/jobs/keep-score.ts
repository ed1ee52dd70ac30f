import { implementationsByCity } from '#modules/catalogue/index.ts'
import { findDivisions } from '#modules/regions/index.ts'
import { job } from '#platform/jobs/job.ts'
import { dayOf } from '#platform/time/clock.ts'
import { keepScores } from '../store/scores.ts'
import { KEEP_SCORE } from './names-drift.ts'

/** Late in the evening in Beijing: how the day stands. */
export const keepScore = job({
  name: KEEP_SCORE,
  every: '50 15 * * *',
  perform: async (ctx) => {
    const places = await implementationsByCity(ctx.db, ctx.now)
    const codes = [...places.keys()].flatMap((city) => [`${city}00`, `${city.slice(0, 2)}0000`])
    const divisions = await findDivisions(ctx.db, codes)
    await keepScores(ctx.db, dayOf(ctx.now), places, [...divisions.keys()])
  },
})
