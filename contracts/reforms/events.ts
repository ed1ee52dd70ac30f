import { eventType } from '../event.ts'

/** Published by a second person; in force at its instant. */
export const reformPublished = eventType<{ readonly reformId: string }>()('reforms.published')
/** Its instant has come, and open cases begin to follow its rule. */
export const reformTookEffect = eventType<{ readonly reformId: string }>()('reforms.took-effect')
export const reformWithdrawn = eventType<{ readonly reformId: string }>()('reforms.withdrawn')
