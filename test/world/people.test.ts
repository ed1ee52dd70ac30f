import { describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { isDemoIdentityNumber, isIdentityNumber } from '#modules/identity/index.ts'
import { isCreditCode, regionsOperations } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, DEMO_CITY, demoDepartments, demoDivisions, departmentUscc } from './departments.ts'
import { buildPeople, DEMO_ACCOUNTS, DEMO_COMPANIES, DEMO_PERSONS, DEMO_STAFF, demoActor, demoLogin } from './people.ts'

const app = await openTestApp()

const counts = async () => {
  const { rows } = await app.pool.query(`
    SELECT (SELECT count(*) FROM regions.department) AS departments, (SELECT count(*) FROM identity.staff_member) AS staff,
           (SELECT count(*) FROM identity.post) AS posts, (SELECT count(*) FROM identity.person) AS persons,
           (SELECT count(*) FROM identity.company) AS companies, (SELECT count(*) FROM identity.agent) AS agents`)
  return rows[0]
}

describe('the demo city', () => {
  it('has departments and people after one building, and the same after two', async () => {
    await buildDepartments(app)
    await buildPeople(app)
    const once = await counts()
    await buildDepartments(app)
    await buildPeople(app)
    expect(await counts()).toEqual(once)
    expect(once).toEqual({
      // The province has one of its own.
      departments: demoDivisions.length * demoDepartments.length + 1,
      staff: DEMO_STAFF.length,
      posts: DEMO_STAFF.length,
      persons: DEMO_STAFF.length + 3,
      companies: 2,
      agents: 4,
    })
  })

  it('takes up what an interrupted building left without a password', async () => {
    await app.ownerPool.query(
      'UPDATE identity.login SET password_hash = NULL, password_changed_at = NULL WHERE person_id = (SELECT person_id FROM identity.staff_member WHERE login_name = $1)',
      [demoLogin('clerk', '370303')],
    )
    await buildPeople(app)
    await expect(demoActor(app, demoLogin('clerk', '370303'))).resolves.toMatchObject({ kind: 'staff' })
  })

  it('lets every account of the banner sign in', async () => {
    for (const { login, role } of DEMO_ACCOUNTS) {
      const actor = await demoActor(app, login)
      expect(actor.kind).toBe(role === '办事人' ? 'person' : 'staff')
    }
    await expect(demoActor(app, DEMO_PERSONS.third.identityNumber, 'restaurant')).resolves.toMatchObject({
      actingFor: { kind: 'company' },
    })
  })

  it('uses codes and numbers that are right in form and belong to nobody', async () => {
    const codes = demoDivisions.flatMap((division) => demoDepartments.map((key) => departmentUscc(division, key)))
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of [...codes, ...Object.values(DEMO_COMPANIES).map((company) => company.uscc)]) {
      expect(isCreditCode(code)).toBe(true)
      expect(code.slice(8, 11)).toBe('DEM')
    }
    for (const { identityNumber, name } of Object.values(DEMO_PERSONS)) {
      expect(isIdentityNumber(identityNumber, '2026-11-23') && isDemoIdentityNumber(identityNumber)).toBe(true)
      expect(name).toMatch(/^演示·/)
    }
    expect(new Set(DEMO_STAFF.map((staff) => staff.name)).size).toBe(DEMO_STAFF.length)
    const { items } = await app.call(regionsOperations.listDepartments, systemActor('test'), {
      divisionCode: DEMO_CITY,
    })
    expect(items.every((department) => department.address?.startsWith('（演示）'))).toBe(true)
  })
})
