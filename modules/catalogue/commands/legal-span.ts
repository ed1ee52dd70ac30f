import { catalogueFault } from '#contracts/catalogue/index.ts'
import type { Span } from '../domain/bitemporal.ts'

/** The legal span that a publication asks for; from now on and without end where it says nothing. */
export function legalSpan(input: { effectiveFrom?: string; effectiveUntil?: string }, now: Date): Span {
  const from = input.effectiveFrom ? Date.parse(input.effectiveFrom) : now.getTime()
  const until = input.effectiveUntil ? Date.parse(input.effectiveUntil) : Number.POSITIVE_INFINITY
  if (until <= from) throw catalogueFault('catalogue.period-invalid')
  return { from, until }
}
