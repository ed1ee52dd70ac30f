import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { CalendarDay, CalendarYear, ShortText } from './model.ts'

export const loadCalendarYear = contract({
  name: 'regions.load-calendar-year',
  summary: '载入一年的节假日安排；再次载入同一年即替换',
  kind: 'write',
  method: 'POST',
  path: '/calendar-years',
  input: Type.Object(
    {
      year: Type.Integer({ minimum: 2000, maximum: 2100 }),
      /** The notice that announced it, with its number. */
      source: ShortText(300),
      days: Type.Array(CalendarDay, { minItems: 1, maxItems: 366 }),
    },
    { additionalProperties: false },
  ),
  output: CalendarYear,
  errors: [
    'regions.calendar-year-invalid',
    'regions.calendar-year-gap',
    'regions.calendar-day-twice',
    'regions.calendar-workday-not-weekend',
  ],
})
