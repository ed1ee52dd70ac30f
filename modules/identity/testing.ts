import { randomUUID } from 'node:crypto'
import type { StaffActor, StaffRole } from '#contracts/actor.ts'
import { creditCodeCheck } from '#modules/regions/index.ts'
import type { TestApp } from '#test/support/test-app.ts'
import { demoIdentityNumber } from './domain/identity-number.ts'

/** A strong password for tests; the same for everybody. */
export const TEST_PASSWORD = 'Lantern-4711'

/** Two cities with a county each, one with a town, and a department in every one of them, by division code. */
export async function buildPlaces(app: TestApp): Promise<ReadonlyMap<string, { id: string; uscc: string }>> {
  await app.ownerPool.query(`
    INSERT INTO regions.division (code, name, level, parent_code) VALUES
      ('370000', '山东省', 'province', NULL),
      ('370300', '淄博市', 'city', '370000'), ('370303', '张店区', 'county', '370300'),
      ('370303001', '演示街道', 'town', '370303'), ('370304', '博山区', 'county', '370300'),
      ('370100', '济南市', 'city', '370000'), ('370102', '历下区', 'county', '370100')`)
  const places = new Map<string, { id: string; uscc: string }>()
  for (const code of ['370000', '370300', '370303', '370303001', '370304', '370100', '370102']) {
    const first17 = `11${code.slice(0, 6)}DEM0000${String(places.size).padStart(2, '0')}`
    const place = { id: randomUUID(), uscc: `${first17}${creditCodeCheck(first17)}` }
    await app.ownerPool.query(
      'INSERT INTO regions.department (id, division_code, name, short_name, uscc) VALUES ($1, $2, $3, $3, $4)',
      [place.id, code, `演示部门${code}`, place.uscc],
    )
    places.set(code, place)
  }
  return places
}

/** A member of staff who exists nowhere: enough where only the policy and the reach matter. */
export const staffActor = (role: StaffRole, divisionCode: string, departmentId: string = randomUUID()): StaffActor => ({
  kind: 'staff',
  personId: randomUUID(),
  post: { postId: randomUUID(), role, departmentId, divisionCode },
})

let serial = 0

/** Data of a person who is registered nowhere yet. */
export function somebody() {
  serial += 1
  return {
    name: '演示·李四',
    identityNumber: demoIdentityNumber(serial),
    mobile: `1690000${String(serial).padStart(4, '0')}`,
    password: TEST_PASSWORD,
  }
}
