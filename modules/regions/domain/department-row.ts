import type { DepartmentRow } from '#contracts/regions/index.ts'
import { isCreditCode } from './credit-code.ts'

/** What the place where a sheet is imported knows about all its lines. */
export interface DepartmentRowFacts {
  /** Divisions that exist and that the importing administrator may arrange. */
  readonly divisions: ReadonlySet<string>
  /** Division of each department that is registered already, by credit code. */
  readonly registered: ReadonlyMap<string, string>
}

/** Key of the wrong column, and the sentence for it. */
interface ColumnFault {
  readonly column: keyof DepartmentRow | null
  readonly message: string
}

/** `alreadyThere`: the same department in the same division is registered, nothing is to be done. */
export type RowJudgement = { readonly faults: readonly ColumnFault[] } | 'new' | 'alreadyThere'

const LIMITS = {
  name: 100,
  shortName: 30,
  address: 200,
  officeHours: 200,
  enquiryPhone: 40,
  complaintPhone: 40,
} as const

/** Judges each line by itself and against the lines before it. */
export function judgeDepartmentRows(rows: readonly DepartmentRow[], facts: DepartmentRowFacts): RowJudgement[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const faults = [...ownFaults(row)]
    if (!facts.divisions.has(row.divisionCode)) {
      faults.push({ column: 'divisionCode', message: '没有这个行政区划，或它不在您的管辖范围内。' })
    }
    if (seen.has(row.uscc)) faults.push({ column: 'uscc', message: '与前面某一行的统一社会信用代码相同。' })
    seen.add(row.uscc)
    const registeredIn = facts.registered.get(row.uscc)
    if (registeredIn && registeredIn !== row.divisionCode) {
      faults.push({ column: 'uscc', message: '该统一社会信用代码已由另一行政区划的部门使用。' })
    }
    if (faults.length > 0) return { faults }
    return registeredIn ? 'alreadyThere' : 'new'
  })
}

function* ownFaults(row: DepartmentRow): Generator<ColumnFault> {
  for (const column of ['name', 'shortName'] as const) {
    if (row[column].trim() === '') yield { column, message: '此列必填。' }
  }
  for (const [column, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    if ((row[column]?.length ?? 0) > limit) yield { column, message: `最多填写 ${limit} 个字。` }
  }
  if (!isCreditCode(row.uscc)) yield { column: 'uscc', message: '统一社会信用代码不正确，请逐位核对。' }
}
