import {
  DRIFT_CLASSES,
  DRIFT_KINDS,
  DRIFT_SOURCES,
  type DriftDifference,
  type DriftEntry,
  WORK_STATES,
} from '#contracts/harmonise/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ExportParts } from '#platform/sheets/write-export.ts'
import type { AnyTable } from '#platform/sheets/write-tables.ts'
import { driftForExport } from '../queries/drift-for-export.ts'

interface DifferenceRow {
  readonly entry: DriftEntry
  readonly difference: DriftDifference
}

/** One row a place that has something otherwise, and one a difference. */
export async function driftParts(
  db: Db,
  at: Date,
  divisionCode: string | null,
  limit: number | null,
): Promise<ExportParts> {
  const entries = await driftForExport(db, divisionCode, limit)
  const differences = entries.flatMap((entry) => entry.differences.map((difference) => ({ entry, difference })))
  const tables: AnyTable[] = [
    { name: '各地', columns: PLACE_COLUMNS, rows: entries },
    { name: '差异', columns: DIFFERENCE_COLUMNS, rows: differences },
  ]
  return { count: entries.length, tables, json: { exportedAt: at.toISOString(), places: entries }, linked: null }
}

const PLACE_COLUMNS = [
  { title: '基本编码', width: 18, value: (entry: DriftEntry) => entry.itemCode },
  { title: '事项名称', width: 32, value: (entry: DriftEntry) => entry.itemName },
  { title: '来源', width: 12, value: (entry: DriftEntry) => DRIFT_SOURCES[entry.source] },
  { title: '区划代码', width: 12, value: (entry: DriftEntry) => entry.divisionCode },
  { title: '地区', width: 18, value: (entry: DriftEntry) => entry.placeName },
  { title: '办理部门', width: 28, value: (entry: DriftEntry) => entry.departmentName },
  { title: '材料数', width: 10, value: (entry: DriftEntry) => entry.materials },
  { title: '与统一标准的不同', width: 80, value: (entry: DriftEntry) => entry.summary },
  { title: DRIFT_CLASSES.legal, width: 12, value: (entry: DriftEntry) => entry.legal },
  { title: DRIFT_CLASSES.allowed, width: 12, value: (entry: DriftEntry) => entry.allowed },
  { title: DRIFT_CLASSES.unexplained, width: 12, value: (entry: DriftEntry) => entry.unexplained },
  { title: '状态', width: 14, value: ({ work }: DriftEntry) => (work ? WORK_STATES[work.state] : '') },
  { title: '期限', width: 14, value: ({ work }: DriftEntry) => work?.dueOn ?? '' },
]

const DIFFERENCE_COLUMNS = [
  { title: '基本编码', width: 18, value: ({ entry }: DifferenceRow) => entry.itemCode },
  { title: '事项名称', width: 32, value: ({ entry }: DifferenceRow) => entry.itemName },
  { title: '区划代码', width: 12, value: ({ entry }: DifferenceRow) => entry.divisionCode },
  { title: '地区', width: 18, value: ({ entry }: DifferenceRow) => entry.placeName },
  { title: '要素', width: 18, value: ({ difference }: DifferenceRow) => difference.fieldTitle },
  { title: '方式', width: 10, value: ({ difference }: DifferenceRow) => DRIFT_KINDS[difference.kind] },
  { title: '性质', width: 14, value: ({ difference }: DifferenceRow) => DRIFT_CLASSES[difference.class] },
  { title: '内容', width: 48, value: ({ difference }: DifferenceRow) => difference.names.join('\n') },
  { title: '统一标准', width: 40, value: ({ difference }: DifferenceRow) => difference.standard },
  { title: '当地', width: 40, value: ({ difference }: DifferenceRow) => difference.place },
  { title: '依据', width: 40, value: ({ difference }: DifferenceRow) => difference.basis },
]
