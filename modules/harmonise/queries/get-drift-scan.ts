import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { getDriftScan as contract } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { presentScan } from '../present-drift.ts'
import { latestScan } from '../store/scans.ts'

export async function getDriftScan(ctx: Context, _input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const scan = await latestScan(ctx.db)
  return { scan: scan ? presentScan(scan) : null }
}
