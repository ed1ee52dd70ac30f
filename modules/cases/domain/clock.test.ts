import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  isWorkingDay,
  parseReferenceCalendar,
  type WorkCalendar,
  workingDaysBetween,
} from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import {
  ACCEPTANCE_LIMIT,
  colourOn,
  type DayCount,
  DELIVERY_LIMIT,
  deadlineAfter,
  decisionLimit,
  excludedBetween,
  type Limit,
  recounted,
  usedPercent,
} from './clock.ts'

const file = readFileSync(join(projectRoot, 'reference/holidays-2018-2026.json'), 'utf8')
const exceptions = new Map(parseReferenceCalendar(file).flatMap((year) => year.days.map((day) => [day.day, day.kind])))
const countWith = (calendar: WorkCalendar): DayCount => ({
  addWorkingDays: (from, count) => addWorkingDays(calendar, from, count).day,
  workingDaysBetween: (from, to) => workingDaysBetween(calendar, from, to),
  isWorkingDay: (day) => isWorkingDay(calendar, day),
  lastYear: calendar.lastYear,
})
const days = countWith({ exceptions, lastYear: 2026 })
const workingDays = (count: number): Limit => ({ count, unit: 'workingDay' })
const naturalDays = (count: number): Limit => ({ count, unit: 'naturalDay' })
const due = (from: string, limit: Limit, excluded = 0) => deadlineAfter(days, 'decision', from, limit, excluded)

