import { implementationsLoaded, itemChanged } from '#contracts/catalogue/index.ts'
import { guidesObserved, matchDecided } from '#contracts/harmonise/index.ts'
import { listener } from '#platform/events/outbox.ts'
import { planRecheck } from '../commands/plan-recheck.ts'
import { putInForce } from '../commands/put-in-force.ts'
import { recheckItems } from '../commands/recheck.ts'
import { scanAllSoon } from '../commands/start-drift-scan.ts'

/**
 * A change anywhere is checked at once; what a name of a material means concerns every list. A guide of a place here comes into force
 * there, which is a change of its item, too.
 */
export const driftListeners = [
  listener(itemChanged, 'harmonise.recheck-changed-item', async (ctx, { basicItemId }) => {
    await recheckItems(ctx, [basicItemId])
    await planRecheck(ctx, [basicItemId])
  }),
  listener(guidesObserved, 'harmonise.put-guides-in-force', async (ctx, { guideIds, basicItemIds, reference }) => {
    if (reference) await recheckItems(ctx, basicItemIds)
    else await putInForce(ctx, guideIds)
  }),
  listener(matchDecided, 'harmonise.recheck-after-decision', (ctx) => scanAllSoon(ctx)),
  listener(implementationsLoaded, 'harmonise.recheck-loaded-places', (ctx) => scanAllSoon(ctx)),
]
