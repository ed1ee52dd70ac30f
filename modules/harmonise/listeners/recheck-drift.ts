import { implementationsLoaded, itemChanged } from '#contracts/catalogue/index.ts'
import { guideObserved, matchDecided } from '#contracts/harmonise/index.ts'
import { listener } from '#platform/events/outbox.ts'
import { placeGuide } from '../commands/place-guide.ts'
import { recheckItems } from '../commands/recheck.ts'
import { scanAllSoon } from '../commands/start-drift-scan.ts'

/**
 * A change anywhere is checked at once; what a name of a material means concerns every list. A guide of a place here comes into force
 * there, which is a change of its item, too.
 */
export const driftListeners = [
  listener(itemChanged, 'harmonise.recheck-changed-item', (ctx, { basicItemId }) => recheckItems(ctx, [basicItemId])),
  listener(guideObserved, 'harmonise.recheck-observed-item', async (ctx, { guideId, basicItemId, reference }) => {
    if (!reference) await placeGuide(ctx, guideId)
    else if (basicItemId) await recheckItems(ctx, [basicItemId])
  }),
  listener(matchDecided, 'harmonise.recheck-after-decision', (ctx) => scanAllSoon(ctx)),
  listener(implementationsLoaded, 'harmonise.recheck-loaded-places', (ctx) => scanAllSoon(ctx)),
]
