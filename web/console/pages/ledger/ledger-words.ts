/** Who acted, in words. */
export const ACTOR_NAMES = {
  anonymous: '未登录访问者',
  person: '办事人',
  staff: '工作人员',
  machine: '部门系统',
  system: '系统自动处理',
} as const

/** What entries are about. */
export const SUBJECT_NAMES: Readonly<Record<string, string>> = {
  case: '办件',
  licence: '证照',
  person: '人员',
  company: '单位',
  staff: '工作人员',
  'staff-list': '人员名单',
  'staff-import': '人员导入',
  department: '部门',
  'department-import': '部门导入',
  division: '行政区划',
  'calendar-year': '工作日历',
  'basic-item': '基本事项',
  implementation: '实施事项',
  'rating-invitation': '评价',
  message: '消息',
  session: '登录',
  'sign-in': '登录',
  ledger: '操作记录',
}
export const subjectName = (kind: string): string => SUBJECT_NAMES[kind] ?? kind

/** Whole days in China as half-open instants: from the first one's midnight to the midnight after the last one. */
export function periodOf(first: string | undefined, last: string | undefined): { from?: string; to?: string } {
  const midnight = (day: string, later: number) =>
    new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000).toISOString()
  return { ...(first && { from: midnight(first, 0) }), ...(last && { to: midnight(last, 1) }) }
}
