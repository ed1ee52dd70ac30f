import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { startDriftScan as contract } from '#contracts/harmonise/index.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Context } from '#platform/operations/context.ts'
import { SCAN_DRIFT } from '../jobs/names-drift.ts'
import { presentScan } from '../present-drift.ts'
import { beginScan, latestScan, scanAgain } from '../store/scans.ts'
import { itemsToScan } from './scan-items.ts'

/** Starts a check of all items, unless one is running: then that one is told. */
export async function startDriftScan(
  ctx: Context,
  _input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  await beginOrJoin(ctx)
  const scan = await latestScan(ctx.db)
  if (!scan) throw new Error('the scan that was just begun is not there')
  return presentScan(scan)
}

/** False when one is running. */
export async function beginOrJoin(ctx: Context): Promise<boolean> {
  const scanId = await beginScan(ctx.db, (await itemsToScan(ctx)).length, ctx.now)
  if (scanId) await enqueue(ctx.db, SCAN_DRIFT, { scanId })
  return scanId !== undefined
}

/** Something changed that may concern every item: a running scan may have passed some of them, so another follows it. */
export async function scanAllSoon(ctx: Context): Promise<void> {
  if (!(await beginOrJoin(ctx))) await scanAgain(ctx.db)
}
