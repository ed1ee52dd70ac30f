import { STAFF_ROLES, type StaffRole } from '#contracts/actor.ts'
import { STAFF_ROLE_NAMES, type StaffRow } from '#contracts/identity/index.ts'
import { isCompatible } from './posts.ts'

/** What the place where a sheet is imported knows about all its lines. */
export interface StaffRowFacts {
  /** Id of each department in the importing administrator's reach, by credit code. */
  readonly departments: ReadonlyMap<string, string>
  readonly takenLoginNames: ReadonlySet<string>
}

interface StaffColumnFault {
  readonly column: keyof StaffRow | null
  readonly message: string
}

/** A person to be registered, put together from one or more lines with the same login name. */
export interface PlannedStaff {
  readonly name: string
  readonly loginName: string
  readonly mobile?: string
  readonly posts: { readonly role: StaffRole; readonly departmentId: string }[]
}

export interface StaffImportPlan {
  /** Empty unless every line is right. */
  readonly staff: readonly PlannedStaff[]
  readonly faults: readonly (StaffColumnFault & { readonly row: number })[]
}

/** Patterns that the contract states for a single person; a sheet's lines are judged one by one, with a sentence each. */
export interface StaffPatterns {
  readonly name: RegExp
  readonly loginName: RegExp
  readonly mobile: RegExp
}

export function planStaffImport(
  rows: readonly StaffRow[],
  facts: StaffRowFacts,
  patterns: StaffPatterns,
): StaffImportPlan {
  const faults: (StaffColumnFault & { row: number })[] = []
  const staff = new Map<string, PlannedStaff>()
  rows.forEach((row, at) => {
    const role = readRole(row.role)
    const departmentId = facts.departments.get(row.departmentUscc)
    const found = [...ownFaults(row, patterns)]
    if (!role)
      found.push({ column: 'role', message: `没有这个岗位，可填：${Object.values(STAFF_ROLE_NAMES).join('、')}。` })
    if (!departmentId) found.push({ column: 'departmentUscc', message: '没有这个部门，或它不在您的管辖范围内。' })
    if (facts.takenLoginNames.has(row.loginName))
      found.push({ column: 'loginName', message: '登录名已被使用，请换一个。' })
    if (role && departmentId) found.push(...take(staff, row, role, departmentId))
    faults.push(...found.map((fault) => ({ row: at + 1, ...fault })))
  })
  return { staff: faults.length > 0 ? [] : [...staff.values()], faults }
}

/** Adds the line to the person it belongs to. */
function* take(
  staff: Map<string, PlannedStaff>,
  row: StaffRow,
  role: StaffRole,
  departmentId: string,
): Generator<StaffColumnFault> {
  const known = staff.get(row.loginName)
  if (!known) {
    const { name, loginName, mobile } = row
    staff.set(loginName, { name, loginName, ...(mobile && { mobile }), posts: [{ role, departmentId }] })
    return
  }
  if (known.name !== row.name) yield { column: 'name', message: '与前面登录名相同的一行姓名不同。' }
  if (known.posts.some((post) => post.role === role && post.departmentId === departmentId)) {
    yield { column: null, message: '与前面某一行完全重复。' }
  } else if (
    !isCompatible(
      role,
      known.posts.map((post) => post.role),
    )
  ) {
    yield { column: 'role', message: '系统管理员与审计员不能由同一人担任。' }
  }
  known.posts.push({ role, departmentId })
}

function* ownFaults(row: StaffRow, patterns: StaffPatterns): Generator<StaffColumnFault> {
  if (!patterns.name.test(row.name)) yield { column: 'name', message: '姓名应为 2 至 50 个汉字或字母。' }
  if (!patterns.loginName.test(row.loginName)) {
    yield { column: 'loginName', message: '登录名应为 3 至 40 个小写字母、数字或“-”，以字母开头。' }
  }
  if (row.mobile && !patterns.mobile.test(row.mobile)) yield { column: 'mobile', message: '手机号应为 11 位数字。' }
}

/** By the name that offices use, or by its code. */
function readRole(text: string): StaffRole | undefined {
  return STAFF_ROLES.find((role) => role === text || STAFF_ROLE_NAMES[role] === text)
}
