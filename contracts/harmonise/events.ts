import { eventType } from '../event.ts'

/** A guide as a place publishes it was taken in, or the newer version of one that was known. */
export const guideObserved = eventType<{
  readonly guideId: string
  readonly basicItemId: string | null
  readonly divisionCode: string | null
  readonly reference: boolean
}>()('harmonise.guide-observed')

/** A person decided, or undid a decision, what a name means: guides and materials of that name were matched anew. */
export const matchDecided = eventType<{ readonly decisionId: string; readonly kind: 'item' | 'material' | 'merge' }>()(
  'harmonise.match-decided',
)
