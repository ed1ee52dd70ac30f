import { Temporal } from '#platform/time/clock.ts'

/** First day on which a licence of so many years is no longer valid; null: none stated. */
export function expiryOf(validFrom: string, years: number | null): string | null {
  if (years === null) return null
  const start = Temporal.PlainDate.from(validFrom)
  const end = start.add({ years })
  // 29 February has no such day in most years: the term then ends with the month (民法典 Art 202).
  return (end.day === start.day ? end : end.add({ days: 1 })).toString()
}

/** Last day on which it is valid, as the paper says it. */
export const lastDay = (expiresOn: string | null): string | null =>
  expiresOn && Temporal.PlainDate.from(expiresOn).subtract({ days: 1 }).toString()

/** Last day of a licence that is valid from `validFrom` on for so many years; null: none stated. */
export const lastDayOf = (validFrom: string, years: number | null): string | null => lastDay(expiryOf(validFrom, years))
