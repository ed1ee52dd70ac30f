import { type Db, rawQuery } from '#platform/db/database.ts'
import { withAncestors } from '../domain/division-code.ts'
import type { DepartmentRow } from './departments.ts'
import type { DivisionRow } from './divisions.ts'

/*
 * What was known of departments and divisions at an instant. Names, addresses and hours stand in guides; a guide of an earlier time
 * says what was said then, whatever was put right since.
 */

/** From two changes in one millisecond the later is known one millisecond later. */
const knownFromOf = (table: string, key: string): string =>
  `greatest($2::timestamptz, (SELECT max(v.known_from) + interval '1 millisecond' FROM ${table} AS v WHERE v.${key}))`

/** Notes departments as they stand now; within the transaction that wrote them. */
export async function noteDepartments(db: Db, ids: readonly string[], knownFrom: Date): Promise<void> {
  if (ids.length === 0) return
  await rawQuery(
    db,
    `INSERT INTO regions.department_version
     SELECT d.id, ${knownFromOf('regions.department_version', 'department_id = d.id')},
       d.name, d.short_name, d.uscc, d.address, d.office_hours, d.enquiry_phone, d.complaint_phone
     FROM regions.department AS d WHERE d.id = ANY ($1::uuid[])`,
    [ids, knownFrom],
  )
}

/** Notes divisions as they stand now; within the transaction that wrote them. */
export async function noteDivisions(db: Db, codes: readonly string[], knownFrom: Date): Promise<void> {
  if (codes.length === 0) return
  await rawQuery(
    db,
    `INSERT INTO regions.division_version
     SELECT d.code, ${knownFromOf('regions.division_version', 'division_code = d.code')}, d.name, d.statistical_only
     FROM regions.division AS d WHERE d.code = ANY ($1::text[])`,
    [codes, knownFrom],
  )
}

/**
 * The version known at $2, or the first of all where none was known yet; `columns` of table `d` itself where nothing was ever noted.
 */
const versionAt = (table: string, key: string, columns: readonly string[]): string => `
  SELECT v.* FROM (
    SELECT v.known_from, ${columns.map((name) => `v.${name}`).join(', ')} FROM ${table} AS v WHERE v.${key}
    UNION ALL
    SELECT 'infinity', ${columns.map((name) => `d.${name}`).join(', ')}
  ) AS v
  ORDER BY v.known_from > $2::timestamptz, CASE WHEN v.known_from <= $2::timestamptz THEN v.known_from END DESC, v.known_from
  LIMIT 1`

const OF_DEPARTMENT = ['name', 'short_name', 'uscc', 'address', 'office_hours', 'enquiry_phone', 'complaint_phone']

/** A department as it was known at an instant; one that was registered later as it was first known. */
export async function departmentAsKnown(db: Db, id: string, knownAt: Date): Promise<DepartmentRow | undefined> {
  const { rows } = await rawQuery<DepartmentRow>(
    db,
    `SELECT d.id, d.division_code, d.created_at, ${OF_DEPARTMENT.map((name) => `v.${name}`).join(', ')}
     FROM regions.department AS d
     JOIN LATERAL (${versionAt('regions.department_version', 'department_id = d.id', OF_DEPARTMENT)}) AS v ON true
     WHERE d.id = $1`,
    [id, knownAt],
  )
  return rows[0]
}

/** The division and those above it as they were called then, highest first, without those that exist in statistics only. */
export async function divisionPathAsKnown(db: Db, code: string, knownAt: Date): Promise<DivisionRow[]> {
  const { rows } = await rawQuery<DivisionRow>(
    db,
    `SELECT d.code, d.level, d.parent_code, v.name, v.statistical_only
     FROM regions.division AS d
     JOIN LATERAL (${versionAt('regions.division_version', 'division_code = d.code', ['name', 'statistical_only'])}) AS v ON true
     WHERE d.code = ANY ($1::text[])`,
    [withAncestors(code), knownAt],
  )
  const byCode = new Map(rows.map((row) => [row.code, row]))
  if (!byCode.has(code)) return []
  return withAncestors(code)
    .reverse()
    .flatMap((above) => byCode.get(above) ?? [])
    .filter((row) => !row.statistical_only || row.code === code)
}
