import type { StaffActor } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { listLicences as contract } from '#contracts/licences/index.ts'
import { sql } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { typedNumber } from '../domain/number.ts'
import { tablesOf } from '../store/tables.ts'
import { afterId, licencePage } from './licence-page.ts'

/** What the department of the actor's post has issued. */
export async function listLicences(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  let query = tablesOf(ctx.db)
    .selectFrom('licences.licence')
    .selectAll()
    .where('department_id', '=', (ctx.actor as StaffActor).post.departmentId)
  if (input.state) query = query.where(stateToday(dayOf(ctx.now)), '=', input.state)
  if (input.licenceTypeCode) query = query.where('type_code', '=', input.licenceTypeCode)
  if (input.number) query = query.where(sql<string>`replace(number, '-', '')`, '=', typedNumber(input.number))
  return licencePage(ctx, afterId(query, input), input)
}

/** As `stateOn` decides it: a term that is over counts before the nightly job has written it down. */
const stateToday = (today: string) =>
  sql<string>`CASE WHEN state IN ('01', '02') AND expires_on <= ${today}::date THEN '05' ELSE state END`
