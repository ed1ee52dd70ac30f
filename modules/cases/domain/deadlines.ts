import type { Deadline } from './clock.ts'
import type { RecordedEvent } from './events.ts'
import { apply, type CaseFacts, NEW_DRAFT } from './facts.ts'

/** A deadline with the instant at which it was met or fell away; null while it runs. */
export interface PastDeadline {
  readonly deadline: Deadline
  readonly endedAt: string | null
}

/** The days that a case had to keep, oldest first; a later count of the same kind stands in the place of the earlier one. */
export function deadlineHistory(record: readonly RecordedEvent[]): PastDeadline[] {
  const byKind = new Map<string, PastDeadline>()
  let facts: CaseFacts = NEW_DRAFT
  for (const { event, at } of record.slice(1)) {
    const next = apply(facts, event, at)
    if (!next) break
    const before = facts.deadline
    if (before && before.kind !== next.deadline?.kind) byKind.set(before.kind, { deadline: before, endedAt: at })
    if (next.deadline) {
      byKind.delete(next.deadline.kind)
      byKind.set(next.deadline.kind, { deadline: next.deadline, endedAt: null })
    }
    facts = next
  }
  return [...byKind.values()]
}
