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

export function findStaffByLoginName(db: Db, loginName: string): Promise<StaffRow | undefined> {
  return tablesOf(db)
    .selectFrom('identity.staff_member')
    .selectAll()
    .where('login_name', '=', loginName)
    .executeTakeFirst()
}

export async function takenLoginNames(db: Db, names: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tablesOf(db)
    .selectFrom('identity.staff_member')
    .select('login_name')
    .where('login_name', '=', sql<string>`any(${[...names]}::text[])`)
    .execute()
  return new Set(rows.map((row) => row.login_name))
}

export async function markDisabled(db: Db, personId: string, by: string | null, now: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.staff_member')
    .set({ disabled_at: now, disabled_by: by })
    .where('person_id', '=', personId)
    .execute()
}
