import { reformFollowed } from '#contracts/cases/index.ts'
import type { EffectiveItem } from '#contracts/catalogue/index.ts'
import { occurred } from '#contracts/event.ts'
import type { FollowedBatch, Following } from '#contracts/reforms/index.ts'
import { applySituations, effectiveItem } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import { ACCEPTANCE_LIMIT, type DayCount, type Deadline, deadlineAfter, resumedOn } from '../domain/clock.ts'
import type { EventOf, PointCode } from '../domain/events.ts'
import type { CaseFacts } from '../domain/facts.ts'
import { easedMaterials, exceptKept, type Relief, reliefFor, unaskedMaterials } from '../domain/relief.ts'
import { isPossible } from '../domain/states.ts'
import { stepAfter } from '../domain/steps.ts'
import type { CaseRecord } from '../store/cases.ts'
import type { CaseRow } from '../store/fact-columns.ts'
import { correctionPoints } from '../store/open-correction.ts'
import { lockUndecided } from '../store/open-deadlines.ts'
import { pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'
import { happen, newsOf } from './happen.ts'

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
  const placeOf = placesAt(ctx, following.effectiveAt)
  let followed = 0
  for (const record of open) if (await follow(ctx, record, following, { days, placeOf })) followed++
  return { next: open.length === limit ? (open.at(-1)?.row.id ?? null) : null, followed }
}

interface Setting {
  readonly days: DayCount
  readonly placeOf: (row: CaseRow) => Promise<EffectiveItem | undefined>
}

/** The item as it is in the places of the cases from the effect on; asked once a place. */
function placesAt(ctx: Context, at: Date): Setting['placeOf'] {
  const known = new Map<string, Promise<EffectiveItem | undefined>>()
  return (row) => {
    const key = `${row.item_code} ${row.division_code}`
    const query = { itemCode: row.item_code, divisionCode: row.division_code, at, knownAt: ctx.now }
    const place = known.get(key) ?? effectiveItem(ctx.db, query)
    known.set(key, place)
    return place
  }
}

async function follow(
  ctx: Context,
  record: CaseRecord,
  following: Following,
  { days, placeOf }: Setting,
): Promise<boolean> {
  const { row, facts } = record
  if (!isPossible('reform-followed', facts.state)) return false
  // Begun under a version that was to be law by then: it holds what the reform says already.
  if (new Date(row.pins.effectiveAt) >= following.effectiveAt) return false
  const pinned = await pinnedItem(ctx, row)
  const before = pinned.content
  // Where nobody carries it out any more, as it was when the case was begun.
  const place = (await placeOf(row)) ?? pinned
  if (place.observed && following.observed === 'keep') return false
  const reformed = following.apply(row.item_code, before)
  const after = following.exceptions === 'keep' ? exceptKept(before, reformed, situated(place, row)) : reformed
  const whole = reliefFor(following.rule, before, after)
  if (!whole) return false
  const { relief, ...deadlines } = withDeadline(days, facts, whole, dayOf(following.effectiveAt))
  if (Object.keys(relief).length === 0) return false
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
    eased: easedMaterials(before, relief),
    ...deadlines,
    ...(relief.reviewSteps && facts.state === 'reviewing' && { step: stepAfter(relief.reviewSteps, facts.stepsDone) }),
  }
  const then = await happen(ctx, record, event)
  if (lifted.lifted.length > 0 && lifted.left === 0) {
    const deadline = deadlineAfter(days, 'acceptance', dayOf(ctx.now), ACCEPTANCE_LIMIT)
    await happen(ctx, then, { kind: 'correction-lifted', reformId: following.reformId, deadline })
  }
  ctx.emit(occurred(reformFollowed, { ...newsOf(record), reformId: following.reformId }))
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

const situated = (place: EffectiveItem, { situation_answers }: CaseRow): EffectiveItem => ({
  ...place,
  content: applySituations(place.content, situation_answers ?? {}).content,
})

/**
 * The new limit counts from the day of the effect, so that nobody is late at once; it holds where it ends earlier than the one that
 * runs, and is no relief otherwise. Of a deadline that stands still the ends are compared as if it ran again on that day, or on the
 * day it was stopped; the one that takes its place is reckoned anew when it does run again.
 */
function withDeadline(
  days: DayCount,
  { deadline: running, pausedDeadline: paused, suspension }: CaseFacts,
  relief: Relief,
  effectiveOn: string,
): Pick<EventOf<'reform-followed'>, 'relief' | 'deadline' | 'pausedDeadline'> {
  const former =
    paused && suspension ? resumedSoon(days, paused, dayOf(new Date(suspension.since)), effectiveOn) : running
  if (!relief.promisedLimit || former?.kind !== 'decision') return { relief, deadline: null }
  const { promisedLimit, ...others } = relief
  const { count, unit } = promisedLimit
  const anew = deadlineAfter(days, 'decision', effectiveOn, { count, unit })
  if (anew.dueOn >= former.dueOn) return { relief: others, deadline: null }
  return paused ? { relief, deadline: null, pausedDeadline: anew } : { relief, deadline: anew }
}

const resumedSoon = (days: DayCount, paused: Deadline, stoppedOn: string, effectiveOn: string): Deadline =>
  resumedOn(days, paused, stoppedOn, stoppedOn > effectiveOn ? stoppedOn : effectiveOn)
