import { itemsChangedBetween } from '#modules/catalogue/index.ts'
import { job } from '#platform/jobs/job.ts'
import { planRecheck } from '../commands/plan-recheck.ts'
import { recheckItems } from '../commands/recheck.ts'
import { scanAllSoon } from '../commands/start-drift-scan.ts'
import { lockClock, moveClock, startClock } from '../store/recheck-clock.ts'
import { RECHECK_PLANNED } from './names-drift.ts'

/** More that change at one instant are left to a scan, which goes on by itself. */
const ITEMS_AT_ONCE = 100

/**
 * Guides pass a planned instant by themselves, what is known of their differences does not. Started for the instant when something planned is
 * published, and once a minute besides, for instants that came while nobody was running and for what was loaded in bulk.
 */
export const recheckPlanned = job({
  name: RECHECK_PLANNED,
  every: '* * * * *',
  perform: async (ctx) => {
    await startClock(ctx.db, ctx.now)
    const through = await lockClock(ctx.db)
    if (!through || through >= ctx.now) return
    const items = await itemsChangedBetween(ctx.db, through, ctx.now)
    if (items.length > ITEMS_AT_ONCE) await scanAllSoon(ctx)
    else if (items.length > 0) {
      await recheckItems(ctx, items)
      await planRecheck(ctx, items)
    }
    await moveClock(ctx.db, ctx.now)
  },
})
