import { type Actor, anonymous, type StaffRole } from '#contracts/actor.ts'
import { rawQuery } from '#platform/db/database.ts'
import type { Runtime } from '#platform/operations/context.ts'
import { type OpaqueSignIn, readSignIn, type SignInData } from './sign-in-data.ts'
import { ABSOLUTE_MS } from './store/sessions.ts'

type Reading = Pick<Runtime, 'db' | 'clock'>

/**
 * Who acts, from the state of this moment in one query: an account that was disabled and a post that was revoked are anonymous at
 * once, an agency that ended leaves the person acting for themself.
 */
export async function resolveActor(runtime: Reading, signIn: OpaqueSignIn): Promise<Actor> {
  const data = readSignIn(signIn)
  const now = runtime.clock.now()
  if (!data || Date.parse(data.since) + ABSOLUTE_MS <= now.getTime()) return anonymous
  return data.as === 'staff' ? staffActor(runtime, data, now) : personActor(runtime, data, now)
}

async function personActor({ db }: Reading, data: SignInData, now: Date): Promise<Actor> {
  const { rows } = await rawQuery<{ company_id: string | null }>(
    db,
    `SELECT a.company_id FROM identity.person p
       LEFT JOIN identity.agent a ON a.person_id = p.id AND a.company_id = $2
         AND a.valid_from <= $3 AND (a.valid_until IS NULL OR a.valid_until > $3)
      WHERE p.id = $1 AND NOT EXISTS (SELECT FROM identity.staff_member m WHERE m.person_id = p.id)`,
    [data.personId, data.companyId ?? null, now],
  )
  const row = rows[0]
  if (!row) return anonymous
  return {
    kind: 'person',
    personId: data.personId,
    ...(row.company_id && { actingFor: { kind: 'company', companyId: row.company_id } as const }),
  }
}

async function staffActor({ db }: Reading, data: SignInData, now: Date): Promise<Actor> {
  const { rows } = await rawQuery<{ id: string; role: StaffRole; department_id: string; division_code: string }>(
    db,
    `SELECT t.id, t.role, t.department_id, t.division_code FROM identity.post t
       JOIN identity.staff_member m ON m.person_id = t.person_id AND m.disabled_at IS NULL
      WHERE t.id = $2 AND t.person_id = $1 AND t.valid_from <= $3 AND (t.valid_until IS NULL OR t.valid_until > $3)`,
    [data.personId, data.postId ?? null, now],
  )
  const row = rows[0]
  if (!row) return anonymous
  return {
    kind: 'staff',
    personId: data.personId,
    post: { postId: row.id, role: row.role, departmentId: row.department_id, divisionCode: row.division_code },
  }
}
