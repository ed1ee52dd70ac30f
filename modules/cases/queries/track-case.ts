import { casesFault, type trackCase as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { grouped, readCaseNumber } from '../domain/case-number.ts'
import { timelineOf } from '../domain/timeline.ts'
import { QUERY_CODE_REST_MINUTES, QUERY_CODE_TRIES } from '../domain/tracking.ts'
import { turnOf } from '../domain/turn.ts'
import { stateName } from '../domain/words.ts'
import { presentDeadline } from '../present.ts'
import { type CaseRecord, getCase } from '../store/cases.ts'
import { pinnedItem } from '../store/pinned.ts'
import { loadPlace } from '../store/places.ts'
import { findByShortNumber, tryCode } from '../store/query-codes.ts'
import { eventOf, eventsOf } from '../store/record.ts'
import { byOf } from './happenings.ts'
import { settingFor, stepNameOf } from './setting.ts'

/**
 * The query code is one-time in this sense: given once, with the receipt, for one case; it opens that case's progress and nothing
 * else, and opens nothing for a quarter of an hour after five wrong tries in a row, unless the applicant signs in and gets another. The
 * tries are counted outside a transaction, so a refusal cannot undo the count. Wrong number, wrong code and resting code are one
 * answer: nobody learns from it that a number exists.
 */
export async function openByCode(ctx: Context, input: InputOf<typeof contract>): Promise<CaseRecord> {
  const shortNumber = readCaseNumber(input.caseNumber)
  const caseId = shortNumber && (await findByShortNumber(ctx.db, shortNumber))
  if (!caseId || !(await tryCode(ctx, caseId, input.queryCode))) {
    throw casesFault('cases.tracking-failed', { limit: QUERY_CODE_TRIES, minutes: QUERY_CODE_REST_MINUTES })
  }
  return getCase(ctx.db, caseId)
}

/** Kinds and days only: words that people wrote, and who they are, stay sealed. */
export async function trackCase(
  ctx: Context,
  _input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  const { row, facts } = record
  const setting = await settingFor(ctx, 'applicant')
  const place = await loadPlace(ctx.db, row)
  const item = await pinnedItem(ctx, row)
  const outcomes = { approved: stateName('approved', row.item_type), refused: stateName('refused', row.item_type) }
  const happenings = (await eventsOf(ctx.db, row.id)).map((one) => ({
    at: one.at.toISOString(),
    event: eventOf(one),
    words: {},
    by: byOf(one),
    byName: null,
  }))
  const timeline = timelineOf(happenings, { steps: item.content.reviewSteps, outcomes, viewpoint: 'applicant' })
  return {
    caseNumberGrouped: grouped(facts.caseNumber as string),
    itemName: row.item_name,
    divisionName: place.divisionName,
    departmentName: place.departmentName,
    state: facts.state,
    stateName: stateName(facts.state, row.item_type),
    turn: turnOf(facts, await stepNameOf(ctx, record), 'applicant'),
    deadline: presentDeadline(facts.deadline, setting),
    submittedAt: facts.submittedAt as string,
    timeline: timeline.slice(1).map(({ at, title, by }) => ({ at, title, by })),
  }
}
