import { job } from '#platform/jobs/job.ts'
import { takeIn } from '../commands/take-in.ts'
import { failureOf } from '../domain/failure.ts'
import { dropStaged, failBatch, finishBatch, lockBatch, takeStaged } from '../store/batches.ts'
import { TAKE_IN_BATCH, takeInSoon } from './names.ts'

/** Few enough that a page sees the number grow, many enough that it does not take for ever. */
const AT_ONCE = 250

/** Takes in the next rows that wait, and comes back for the rest in a transaction of its own. */
export const takeInBatch = job<{ batchId: string }>({
  name: TAKE_IN_BATCH,
  perform: async (ctx, { batchId }) => {
    const batch = await lockBatch(ctx.db, batchId)
    if (batch?.state !== 'running') return
    const waiting = await takeStaged(ctx.db, batchId, AT_ONCE)
    const last = waiting.at(-1)
    if (!last) return finishBatch(ctx.db, batchId, ctx.now)
    await takeIn(
      ctx,
      batch,
      waiting.map(({ line, source, reading }) => ({ line, source, read: reading })),
    )
    await dropStaged(ctx.db, batchId, last.line)
    if (waiting.length < AT_ONCE) return finishBatch(ctx.db, batchId, ctx.now)
    await takeInSoon(ctx.db, batchId)
  },
  givenUp: async (ctx, { batchId }, error) => {
    const batch = await lockBatch(ctx.db, batchId)
    if (batch) await failBatch(ctx.db, batchId, failureOf(error, batch.done_line), ctx.now)
  },
})
