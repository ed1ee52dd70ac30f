import { eventType } from '../event.ts'

/** Something about an item was published: its standard, an implementation, an override or its form. */
export const itemChanged = eventType<{ readonly basicItemId: string; readonly itemCode: string }>()(
  'catalogue.item-changed',
)

/** Implementations were registered in one batch; which divisions they lie in. */
export const implementationsLoaded = eventType<{
  readonly batchId: string
  readonly divisionCodes: readonly string[]
}>()('catalogue.implementations-loaded')
