import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { loadDivisions } from './commands/load-divisions.ts'
import { creditCodeCheck } from './domain/credit-code.ts'
import { addWorkingDays } from './domain/working-days.ts'
import { operations } from './operations.ts'
import { parseReferenceCalendar, parseReferenceDivisions } from './reference.ts'
import { loadWorkCalendar } from './store/calendar.ts'
import { divisionPath } from './store/divisions.ts'

const app = await openTestApp()
const set = systemActor('test')
const reference = (file: string) => readFileSync(join(projectRoot, 'reference', file), 'utf8')
const entries = ['divisions-province-city-county.csv', 'divisions-shandong-township.csv'].flatMap((file) =>
  parseReferenceDivisions(reference(`divisions/${file}`)),
)
const first = await loadDivisions(app.context(), entries)
for (const { year, source, days } of parseReferenceCalendar(reference('holidays-2018-2026.json'))) {
  await app.call(operations.loadCalendarYear, set, { year, source, days })
}
const names = (page: { items: readonly { name: string }[] }) => page.items.map((item) => item.name)
const divisionsBelow = async (parentCode?: string) =>
  names(await app.call(operations.listDivisions, anonymous, { ...(parentCode && { parentCode }) }))

describe('the divisions of China', () => {
  it('are loaded whole, and a second loading changes nothing', async () => {
    expect(first.changed).toBeGreaterThan(5000)
    expect((await loadDivisions(app.context(), entries)).changed).toBe(0)
  })

  it('are listed below each other, without those that exist in statistics only', async () => {
    expect(await divisionsBelow()).toHaveLength(34)
    expect(await divisionsBelow('370300')).toEqual([
      '淄川区',
      '张店区',
      '博山区',
      '临淄区',
      '周村区',
      '桓台县',
      '高青县',
      '沂源县',
    ])
    expect(await divisionsBelow('110000')).toContain('东城区')
    expect(await divisionsBelow('110000')).not.toContain('市辖区')
    expect((await divisionsBelow('370303')).length).toBeGreaterThan(5)
  })

  it('know their path', async () => {
    const { path } = await app.call(operations.getDivision, anonymous, { divisionCode: '370303' })
    expect(path.map((division) => division.name)).toEqual(['山东省', '淄博市', '张店区'])
    expect((await divisionPath(app.db, '110101')).map((division) => division.name)).toEqual(['北京市', '东城区'])
    await expect(app.call(operations.getDivision, anonymous, { divisionCode: '999999' })).rejects.toMatchObject({
      code: 'regions.division-not-found',
    })
  })

  it('are found by a part of the name or the beginning of the code', async () => {
    const search = async (q: string, within?: string) =>
      names(await app.call(operations.searchDivisions, anonymous, { q, ...(within && { within }) }))
    expect((await search('张店'))[0]).toBe('张店区')
    expect(await search('37030')).toContain('博山区')
    expect(await search('区', '370300')).toContain('淄川区')
    expect(await search('区', '370300')).not.toContain('历下区')
    expect(await search('%')).toEqual([])
  })

  it('take a town that is added, once', async () => {
    const town = { code: '370303998', name: '演示街道' }
    await app.call(operations.createDivision, set, town)
    await expect(app.call(operations.createDivision, set, town)).rejects.toMatchObject({
      code: 'regions.division-code-taken',
    })
    await app.call(operations.updateDivision, set, { divisionCode: town.code, name: '演示新街道' })
    expect(await divisionsBelow('370303')).toContain('演示新街道')
    await expect(app.call(operations.createDivision, set, { code: '379999001', name: '演示' })).rejects.toMatchObject({
      code: 'regions.division-not-found',
    })
  })
})

