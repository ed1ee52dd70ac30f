import { nextChangeOf } from '#modules/catalogue/index.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Context } from '#platform/operations/context.ts'
import { RECHECK_PLANNED } from '../jobs/names-drift.ts'
import { startClock } from '../store/recheck-clock.ts'

/** What is planned about some items is checked when it comes into force: one job an instant, however many items it is about. */
export async function planRecheck(ctx: Context, basicItemIds: readonly string[]): Promise<void> {
  const next = await nextChangeOf(ctx.db, basicItemIds, ctx.now)
  if (!next) return
  await startClock(ctx.db, ctx.now)
  await enqueue(ctx.db, RECHECK_PLANNED, {}, { runAt: next, key: `${RECHECK_PLANNED}:${next.toISOString()}` })
}
