import type { DataUse, LedgerEntry } from '#contracts/ledger/index.ts'
import type { DepartmentRow } from '#modules/regions/index.ts'
import type { OperationTitles } from './ports.ts'
import type { EntryRow } from './store/entries.ts'

type Departments = ReadonlyMap<string, DepartmentRow>

export function presentEntry(row: EntryRow, departments: Departments, titles: OperationTitles): LedgerEntry {
  return {
    seq: row.seq,
    id: row.id,
    occurredAt: row.occurred_at.toISOString(),
    requestId: row.request_id,
    operation: row.operation,
    operationTitle: titles(row.operation) ?? row.operation,
    actor: {
      kind: row.actor_kind,
      id: row.actor_id,
      postId: row.actor_post,
      departmentId: row.actor_department,
      departmentName: row.actor_department ? (departments.get(row.actor_department)?.name ?? null) : null,
      companyId: row.actor_company,
    },
    subject: { kind: row.subject_kind, id: row.subject_id },
    divisionCode: row.division_code,
    concerns: row.concerns,
    hasBody: row.body !== null,
    commitment: row.commitment.toString('hex'),
    leafHash: row.leaf_hash.toString('hex'),
  }
}

/** Names the department, never the member of staff: the office answers for the use. */
export function presentDataUse(row: EntryRow, me: string, departments: Departments, titles: OperationTitles): DataUse {
  return {
    at: row.occurred_at.toISOString(),
    what: titles(row.operation) ?? '系统按规定自动办理',
    ...user(row, me, departments),
    subject: { kind: row.subject_kind, id: row.subject_id },
  }
}

function user(row: EntryRow, me: string, departments: Departments): Pick<DataUse, 'by' | 'byKind'> {
  const department = (row.actor_department && departments.get(row.actor_department)?.name) || '政府部门'
  switch (row.actor_kind) {
    case 'staff':
      return { by: department, byKind: 'department' }
    case 'machine':
      return { by: `${department}业务系统`, byKind: 'department' }
    case 'system':
      return { by: '系统自动处理', byKind: 'system' }
    case 'anonymous':
      return { by: '未登录的访客', byKind: 'public' }
    case 'person':
      if (row.actor_id === me) return { by: '本人', byKind: 'self' }
      return { by: row.actor_company ? '本企业其他经办人' : '其他人', byKind: 'other' }
  }
}