describe('departments', () => {
  const uscc = (serial: number) => {
    const first17 = `11370303DEM${String(serial).padStart(6, '0')}`
    return `${first17}${creditCodeCheck(first17)}`
  }
  const row = (serial: number, more: object = {}) => ({
    divisionCode: '370303',
    name: `演示部门${serial}`,
    shortName: '演示',
    uscc: uscc(serial),
    ...more,
  })

  it('are imported once, however often the sheet is sent', async () => {
    const rows = [row(1), row(2, { uscc: ` ${uscc(2).toLowerCase()} ` })]
    const importing = () => app.call(operations.importDepartments, set, { rows })
    expect((await importing()).created).toHaveLength(2)
    expect(await importing()).toEqual({ created: [], alreadyThere: 2, faults: [] })
  })

  it('are not imported at all when one line is wrong', async () => {
    const rows = [
      row(3),
      row(4, { uscc: '113703030000000000' }),
      row(3),
      row(5, { divisionCode: '999999' }),
      row(1, { divisionCode: '370304' }),
      row(6, { name: '  ' }),
    ]
    const { created, faults } = await app.call(operations.importDepartments, set, { rows })
    expect(created).toEqual([])
    expect(faults.map((fault) => [fault.row, fault.column])).toEqual([
      [2, 'uscc'],
      [3, 'uscc'],
      [4, 'divisionCode'],
      [5, 'uscc'],
      [6, 'name'],
    ])
  })

  it('cannot take a credit code that another one takes at the same moment', async () => {
    const [one, other] = [
      await app.call(operations.createDepartment, set, row(21)),
      await app.call(operations.createDepartment, set, row(22)),
    ]
    const quicker = await app.ownerPool.connect()
    await quicker.query('BEGIN')
    await quicker.query('UPDATE regions.department SET uscc = $2 WHERE id = $1', [one.id, uscc(23)])
    const slower = app.call(operations.updateDepartment, set, { departmentId: other.id, uscc: uscc(23) })
    // Watched from the beginning: it may be refused before the quicker one is done with.
    const refused = expect(slower).rejects.toMatchObject({ code: 'regions.department-code-taken' })
    const waits = () =>
      app.ownerPool.query('SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = $1', ['transactionid'])
    await vi.waitFor(async () => expect((await waits()).rows).toHaveLength(1), { timeout: 5000 })
    await quicker.query('COMMIT')
    quicker.release()
    await refused
  })

  it('are changed in part, and cleared by null', async () => {
    const department = await app.call(operations.createDepartment, set, { ...row(7), address: '（演示）某路 1 号' })
    const departmentId = department.id
    await app.call(operations.updateDepartment, set, { departmentId, enquiryPhone: '0533-0000001' })
    const changed = await app.call(operations.updateDepartment, set, { departmentId, address: null, uscc: uscc(8) })
    expect(changed).toEqual({ ...department, address: null, enquiryPhone: '0533-0000001', uscc: uscc(8) })
    expect(await app.call(operations.getDepartment, anonymous, { departmentId })).toEqual(changed)
    await expect(app.call(operations.updateDepartment, set, { departmentId, uscc: uscc(1) })).rejects.toMatchObject({
      code: 'regions.department-code-taken',
    })
  })
})

describe('the calendar', () => {
  it('is read anew when a year was loaded, and kept otherwise', async () => {
    const before = await loadWorkCalendar(app.db)
    expect(await loadWorkCalendar(app.db)).toBe(before)
    expect(addWorkingDays(before, '2026-12-31', 1)).toEqual({ day: '2027-01-01', provisional: true })
    const days = [{ day: '2027-01-01', kind: 'holiday', name: '元旦' }]
    await app.call(operations.loadCalendarYear, set, { year: 2027, source: '演示', days })
    const after = await loadWorkCalendar(app.db)
    expect(addWorkingDays(after, '2026-12-31', 1)).toEqual({ day: '2027-01-04', provisional: false })
    const { rows } = await app.pool.query("SELECT payload FROM platform.event WHERE name = 'regions.calendar-loaded'")
    expect(rows.map((one) => one.payload.year)).toContain(2027)
  })

  it('replaces a year that is loaded again', async () => {
    const days = [{ day: '2027-01-04', kind: 'holiday', name: '元旦' }]
    await app.call(operations.loadCalendarYear, set, { year: 2027, source: '演示（更正）', days })
    const { years, lastYear } = await app.call(operations.getCalendar, anonymous, { year: 2027 })
    expect([lastYear, years.length, years[0]?.source]).toEqual([2027, 1, '演示（更正）'])
    expect(years[0]?.days).toEqual(days)
  })

  it('refuses a year that would leave one out before it', async () => {
    const days = [{ day: '2029-01-01', kind: 'holiday', name: '元旦' }]
    const load = app.call(operations.loadCalendarYear, set, { year: 2029, source: '演示', days })
    await expect(load).rejects.toMatchObject({
      code: 'regions.calendar-year-gap',
      sentence: '节假日安排已载入到 2027 年，请先载入 2028 年的安排，再载入 2029 年的。',
    })
  })

  it('refuses days of another year, days named twice, and working days that are so anyway', async () => {
    const load = (...days: object[]) => app.call(operations.loadCalendarYear, set, { year: 2028, source: '演示', days })
    const holiday = { day: '2028-01-01', kind: 'holiday', name: '元旦' }
    await expect(load({ ...holiday, day: '2027-12-31' })).rejects.toMatchObject({
      code: 'regions.calendar-year-invalid',
    })
    await expect(load(holiday, holiday)).rejects.toMatchObject({ code: 'regions.calendar-day-twice' })
    await expect(load({ ...holiday, day: '2028-01-03', kind: 'workday' })).rejects.toMatchObject({
      code: 'regions.calendar-workday-not-weekend',
    })
  })
})
