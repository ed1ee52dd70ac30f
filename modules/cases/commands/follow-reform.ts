import type { FollowedBatch, Following } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { ACCEPTANCE_LIMIT, type DayCount, type Deadline, deadlineAfter } from '../domain/clock.ts'
import type { EventOf, PointCode } from '../domain/events.ts'
import { type Relief, reliefFor, unaskedMaterials } from '../domain/relief.ts'
import { isPossible } from '../domain/states.ts'
import { stepAfter } from '../domain/steps.ts'
import type { CaseRecord } from '../store/cases.ts'
import { correctionPoints } from '../store/open-correction.ts'
import { lockUndecided } from '../store/open-deadlines.ts'
import { pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'
import { happen } from './happen.ts'

/**
 * Lets open cases follow a reform that is in force, some at a time in the order of their ids. What a case has taken over already
 * makes no difference the second time, so that it can be asked again.
 */
export async function followReform(
  ctx: Context,
  following: Following,
  after: string | null,
  limit: number,
): Promise<FollowedBatch> {
  const open = await lockUndecided(ctx, following.itemCodes, following.effectiveAt, after, limit)
  const days = await loadDayCount(ctx.db)
  let followed = 0
  for (const record of open) if (await follow(ctx, record, following, days)) followed++
  return { next: open.length === limit ? (open.at(-1)?.row.id ?? null) : null, followed }
}

async function follow(ctx: Context, record: CaseRecord, following: Following, days: DayCount): Promise<boolean> {
  const { row, facts } = record
  if (!isPossible('reform-followed', facts.state)) return false
  // Begun under a version that was to be law by then: it holds what the reform says already.
  if (new Date(row.pins.effectiveAt) >= following.effectiveAt) return false
  const before = (await pinnedItem(ctx, row)).content
  const relief = reliefFor(following.rule, before, following.apply(row.item_code, before))
  if (!relief) return false
  const unasked = unaskedMaterials(before, relief)
  const lifted = facts.state === 'correcting' ? await pointsAbout(ctx, row.id, unasked) : { lifted: [], left: 0 }
  const event: EventOf<'reform-followed'> = {
    kind: 'reform-followed',
    reformId: following.reformId,
    title: following.title,
    rule: following.rule,
    relief,
    unasked,
    lifted: lifted.lifted,
    deadline: earlierDeadline(days, record, relief, dayOf(following.effectiveAt)),
    ...(relief.reviewSteps && facts.state === 'reviewing' && { step: stepAfter(relief.reviewSteps, facts.stepsDone) }),
  }
  const then = await happen(ctx, record, event)
  if (lifted.lifted.length > 0 && lifted.left === 0) {
    const deadline = deadlineAfter(days, 'acceptance', dayOf(ctx.now), ACCEPTANCE_LIMIT)
    await happen(ctx, then, { kind: 'correction-lifted', reformId: following.reformId, deadline })
  }
  await ctx.record('cases.follow-reform', {
    subject: { kind: 'case', id: row.id, divisionCode: row.division_code },
    concerns: `${record.applicant.kind}:${record.applicant.id}`,
  })
  return true
}

async function pointsAbout(
  ctx: Context,
  caseId: string,
  unasked: readonly { readonly id: string }[],
): Promise<{ lifted: PointCode[]; left: number }> {
  const points = await correctionPoints(ctx, caseId)
  const lifted = points.filter(({ kind, target }) => kind === 'material' && unasked.some(({ id }) => id === target))
  return { lifted, left: points.length - lifted.length }
}

/**
 * The new limit counts from the day of the effect, so that nobody is late at once; it holds where it ends earlier than the one that
 * runs. A deadline that stands still is reckoned anew when it runs again.
 */
function earlierDeadline(
  days: DayCount,
  { facts }: CaseRecord,
  { promisedLimit }: Relief,
  effectiveOn: string,
): Deadline | null {
  const running = facts.deadline
  if (!promisedLimit || running?.kind !== 'decision') return null
  const { count, unit } = promisedLimit
  const anew = deadlineAfter(days, 'decision', effectiveOn, { count, unit })
  return anew.dueOn < running.dueOn ? anew : null
}
