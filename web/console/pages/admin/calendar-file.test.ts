import { expect, test } from 'vitest'
import { CALENDAR_TEMPLATE, calendarDays, isoDay } from './calendar-file.ts'
import { monthGrid } from './month-grid.ts'

test('the template reads as what it shows', () => {
  expect(calendarDays(CALENDAR_TEMPLATE)).toEqual({
    year: 2027,
    days: [
      { day: '2027-01-01', kind: 'holiday', name: '元旦' },
      { day: '2027-02-14', kind: 'workday', name: '春节' },
    ],
  })
})

test('dates are taken as people and Excel write them', () => {
  expect(['2027-01-01', '2027/1/1', '2027年1月1日', '46388'].map(isoDay)).toEqual(Array(4).fill('2027-01-01'))
  expect([isoDay('2027-02-30'), isoDay('一月一日'), isoDay('')]).toEqual([undefined, undefined, undefined])
})

test('every wrong line is told at once', () => {
  const rows = [
    ['日期', '安排', '节日'],
    ['2027-01-01', '放假', '元旦'],
    ['2027-13-01', '放假', '元旦'],
    ['2027-01-02', '休息', '元旦'],
  ]
  expect(() => calendarDays(rows)).toThrow('第 3 行、第 4 行填写有误')
})

test('two years in one file, or other columns, are refused', () => {
  expect(() =>
    calendarDays([
      ['日期', '安排', '节日'],
      ['2027-01-01', '放假', '元旦'],
      ['2026-12-31', '放假', '元旦'],
    ]),
  ).toThrow('一次只能载入一年')
  expect(() => calendarDays([['date', 'kind', 'name']])).toThrow('三列')
})

test('a month is weeks from Monday, with the days of other months left empty', () => {
  const february = monthGrid(2027, 2)
  expect(february).toHaveLength(4)
  expect(february[0]?.[0]).toBe('2027-02-01')
  const august = monthGrid(2027, 8)
  expect(august[0]).toEqual([null, null, null, null, null, null, '2027-08-01'])
  expect(august.flat().filter(Boolean)).toHaveLength(31)
})
