import type { Selectable } from 'kysely'
import { type Db, sql } from '#platform/db/database.ts'
import { type IdentityTables, tablesOf } from './tables.ts'

export type StaffRow = Selectable<IdentityTables['identity.staff_member']>

export interface NewStaff {
  readonly personId: string
  readonly loginName: string
  readonly departmentId: string
  readonly divisionCode: string
  readonly createdBy: string | null
  readonly now: Date
}

/** False when the login name is taken. */
export async function insertStaff(db: Db, staff: NewStaff): Promise<boolean> {
  const row = await tablesOf(db)
    .insertInto('identity.staff_member')
    .values({
      person_id: staff.personId,
      login_name: staff.loginName,
      department_id: staff.departmentId,
      division_code: staff.divisionCode,
      created_by: staff.createdBy,
      created_at: staff.now,
    })
    .onConflict((conflict) => conflict.column('login_name').doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return row !== undefined
}

export function lockStaff(db: Db, personId: string): Promise<StaffRow | undefined> {
  return tablesOf(db)
    .selectFrom('identity.staff_member')
    .selectAll()
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}

export function findStaff(db: Db, personId: string): Promise<StaffRow | undefined> {
  return tablesOf(db)
    .selectFrom('identity.staff_member')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

export async function markDisabled(db: Db, personId: string, by: string | null, now: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.staff_member')
    .set({ disabled_at: now, disabled_by: by })
    .where('person_id', '=', personId)
    .execute()
}

export interface StaffAccount {
  readonly personId: string
  /** False while an invitation is open. */
  readonly hasPassword: boolean
}

/** By login name; those that do not exist are missing from the map. */
export async function staffAccounts(db: Db, loginNames: readonly string[]): Promise<ReadonlyMap<string, StaffAccount>> {
  const rows = await tablesOf(db)
    .selectFrom('identity.staff_member as m')
    .innerJoin('identity.login as l', 'l.person_id', 'm.person_id')
    .select((q) => [
      'm.login_name',
      'm.person_id',
      q('l.password_hash', 'is not', null).$castTo<boolean>().as('has_password'),
    ])
    .where('m.login_name', '=', sql<string>`any(${[...loginNames]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.login_name, { personId: row.person_id, hasPassword: row.has_password }]))
}
