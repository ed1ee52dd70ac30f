import type { Context } from '#platform/operations/context.ts'
import { dayOf } from '#platform/time/clock.ts'
import type { Viewpoint } from '../domain/turn.ts'
import type { Setting } from '../present.ts'
import type { CaseRecord } from '../store/cases.ts'
import { pinnedItem } from '../store/pinned.ts'
import { loadDayCount } from '../store/work-days.ts'

export async function settingFor(ctx: Context, viewpoint: Viewpoint): Promise<Setting> {
  return { days: await loadDayCount(ctx.db), today: dayOf(ctx.now), viewpoint }
}

/** Name of the review step that is open; the item is asked only when there is one. */
export async function stepNameOf(ctx: Context, { row, facts }: CaseRecord): Promise<string | null> {
  if (!facts.step) return null
  const { reviewSteps } = (await pinnedItem(ctx, row)).content
  return reviewSteps.find((step) => step.id === facts.step?.id)?.name ?? null
}
