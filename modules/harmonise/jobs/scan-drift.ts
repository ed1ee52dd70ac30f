import { enqueue } from '#platform/jobs/enqueue.ts'
import { job } from '#platform/jobs/job.ts'
import { recheckItems } from '../commands/recheck.ts'
import { itemsToScan } from '../commands/scan-items.ts'
import { beginOrJoin } from '../commands/start-drift-scan.ts'
import { finishScan, lockScan, moveScan } from '../store/scans.ts'
import { SCAN_DRIFT } from './names-drift.ts'

/** Few enough that a page sees the number grow and that what is locked is let go soon. */
const ITEMS_AT_ONCE = 100

/** Checks the next items, and comes back for the rest in a transaction of its own. */
export const scanDrift = job<{ scanId: string }>({
  name: SCAN_DRIFT,
  perform: async (ctx, { scanId }) => {
    const scan = await lockScan(ctx.db, scanId)
    if (!scan) return
    const items = await itemsToScan(ctx)
    const next = items.filter((id) => scan.after_item === null || id > scan.after_item).slice(0, ITEMS_AT_ONCE)
    const last = next.at(-1)
    if (!last) {
      await finishScan(ctx.db, scanId, ctx.now)
      if (scan.again) await beginOrJoin(ctx)
      return
    }
    await recheckItems(ctx, next)
    await moveScan(ctx.db, scanId, next.length, last)
    await enqueue(ctx.db, SCAN_DRIFT, { scanId })
  },
})
