import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type resumeImport as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { takeInAgain } from '../jobs/names.ts'
import { BY_COMMAND } from '../policy.ts'
import { presentBatch } from '../present.ts'
import { type BatchRow, lockBatch, resumeBatch, runningBatch } from '../store/batches.ts'

/** What was laid aside of the sheet is still there; the job goes on with the first row that was not taken in. */
export async function resumeImport(
  ctx: Context,
  _input: InputOf<typeof contract>,
  batch: BatchRow,
): Promise<OutputOf<typeof contract>> {
  if (batch.state !== 'failed') throw harmoniseFault('harmonise.import-not-stopped')
  if (batch.author === BY_COMMAND) throw harmoniseFault('harmonise.import-by-command')
  if (await runningBatch(ctx.db, batch)) throw harmoniseFault('harmonise.import-running')
  const resumed = await resumeBatch(ctx.db, batch.id)
  await takeInAgain(ctx.db, batch.id)
  return presentBatch(ctx.actor, resumed)
}

export async function lockedBatch(ctx: Context, { batchId }: InputOf<typeof contract>): Promise<BatchRow> {
  const batch = await lockBatch(ctx.db, batchId)
  if (!batch) throw harmoniseFault('harmonise.import-not-found')
  return batch
}
