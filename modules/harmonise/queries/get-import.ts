import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type getImport as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentBatch } from '../present.ts'
import { findBatch } from '../store/batches.ts'

export async function getImport(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const batch = await findBatch(ctx.db, input.batchId)
  if (!batch) throw harmoniseFault('harmonise.import-not-found')
  return presentBatch(ctx.actor, batch)
}
