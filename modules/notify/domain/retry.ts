/** A gateway that does not answer is asked eight times in about two hours; later, a notice is no longer news. */
export const MAX_ATTEMPTS = 8
const FIRST_WAIT_MS = 60_000

/** When to try again after this many failed attempts; undefined when it is time to give up. */
export function nextAttempt(failedAttempts: number, now: Date): Date | undefined {
  if (failedAttempts >= MAX_ATTEMPTS) return undefined
  return new Date(now.getTime() + FIRST_WAIT_MS * 2 ** (failedAttempts - 1))
}
