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
  /**
   * The last attempt has failed, too, and nobody will try again: what people see of the work is to say so. In a transaction of its own;
   * the failure stays in the queue, for operators.
   */
  readonly givenUp?: (ctx: Context, payload: P, error: unknown) => Promise<void>
}

export const job = <P extends object>(definition: Job<P>): Job => definition as unknown as Job
