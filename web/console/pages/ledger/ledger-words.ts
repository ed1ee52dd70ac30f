/** Who acted, in words. */
export const ACTOR_NAMES = {
  anonymous: '未登录访问者',
  person: '办事人',
  staff: '工作人员',
  machine: '部门系统',
  system: '系统自动处理',
} as const

/** What entries are about, as far as the console filters by it. */
export const SUBJECT_NAMES: Readonly<Record<string, string>> = {
  case: '办件',
  licence: '证照',
  person: '人员',
  company: '单位',
  department: '部门',
  division: '行政区划',
  item: '事项',
  rating: '评价',
  message: '消息',
}
export const subjectName = (kind: string): string => SUBJECT_NAMES[kind] ?? kind

/** Whole days in China as half-open instants: from the first one's midnight to the midnight after the last one. */
export function periodOf(first: string | undefined, last: string | undefined): { from?: string; to?: string } {
  const midnight = (day: string, later: number) =>
    new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000).toISOString()
  return { ...(first && { from: midnight(first, 0) }), ...(last && { to: midnight(last, 1) }) }
}
