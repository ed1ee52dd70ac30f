import type { TimelineEntry } from '#contracts/cases/index.ts'
import { staffNames } from '#modules/identity/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { Happening } from '../domain/timeline.ts'
import type { Viewpoint } from '../domain/turn.ts'
import { openWords } from '../store/append-event.ts'
import { type EventRow, eventOf } from '../store/record.ts'

/** Who appears in a timeline: the applicant reads the department, staff read each other's names. */
export interface Cast {
  readonly viewpoint: Viewpoint
  readonly applicantName: string
  readonly departmentName: string
}

/** The record with its words opened and its people named. */
export async function happeningsOf(ctx: Context, events: readonly EventRow[], cast: Cast): Promise<Happening[]> {
  const names = cast.viewpoint === 'staff' ? await staffNames(ctx, staffIn(events)) : new Map<string, string>()
  const happenings: Happening[] = []
  for (const row of events) {
    const words = await openWords(ctx, row.case_id, row.words)
    happenings.push({
      at: row.at.toISOString(),
      event: eventOf(row),
      words,
      by: byOf(row),
      byName: nameOf(row, cast, names),
    })
  }
  return happenings
}

const staffIn = (events: readonly EventRow[]): string[] => [
  ...new Set(events.flatMap((row) => (row.actor_kind === 'staff' && row.actor_person_id ? [row.actor_person_id] : []))),
]

export function byOf(row: EventRow): TimelineEntry['by'] {
  if (row.actor_kind === 'person') return 'applicant'
  return row.actor_kind === 'system' ? 'system' : 'department'
}

function nameOf(row: EventRow, cast: Cast, names: ReadonlyMap<string, string>): string | null {
  if (row.actor_kind === 'person') return cast.applicantName
  if (row.actor_kind === 'system') return null
  return names.get(row.actor_person_id ?? '') ?? cast.departmentName
}
