import { levelOf } from '#modules/regions/index.ts'
import { readingOnly } from '#platform/db/database.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { job } from '#platform/jobs/job.ts'
import type { Context } from '#platform/operations/context.ts'
import { startOfDay } from '#platform/time/clock.ts'
import { replay } from '../domain/replay.ts'
import { pastCases } from '../ports.ts'
import { findReform } from '../store/reforms.ts'
import { keepReplayed, lockRehearsal, updateRehearsal } from '../store/rehearsals.ts'
import { REHEARSE } from './names.ts'

const BATCH = 500
const READ_TIMEOUT_MS = 20_000

/**
 * Replays a reform over past cases, some at a time: they are read where PostgreSQL refuses any write, what follows is written beside
 * them, and the progress with it. Interrupted, it goes on where it stood.
 */
export const rehearse = job<{ rehearsalId: string }>({
  name: REHEARSE,
  perform: async (ctx, { rehearsalId }) => {
    if (await rehearseSome(ctx, rehearsalId)) await enqueue(ctx.db, REHEARSE, { rehearsalId })
  },
})

/** True when there is more to do. */
async function rehearseSome(ctx: Context, rehearsalId: string): Promise<boolean> {
  const row = await lockRehearsal(ctx.db, rehearsalId)
  if (row?.state !== 'running') return false
  const reform = await findReform(ctx.db, row.reform_id)
  // Somebody has written something else meanwhile: this would be a report on what nobody means any more.
  if (reform?.revision !== row.revision) {
    await updateRehearsal(ctx.db, row.id, { state: 'failed', touched_at: ctx.now, finished_at: ctx.now })
    return false
  }
  const query = { itemCodes: row.item_codes, since: startOfDay(row.since), after: row.after_case, limit: BATCH }
  const past = await readingOnly(ctx.db, READ_TIMEOUT_MS, () => ctx.port(pastCases).read(ctx, query))
  const { acts } = reform.draft
  await keepReplayed(
    ctx.db,
    row.id,
    past.map((one) => replay(one, acts, levelOf)),
  )
  const more = past.length === BATCH
  await updateRehearsal(ctx.db, row.id, {
    replayed: row.replayed + past.length,
    after_case: past.at(-1)?.caseId ?? row.after_case,
    touched_at: ctx.now,
    ...(!more && { state: 'done', finished_at: ctx.now }),
  })
  return more
}
