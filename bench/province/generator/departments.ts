import { creditCodeCheck } from '#modules/regions/index.ts'
import type { Region } from './regions.ts'

/** Kinds of organs that carry items out; what a kind is called from the county up. */
export const ORGAN_KINDS = [
  { name: '行政审批服务局', lead: '行政审批部门' },
  { name: '人力资源和社会保障局', lead: '人力资源社会保障部门' },
  { name: '交通运输局', lead: '交通运输部门' },
  { name: '住房和城乡建设局', lead: '住房城乡建设部门' },
  { name: '自然资源和规划局', lead: '自然资源部门' },
  { name: '公安局', lead: '公安机关' },
  { name: '医疗保障局', lead: '医疗保障部门' },
  { name: '文化和旅游局', lead: '文化和旅游部门' },
  { name: '教育和体育局', lead: '教育部门' },
  { name: '农业农村局', lead: '农业农村部门' },
  { name: '司法局', lead: '司法行政部门' },
  { name: '卫生健康局', lead: '卫生健康部门' },
  { name: '民政局', lead: '民政部门' },
  { name: '市场监督管理局', lead: '市场监督管理部门' },
  { name: '应急管理局', lead: '应急管理部门' },
  { name: '水利局', lead: '水行政主管部门' },
  { name: '生态环境局', lead: '生态环境部门' },
  { name: '消防救援大队', lead: '消防救援机构' },
  { name: '烟草专卖局', lead: '烟草专卖行政主管部门' },
  { name: '退役军人事务局', lead: '退役军人事务部门' },
] as const

/** Towns and streets have few organs, each for many kinds of items. */
const TOWN_ORGANS = ['便民服务中心', '社会事务办公室', '综合行政执法办公室', '农业农村服务中心'] as const

export interface Organ {
  readonly divisionCode: string
  readonly name: string
  readonly shortName: string
  readonly uscc: string
}

/** The organ of a region that carries items of a kind out. */
export function organAt(region: Region, kind: number): Organ {
  const town = region.level === 'town'
  const serial = town ? kind % TOWN_ORGANS.length : kind
  const shortName = town ? TOWN_ORGANS[serial]! : ORGAN_KINDS[serial]!.name
  const townNumber = town ? region.code.slice(6) : '000'
  return {
    divisionCode: region.code,
    name: `${region.name}${shortName}`,
    shortName,
    uscc: creditCode(region.code.slice(0, 6), `DEP${String(serial).padStart(2, '0')}${townNumber}`),
  }
}

export const organCount = (region: Region): number =>
  region.level === 'town' ? TOWN_ORGANS.length : ORGAN_KINDS.length

/** Right in every check character and allotted to nobody: no real subject part begins with DEP. */
function creditCode(division: string, subject: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(subject.charAt(at), 36), 0)
  const first17 = `11${division}${subject}${'0X987654321'[sum % 11]}`
  return `${first17}${creditCodeCheck(first17)}`
}

const WINDOWS = 3
const HOURS = ['工作日 8:30—12:00，13:30—17:00', '工作日 9:00—12:00，13:00—17:00', '周一至周六 9:00—16:30']

/** What is said at one of the windows of an organ; a subscriber's number of zeros is given to nobody. */
export function windowAt(region: Region, kind: number, item: number) {
  const window = item % WINDOWS
  const number = `000${String(kind).padStart(2, '0')}${window}0`
  return {
    address: `（演示）${region.name}政务服务中心 ${1 + (kind % 4)} 楼 ${kind * WINDOWS + window + 1} 号窗口`,
    officeHours: `（演示）${HOURS[(region.index + window) % HOURS.length]}`,
    enquiryPhone: `${number}（演示）`,
    complaintPhone: '12345',
  }
}
