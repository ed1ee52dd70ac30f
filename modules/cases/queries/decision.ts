import type { CaseDecision } from '#contracts/cases/index.ts'
import type { ItemType } from '#contracts/catalogue/index.ts'
import type { Happening } from '../domain/timeline.ts'
import { stateName } from '../domain/words.ts'

/** The decision in writing, or the rejection; null while there is none. */
export function decisionIn(happenings: readonly Happening[], itemType: ItemType): CaseDecision | null {
  for (const { event, at, words } of happenings) {
    if (event.kind !== 'approved' && event.kind !== 'refused' && event.kind !== 'rejected') continue
    return {
      result: event.kind,
      resultName: stateName(event.kind, itemType),
      at,
      reasons: words.reasons ?? null,
      remedies: words.remedies ?? null,
      overdueReason: words.overdueReason ?? null,
    }
  }
  return null
}
