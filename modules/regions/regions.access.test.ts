import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { creditCodeCheck } from './domain/credit-code.ts'
import { covers } from './domain/division-code.ts'
import { operations } from './operations.ts'

const app = await openTestApp()
await app.ownerPool.query(`
  INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300'),
    ('370303001', '演示街道', 'town', '370303'), ('370100', '济南市', 'city', '370000'), ('370102', '历下区', 'county', '370100')`)
const CODES = ['370000', '370300', '370303', '370303001', '370100', '370102']
let serial = 0
const department = (divisionCode: string) => {
  const first17 = `11${divisionCode.slice(0, 6)}DEM${String(++serial).padStart(6, '0')}`
  return { divisionCode, name: '演示部门', shortName: '演示', uscc: `${first17}${creditCodeCheck(first17)}` }
}
const code = fc.constantFrom(...CODES)
const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(anonymous),
  fc.constant<Actor>({
    kind: 'person',
    personId: randomUUID(),
    actingFor: { kind: 'company', companyId: randomUUID() },
  }),
  fc.constant<Actor>({ kind: 'machine', accountId: randomUUID(), departmentId: randomUUID() }),
  fc.tuple(fc.constantFrom(...STAFF_ROLES), code).map(
    ([role, divisionCode]): Actor => ({
      kind: 'staff',
      personId: randomUUID(),
      post: { postId: randomUUID(), role, departmentId: randomUUID(), divisionCode },
    }),
  ),
)
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code as string,
  )
const refusal = (who: Actor) => (who.kind === 'anonymous' ? 'platform.unauthenticated' : 'platform.forbidden')
const isAdministrator = (who: Actor) => who.kind === 'staff' && who.post.role === 'administrator'
const reaches = (who: Actor, target: string) =>
  who.kind === 'staff' && isAdministrator(who) && covers(who.post.divisionCode, target)

describe('who arranges regions', () => {
  it('gets the sheet to fill in only as an administrator: drawing one is work', async () => {
    await fc.assert(
      fc.asyncProperty(actor, async (who) => {
        const expected = isAdministrator(who) ? 'done' : refusal(who)
        expect(await outcome(app.call(operations.getDepartmentSheetTemplate, who, {}))).toBe(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('is an administrator of the division or one above', async () => {
    await fc.assert(
      fc.asyncProperty(actor, code, async (who, target) => {
        const expected = reaches(who, target) ? 'done' : refusal(who)
        expect(await outcome(app.call(operations.createDepartment, who, department(target)))).toBe(expected)
        const existing = await app.call(
          operations.createDepartment,
          { kind: 'system', task: 'test' },
          department(target),
        )
        const change = { departmentId: existing.id, enquiryPhone: '0533-0000001' }
        expect(await outcome(app.call(operations.updateDepartment, who, change))).toBe(expected)
        if (target.length === 6 && !target.endsWith('00')) {
          const town = { code: `${target}${String(100 + serial).slice(-3)}`, name: '演示镇' }
          expect(await outcome(app.call(operations.createDivision, who, town))).toBe(expected)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('imports only into the own reach', async () => {
    await fc.assert(
      fc.asyncProperty(actor, code, async (who, target) => {
        const call = app.call(operations.importDepartments, who, { rows: [department(target)] })
        if (!isAdministrator(who)) {
          expect(await outcome(call)).toBe(refusal(who))
          return
        }
        const { created, faults } = await call
        expect([created.length, faults.length]).toEqual(reaches(who, target) ? [1, 0] : [0, 1])
      }),
      { numRuns: 40 },
    )
  })

  it('loads holidays as an administrator of a city or province', async () => {
    const year = { year: 2027, source: '演示', days: [{ day: '2027-01-01', kind: 'holiday', name: '元旦' }] }
    await fc.assert(
      fc.asyncProperty(actor, async (who) => {
        const high = who.kind === 'staff' && who.post.divisionCode.endsWith('00') && who.post.divisionCode.length === 6
        const expected = isAdministrator(who) && high ? 'done' : refusal(who)
        expect(await outcome(app.call(operations.loadCalendarYear, who, year))).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('lets everyone read', async () => {
    for (const [operation, input] of [
      [operations.listDivisions, {}],
      [operations.getDivision, { divisionCode: '370303' }],
      [operations.searchDivisions, { q: '张店' }],
      [operations.listDepartments, { divisionCode: '370303' }],
      [operations.getCalendar, {}],
    ] as const) {
      expect(await outcome(app.call(operation as typeof operations.getCalendar, anonymous, input))).toBe('done')
    }
  })
})
