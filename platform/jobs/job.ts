import type { Context } from '../operations/context.ts'

/**
 * Work in the background. `perform` runs in a transaction of its own and must be safe to run again: a job that was
 * interrupted is repeated.
 */
export interface Job<P extends object = object> {
  /** `room.what-it-does`. */
  readonly name: string
  readonly perform: (ctx: Context, payload: P) => Promise<void>
  /** Standard cron text, reckoned in UTC, for work that comes round by itself. */
  readonly every?: string
  readonly maxAttempts?: number
}

export const job = <P extends object>(definition: Job<P>): Job => definition as unknown as Job
