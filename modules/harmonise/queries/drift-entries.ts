import { FIELD_NAMES, type ItemContent } from '#contracts/catalogue/index.ts'
import type { DriftDifference, DriftEntry, WorkState } from '#contracts/harmonise/index.ts'
import { findDepartments, findDivisions } from '#modules/regions/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ClassedDifference } from '../domain/drift/difference.ts'

/** Columns of an entry; `d` names the table, `w` the open work of the place. */
export const DRIFT_COLUMNS = `d.id, d.item_code, d.item_name, d.source, d.division_code, d.region_name, d.department_id, d.materials,
  d.summary, d.differences, d.legal, d.allowed, d.unexplained, d.detected_at, w.id AS work_id, w.state AS work_state, w.due_on`

export const DRIFT_TABLES = `harmonise.drift AS d
  LEFT JOIN harmonise.work_item AS w ON w.basic_item_id = d.basic_item_id AND w.division_code = d.division_code
    AND w.closed_at IS NULL AND d.source <> 'reference'`

export interface DriftEntryRow {
  readonly id: string
  readonly item_code: string
  readonly item_name: string
  readonly source: DriftEntry['source']
  readonly division_code: string | null
  readonly region_name: string | null
  readonly department_id: string | null
  readonly materials: number | null
  readonly summary: string
  readonly differences: readonly ClassedDifference[]
  readonly legal: number
  readonly allowed: number
  readonly unexplained: number
  readonly detected_at: Date
  readonly work_id: string | null
  readonly work_state: WorkState | null
  readonly due_on: string | null
}

/** Rows with the names of their places and departments. */
export async function presentEntries(db: Db, rows: readonly DriftEntryRow[]): Promise<DriftEntry[]> {
  const divisions = await findDivisions(
    db,
    rows.flatMap((row) => row.division_code ?? []),
  )
  const departments = await findDepartments(
    db,
    rows.flatMap((row) => row.department_id ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    itemCode: row.item_code,
    itemName: row.item_name,
    source: row.source,
    divisionCode: row.division_code,
    placeName: row.region_name ?? divisions.get(row.division_code ?? '')?.name ?? '来源未写明地区',
    departmentId: row.department_id,
    departmentName: departments.get(row.department_id ?? '')?.name ?? null,
    materials: row.materials,
    summary: row.summary,
    differences: row.differences.map(presentDifference),
    legal: row.legal,
    allowed: row.allowed,
    unexplained: row.unexplained,
    detectedAt: row.detected_at.toISOString(),
    work:
      row.work_id && row.work_state && row.due_on
        ? { id: row.work_id, state: row.work_state, dueOn: row.due_on }
        : null,
  }))
}

const presentDifference = (difference: ClassedDifference): DriftDifference => ({
  ...difference,
  fieldTitle: FIELD_NAMES[difference.field as keyof ItemContent],
  names: [...difference.names],
})
