import type { StaffRole } from '#contracts/actor.ts'
import { paths } from './paths.ts'

export interface MenuEntry {
  readonly key: string
  readonly title: string
  readonly to: string
  readonly group: string
  readonly roles: readonly StaffRole[]
}

const HANDLERS: readonly StaffRole[] = ['clerk', 'reviewer', 'approver']
const OVERSEERS: readonly StaffRole[] = ['supervisor', 'auditor']
const EVERYONE: readonly StaffRole[] = [
  ...HANDLERS,
  'administrator',
  'itemManager',
  'supervisor',
  'dataSteward',
  'auditor',
]

/** What each role finds in the menu, most used first. The API decides anew on every request; this only spares people dead ends. */
export const MENU: readonly MenuEntry[] = [
  { key: 'work', title: '我的工作', to: paths.work(), group: '办件', roles: HANDLERS },
  { key: 'licences', title: '电子证照', to: paths.licences(), group: '办件', roles: HANDLERS },
  { key: 'ledger', title: '操作记录', to: paths.ledger(), group: '监督', roles: ['auditor'] },
  { key: 'oversight', title: '办件监督', to: paths.work(), group: '监督', roles: OVERSEERS },
  { key: 'ratings', title: '好差评', to: paths.ratings(), group: '监督', roles: ['supervisor'] },
  { key: 'staff', title: '人员与岗位', to: paths.staff(), group: '管理', roles: ['administrator'] },
  { key: 'departments', title: '部门', to: paths.departments(), group: '管理', roles: ['administrator'] },
  { key: 'divisions', title: '行政区划', to: paths.divisions(), group: '管理', roles: ['administrator'] },
  { key: 'calendar', title: '工作日历', to: paths.calendar(), group: '管理', roles: ['administrator'] },
  { key: 'changes', title: '修改与复核', to: paths.changes(), group: '事项', roles: ['itemManager'] },
  { key: 'drift', title: '差异清单', to: paths.drift(), group: '事项', roles: ['itemManager', 'supervisor'] },
  { key: 'drift-map', title: '差异热力图', to: paths.driftMap(), group: '事项', roles: ['itemManager', 'supervisor'] },
  { key: 'catalogue', title: '事项目录', to: paths.items(), group: '事项', roles: EVERYONE },
  { key: 'guide-imports', title: '导入指南和清单', to: paths.guideImports(), group: '事项', roles: ['itemManager'] },
  { key: 'match-queue', title: '匹配队列', to: paths.matchQueue(), group: '事项', roles: ['itemManager'] },
  { key: 'material-types', title: '材料字典', to: paths.materialTypes(), group: '事项', roles: ['itemManager'] },
  { key: 'comparison', title: '地区比较', to: paths.comparison(), group: '事项', roles: ['itemManager', 'supervisor'] },
  {
    key: 'reforms',
    title: '改革',
    to: paths.reforms(),
    group: '事项',
    roles: ['itemManager', 'supervisor', 'auditor'],
  },
]

/** Handles cases of its department, files included; oversight sees how they go. */
export const handlesCases = (role: StaffRole): boolean => HANDLERS.includes(role)

export const menuFor = (role: StaffRole): readonly MenuEntry[] => MENU.filter((entry) => entry.roles.includes(role))

/** The first screen after signing in. */
export const homeOf = (role: StaffRole): string => menuFor(role)[0]?.to ?? paths.account()