describe('the clock of a case', () => {
  it('gives five working days to accept, over the Spring Festival of 2026 and its exchanged days', () => {
    // 15–23 February 2026 are holidays; Saturdays 14 and 28 February are worked.
    expect(due('2026-02-12', ACCEPTANCE_LIMIT).dueOn).toBe('2026-02-26')
    expect(due('2026-02-25', ACCEPTANCE_LIMIT).dueOn).toBe('2026-03-03')
  })

  it('counts over National Day 2025, which runs into the Mid-Autumn Festival', () => {
    // 1–8 October 2025 are holidays; Sunday 28 September and Saturday 11 October are worked.
    expect(due('2025-09-26', workingDays(5)).dueOn).toBe('2025-10-10')
    expect(due('2025-09-30', workingDays(3)).dueOn).toBe('2025-10-11')
  })

  it('counts over National Day 2026 with its exchanged days', () => {
    // 1–7 October 2026 are holidays; Sunday 20 September and Saturday 10 October are worked.
    expect(due('2026-09-30', workingDays(3)).dueOn).toBe('2026-10-10')
    expect(due('2026-09-18', workingDays(1)).dueOn).toBe('2026-09-20')
  })

  it('starts the day after, whatever day that is', () => {
    expect(due('2026-03-06', workingDays(1)).dueOn).toBe('2026-03-09')
    expect(due('2026-03-07', workingDays(1)).dueOn).toBe('2026-03-09')
  })

  it('counts natural days through weekends, and ends on a working day', () => {
    expect(due('2026-03-02', naturalDays(4)).dueOn).toBe('2026-03-06')
    // Would end on Saturday 7 March.
    expect(due('2026-03-02', naturalDays(5)).dueOn).toBe('2026-03-09')
    // Would end inside the Spring Festival.
    expect(due('2026-02-08', naturalDays(10)).dueOn).toBe('2026-02-24')
  })

  it('gives ten working days to deliver', () => {
    expect(deadlineAfter(days, 'delivery', '2026-03-02', DELIVERY_LIMIT).dueOn).toBe('2026-03-16')
  })

  it('takes the promised limit, else the statutory one, else twenty working days', () => {
    const [promised, statutory] = [naturalDays(7), workingDays(15)]
    expect(decisionLimit({ promisedLimit: promised, statutoryLimit: statutory })).toEqual(promised)
    expect(decisionLimit({ promisedLimit: null, statutoryLimit: statutory })).toEqual(statutory)
    expect(decisionLimit({ promisedLimit: null, statutoryLimit: null })).toEqual(workingDays(20))
  })

  it('leaves out the days of a suspension: those after it began, up to the one on which it ended', () => {
    // Friday to the Wednesday after next: 3 + 5 working days, two weekends do not count anyway.
    const excluded = excludedBetween(days, 'workingDay', '2026-03-06', '2026-03-18')
    expect(excluded).toBe(8)
    expect(due('2026-03-02', workingDays(10), excluded).dueOn).toBe('2026-03-26')
    expect(excludedBetween(days, 'naturalDay', '2026-03-06', '2026-03-18')).toBe(12)
  })

  it('is provisional beyond the last year whose holidays are announced, and certain once they are', () => {
    const open = due('2026-12-28', workingDays(5))
    expect(open).toMatchObject({ dueOn: '2027-01-04', provisional: true })
    expect(due('2026-12-21', workingDays(5))).toMatchObject({ dueOn: '2026-12-28', provisional: false })
    const holidays = [...exceptions, ['2027-01-01', 'holiday'], ['2027-01-02', 'workday']] as const
    const known = countWith({ exceptions: new Map(holidays), lastYear: 2027 })
    expect(recounted(known, open)).toMatchObject({ dueOn: '2027-01-04', provisional: false, startsAfter: '2026-12-28' })
  })

  it('turns yellow at half, red at nine tenths, and is over after its day, not on it', () => {
    const deadline = due('2026-03-02', workingDays(10))
    const colours = ['2026-03-06', '2026-03-09', '2026-03-12', '2026-03-13', '2026-03-16', '2026-03-17']
    expect(colours.map((day) => colourOn(deadline, day))).toEqual(['green', 'yellow', 'yellow', 'red', 'red', 'over'])
    expect(colours.map((day) => usedPercent(days, deadline, day))).toEqual([40, 50, 80, 90, 100, 110])
  })

  it('lets an instant item be decided on the day itself', () => {
    const deadline = due('2026-03-02', workingDays(0))
    expect(deadline).toMatchObject({ dueOn: '2026-03-02', provisional: false })
    expect([colourOn(deadline, '2026-03-02'), colourOn(deadline, '2026-03-03')]).toEqual(['red', 'over'])
  })

  const day = fc
    .integer({ min: 0, max: 1500 })
    .map((n) => new Date(Date.UTC(2022, 10, 1 + n)).toISOString().slice(0, 10))
  const limit = fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('workingDay' as const, 'naturalDay' as const),
  })

  it('never ends on a day off, and colours follow each other as the days do', () => {
    fc.assert(
      fc.property(day, limit, fc.integer({ min: 0, max: 20 }), (from, of, excluded) => {
        const deadline = due(from, of, excluded)
        expect(isWorkingDay({ exceptions, lastYear: 2026 }, deadline.dueOn)).toBe(true)
        expect(from < deadline.dueOn).toBe(true)
        expect(deadline.yellowOn <= deadline.redOn && deadline.redOn <= deadline.dueOn).toBe(true)
      }),
    )
  })

  it('says by share what it says by colour', () => {
    fc.assert(
      fc.property(day, limit, day, (from, of, today) => {
        const deadline = due(from, of)
        const percent = usedPercent(days, deadline, today)
        const colour = percent > 100 ? 'over' : percent >= 90 ? 'red' : percent >= 50 ? 'yellow' : 'green'
        // 90 % of a small limit is not a whole day: then the colour turns on the day that completes it.
        expect(colourOn(deadline, today)).toBe(colour)
      }),
    )
  })

  it('adds what a suspension took, neither more nor less', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (from, count, excluded) => {
        const plain = due(from, workingDays(count))
        const extended = due(from, workingDays(count), excluded)
        expect(workingDaysBetween({ exceptions, lastYear: 2026 }, plain.dueOn, extended.dueOn)).toBe(excluded)
        expect(usedPercent(days, extended, extended.dueOn)).toBe(100)
      }),
    )
  })
})
