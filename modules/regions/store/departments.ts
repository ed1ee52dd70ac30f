import type { Selectable } from 'kysely'
import { type Db, sql } from '#platform/db/database.ts'
import { significantPart } from '../domain/division-code.ts'
import { noteDepartments } from './known.ts'
import { type RegionsTables, tablesOf } from './tables.ts'

const UNIQUE_VIOLATION = '23505'

export type DepartmentRow = Selectable<RegionsTables['regions.department']>

export interface NewDepartment {
  readonly id: string
  readonly divisionCode: string
  readonly name: string
  readonly shortName: string
  readonly uscc: string
  readonly address?: string
  readonly officeHours?: string
  readonly enquiryPhone?: string
  readonly complaintPhone?: string
}

/** Those that were written, in no order; a department whose credit code another one has is left out. */
export async function insertDepartments(
  db: Db,
  departments: readonly NewDepartment[],
  knownFrom: Date,
): Promise<DepartmentRow[]> {
  const written = await tablesOf(db)
    .insertInto('regions.department')
    .values(
      departments.map((department) => ({
        id: department.id,
        division_code: department.divisionCode,
        name: department.name,
        short_name: department.shortName,
        uscc: department.uscc,
        address: department.address ?? null,
        office_hours: department.officeHours ?? null,
        enquiry_phone: department.enquiryPhone ?? null,
        complaint_phone: department.complaintPhone ?? null,
      })),
    )
    .onConflict((conflict) => conflict.column('uscc').doNothing())
    .returningAll()
    .execute()
  const ids = written.map(({ id }) => id)
  await noteDepartments(db, ids, knownFrom)
  return written
}

/** Undefined when another department has this credit code. */
export async function insertDepartment(
  db: Db,
  department: NewDepartment,
  knownFrom: Date,
): Promise<DepartmentRow | undefined> {
  return (await insertDepartments(db, [department], knownFrom))[0]
}

/**
 * Sets what is given; undefined leaves a column as it is. False when another department took the credit code meanwhile: the
 * transaction is lost then.
 */
export async function changeDepartment(
  db: Db,
  id: string,
  changes: Partial<Omit<DepartmentRow, 'id' | 'division_code' | 'created_at'>>,
  knownFrom: Date,
): Promise<boolean> {
  if (Object.values(changes).every((value) => value === undefined)) return true
  try {
    await tablesOf(db).updateTable('regions.department').set(changes).where('id', '=', id).execute()
    await noteDepartments(db, [id], knownFrom)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) return false
    throw error
  }
}

export function findDepartment(db: Db, id: string): Promise<DepartmentRow | undefined> {
  return tablesOf(db).selectFrom('regions.department').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockDepartment(db: Db, id: string): Promise<DepartmentRow | undefined> {
  return tablesOf(db).selectFrom('regions.department').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** By id; those that do not exist are missing from the map. */
export async function findDepartments(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, DepartmentRow>> {
  if (ids.length === 0) return new Map()
  const rows = await tablesOf(db)
    .selectFrom('regions.department')
    .selectAll()
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** By credit code (统一社会信用代码). */
export async function findDepartmentsByCode(
  db: Db,
  codes: readonly string[],
): Promise<ReadonlyMap<string, DepartmentRow>> {
  if (codes.length === 0) return new Map()
  const rows = await tablesOf(db)
    .selectFrom('regions.department')
    .selectAll()
    .where('uscc', '=', sql<string>`any(${[...new Set(codes)]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.uscc, row]))
}

export function departmentsOf(db: Db, divisionCode: string, includeBelow: boolean): Promise<DepartmentRow[]> {
  const query = tablesOf(db).selectFrom('regions.department').selectAll().orderBy('division_code').orderBy('uscc')
  return includeBelow
    ? query.where('division_code', 'like', `${significantPart(divisionCode)}%`).execute()
    : query.where('division_code', '=', divisionCode).execute()
}

/** Of several divisions, by division; one without departments is missing from the map. */
export async function departmentsIn(
  db: Db,
  divisionCodes: readonly string[],
): Promise<ReadonlyMap<string, readonly DepartmentRow[]>> {
  if (divisionCodes.length === 0) return new Map()
  const rows = await tablesOf(db)
    .selectFrom('regions.department')
    .selectAll()
    .where('division_code', '=', sql<string>`any(${[...new Set(divisionCodes)]}::text[])`)
    .orderBy('division_code')
    .orderBy('uscc')
    .execute()
  return Map.groupBy(rows, (row) => row.division_code)
}
