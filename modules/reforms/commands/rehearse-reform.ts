import { v7 as uuidv7 } from 'uuid'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type rehearseReform as contract, reformsFault } from '#contracts/reforms/index.ts'
import { readingOnly } from '#platform/db/database.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf, startOfDay, Temporal } from '#platform/time/clock.ts'
import { REHEARSE } from '../jobs/names.ts'
import { pastCases } from '../ports.ts'
import { planReform } from '../queries/plan-reform.ts'
import { viewReform } from '../queries/view-reform.ts'
import type { ReformRow } from '../store/reforms.ts'
import { insertRehearsal, latestRehearsal } from '../store/rehearsals.ts'
import { refuseAct } from './load-reform.ts'

/** As far back as past cases are looked at. */
const MONTHS = 12
/** A rehearsal that nobody has worked on for so long was interrupted for good. */
const GIVEN_UP_AFTER_MS = 10 * 60_000
const READ_TIMEOUT_MS = 20_000

export async function rehearseReform(
  ctx: Context,
  _input: InputOf<typeof contract>,
  reform: ReformRow,
): Promise<OutputOf<typeof contract>> {
  refuseAct(reform, 'assess')
  const last = await latestRehearsal(ctx.db, reform)
  if (last?.state === 'running' && ctx.now.getTime() - last.touched_at.getTime() < GIVEN_UP_AFTER_MS) {
    throw reformsFault('reforms.rehearsal-running')
  }
  const since = Temporal.PlainDate.from(dayOf(ctx.now)).subtract({ months: MONTHS }).toString()
  const { itemCodes } = await planReform(ctx, reform.draft)
  const query = { itemCodes, since: startOfDay(since) }
  const total = await readingOnly(ctx.db, READ_TIMEOUT_MS, () => ctx.port(pastCases).count(ctx, query))
  const id = uuidv7()
  await insertRehearsal(ctx.db, {
    id,
    reform_id: reform.id,
    revision: reform.revision,
    state: 'running',
    since,
    item_codes: [...itemCodes],
    total,
    replayed: 0,
    started_at: ctx.now,
    touched_at: ctx.now,
  })
  await enqueue(ctx.db, REHEARSE, { rehearsalId: id })
  return viewReform(ctx, reform.id)
}
