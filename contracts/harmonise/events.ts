import { eventType } from '../event.ts'

/** Guides as places publish them were taken in, or matched to another item than before; some hundred at most. */
export const guidesObserved = eventType<{
  readonly guideIds: readonly string[]
  /** Items that they are matched to. */
  readonly basicItemIds: readonly string[]
  readonly reference: boolean
}>()('harmonise.guides-observed')

/** A person decided, or undid a decision, what a name means: guides and materials of that name were matched anew. */
export const matchDecided = eventType<{ readonly decisionId: string; readonly kind: 'item' | 'material' | 'merge' }>()(
  'harmonise.match-decided',
)
