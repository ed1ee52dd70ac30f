import { BAD_GRADES, type Grade, type RatingEntry } from '#contracts/ratings/index.ts'
import { addWorkingDays, type WorkCalendar } from '#modules/regions/index.ts'
import { dayOf } from '#platform/time/clock.ts'

/** 差评: the person is contacted within one working day (上海市优化营商环境条例 Art. 30 and others; no national rule). */
const CONTACT_WORKING_DAYS = 1

/** Null for a rating that nobody has to answer. */
export function contactDeadline(
  grade: Grade,
  ratedAt: Date,
  calendar: WorkCalendar,
  now: Date,
): RatingEntry['contactBy'] {
  if (!BAD_GRADES.includes(grade)) return null
  const { day, provisional } = addWorkingDays(calendar, dayOf(ratedAt), CONTACT_WORKING_DAYS)
  return { day, provisional, overdue: dayOf(now) > day }
}
