import { enqueue } from '#platform/jobs/enqueue.ts'
import { job } from '#platform/jobs/job.ts'
import { dayOf } from '#platform/time/clock.ts'
import { changeState } from '../commands/change-state.ts'
import { holderOf, lockExpired } from '../store/licences.ts'

const EXPIRE_LICENCES = 'licences.expire-licences'
const BATCH = 200

/** Just after midnight in Beijing: writes down which licences' terms have ended. A batch a transaction, until none is left. */
export const expireLicences = job({
  name: EXPIRE_LICENCES,
  every: '5 16 * * *',
  perform: async (ctx) => {
    const over = await lockExpired(ctx.db, dayOf(ctx.now), BATCH)
    for (const licence of over) {
      await changeState(ctx, licence, 'expire', null)
      await ctx.record(EXPIRE_LICENCES, {
        subject: { kind: 'licence', id: licence.id, divisionCode: licence.division_code },
        concerns: holderOf(licence),
      })
    }
    if (over.length === BATCH) await enqueue(ctx.db, EXPIRE_LICENCES, {})
  },
})
