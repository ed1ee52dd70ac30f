import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/config/project-root.ts'
import { parseReferenceCalendar } from '../reference.ts'
import { addWorkingDays, isWorkingDay, type WorkCalendar, workingDaysBetween } from './working-days.ts'

const years = parseReferenceCalendar(readFileSync(join(projectRoot, 'reference/holidays-2018-2026.json'), 'utf8'))
const calendar: WorkCalendar = {
  exceptions: new Map(years.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind] as const))),
  lastYear: Math.max(...years.map(({ year }) => year)),
}

const day = fc
  .integer({ min: Date.parse('2018-01-01') / 86_400_000, max: Date.parse('2028-12-31') / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
const count = fc.integer({ min: 0, max: 120 })

describe('working days of real years', () => {
  it.each([
    // 春节 2024: offices closed 10–17 February, open on Sundays 4 and 18 February.
    ['2024-02-04', true],
    ['2024-02-09', true],
    ['2024-02-10', false],
    ['2024-02-17', false],
    ['2024-02-18', true],
    // 国庆 and 中秋 2025: closed 1–8 October, open on Sunday 28 September and Saturday 11 October.
    ['2025-09-28', true],
    ['2025-10-08', false],
    ['2025-10-09', true],
    ['2025-10-11', true],
    ['2025-10-12', false],
    // 春节 2026: closed 15–23 February, open on Saturdays 14 and 28 February.
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-02-28', true],
    // 国庆 2026: open on Sunday 20 September and Saturday 10 October.
    ['2026-09-20', true],
    ['2026-10-07', false],
    ['2026-10-10', true],
  ])('%s is a working day: %s', (date, works) => {
    expect(isWorkingDay(calendar, date)).toBe(works)
  })

  it.each([
    // Accepted on the Friday before 春节 2024: the count goes on with Sunday 18 February.
    ['2024-02-09', 1, '2024-02-18'],
    ['2024-02-09', 5, '2024-02-22'],
    // Five days over 国庆 2025, of which 11 October is a Saturday.
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-09-30', 5, '2025-10-14'],
    // Twenty days (行政许可法 Art. 42) over 春节 2026.
    ['2026-02-02', 20, '2026-03-06'],
    ['2026-11-23', 20, '2026-12-21'],
  ])('from %s, %i working days end on %s', (from, days, until) => {
    expect(addWorkingDays(calendar, from, days)).toEqual({ day: until, provisional: false })
  })

  it('calls a day provisional when it lies beyond the last announced year', () => {
    expect(addWorkingDays(calendar, '2026-12-30', 1)).toEqual({ day: '2026-12-31', provisional: false })
    expect(addWorkingDays(calendar, '2026-12-30', 2)).toEqual({ day: '2027-01-01', provisional: true })
    expect(addWorkingDays(calendar, '2027-06-01', 0)).toEqual({ day: '2027-06-01', provisional: false })
  })

  it('refuses what is no day', () => {
    expect(() => addWorkingDays(calendar, '2026-02-30x', 1)).toThrow(RangeError)
  })
})

describe('counting working days', () => {
  it('counts as many between as were added', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, days).day)).toBe(days)
      }),
    )
  })

  it('ends on a working day, and one day more ends later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (from, days) => {
        const until = addWorkingDays(calendar, from, days).day
        expect(isWorkingDay(calendar, until)).toBe(true)
        expect(addWorkingDays(calendar, from, days + 1).day > until).toBe(true)
      }),
    )
  })

  it('adds up over any day between, and turns its sign with the direction', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [first, middle, last] = [a, b, c].sort() as [string, string, string]
        const whole = workingDaysBetween(calendar, first, last)
        expect(workingDaysBetween(calendar, first, middle) + workingDaysBetween(calendar, middle, last)).toBe(whole)
        expect(workingDaysBetween(calendar, last, first)).toBe(
          whole === 0 ? workingDaysBetween(calendar, last, first) : -whole,
        )
      }),
    )
  })

  it('costs a few microseconds at most', () => {
    addWorkingDays(calendar, '2026-01-05', 20)
    const start = performance.now()
    for (let round = 0; round < 10_000; round++) addWorkingDays(calendar, '2026-01-05', 20)
    expect((performance.now() - start) / 10_000).toBeLessThan(0.05)
  })
})

describe('the holiday table that is shipped', () => {
  it('has nine years, and only Saturdays and Sundays are turned into working days', () => {
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    for (const { days } of years) {
      for (const one of days.filter(({ kind }) => kind === 'workday')) {
        expect([0, 6]).toContain(new Date(`${one.day}T00:00:00Z`).getUTCDay())
      }
    }
  })
})
