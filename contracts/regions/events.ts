import { eventType } from '../event.ts'

/** A year's holidays were loaded or replaced: whoever counted working days into that year counts again. */
export const calendarLoaded = eventType<{ readonly year: number }>()('regions.calendar-loaded')
