import type { Composition } from '#app/compose.ts'
import { createInvoker } from '#platform/operations/invoke.ts'
import { settableClock } from '#platform/time/clock.ts'

/** The same program at another time: what the demo tells of the past is done by the ordinary operations, with the clock put back. */
export function atTime(composition: Composition, instant: Date | string): Composition {
  const runtime = { ...composition.runtime, clock: settableClock(instant) }
  return { ...composition, runtime, invoke: createInvoker({ ...composition, runtime }) }
}
