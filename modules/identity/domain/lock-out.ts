/** Wrong passwords in a row before a login is closed for a while. */
const FAILURES_UNTIL_LOCKED = 5
const LOCKED_FOR_MS = 15 * 60_000

export interface FailureCount {
  readonly failures: number
  readonly lockedUntil: Date | null
}

export function isLocked(count: FailureCount, now: Date): boolean {
  return count.lockedUntil !== null && count.lockedUntil > now
}

/** The count after one more wrong password; it begins anew once a lock has run out. */
export function afterFailure(count: FailureCount, now: Date): FailureCount {
  const failures = (count.lockedUntil && count.lockedUntil <= now ? 0 : count.failures) + 1
  return failures < FAILURES_UNTIL_LOCKED
    ? { failures, lockedUntil: null }
    : { failures: FAILURES_UNTIL_LOCKED, lockedUntil: new Date(now.getTime() + LOCKED_FOR_MS) }
}
