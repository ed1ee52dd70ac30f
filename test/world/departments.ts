import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Composition } from '#app/compose.ts'
import { systemActor } from '#contracts/actor.ts'
import type { DepartmentRow } from '#contracts/regions/index.ts'
import {
  creditCodeCheck,
  findDivision,
  loadDivisions,
  parseReferenceDivisions,
  regionsOperations,
} from '#modules/regions/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { performJob } from '#platform/jobs/worker.ts'

export const DEMO_CITY = '370300'
/** Owns the standards. One department of its own, whose people write them and read each other's changes. */
export const DEMO_PROVINCE = '370000'

/** The city and its districts and counties, with the short word that demo logins use for them. */
export const DEMO_DIVISIONS = {
  '370300': { name: '淄博市', word: 'zibo' },
  '370302': { name: '淄川区', word: 'zichuan' },
  '370303': { name: '张店区', word: 'zhangdian' },
  '370304': { name: '博山区', word: 'boshan' },
  '370305': { name: '临淄区', word: 'linzi' },
  '370306': { name: '周村区', word: 'zhoucun' },
  '370321': { name: '桓台县', word: 'huantai' },
  '370322': { name: '高青县', word: 'gaoqing' },
  '370323': { name: '沂源县', word: 'yiyuan' },
} as const
export type DemoDivision = keyof typeof DEMO_DIVISIONS
export type DemoPlace = DemoDivision | typeof DEMO_PROVINCE
const PROVINCE_DEPARTMENT = '山东省政务服务管理机构（演示）'

/** Departments of the city and of each district: what they are called at the city and below. */
const DEMO_DEPARTMENTS = {
  approval: { city: '行政审批服务局', county: '行政审批服务局', short: '审批局' },
  market: { city: '市场监督管理局', county: '市场监督管理局', short: '市场监管局' },
  health: { city: '卫生健康委员会', county: '卫生健康局', short: '卫健部门' },
  fire: { city: '消防救援支队', county: '消防救援大队', short: '消防救援' },
  water: { city: '水利局', county: '水利局', short: '水利局' },
  civil: { city: '民政局', county: '民政局', short: '民政局' },
  transport: { city: '交通运输局', county: '交通运输局', short: '交通局' },
  tobacco: { city: '烟草专卖局', county: '烟草专卖局', short: '烟草局' },
  defence: { city: '国防动员办公室', county: '国防动员办公室', short: '国动办' },
  hrss: { city: '人力资源和社会保障局', county: '人力资源和社会保障局', short: '人社局' },
  housing: { city: '住房和城乡建设局', county: '住房和城乡建设局', short: '住建局' },
  culture: { city: '文化和旅游局', county: '文化和旅游局', short: '文旅局' },
  medical: { city: '医疗保障局', county: '医疗保障局', short: '医保局' },
  urban: { city: '城市管理局', county: '城市管理局', short: '城管局' },
} as const
export type DemoDepartment = keyof typeof DEMO_DEPARTMENTS

export const demoDivisions = Object.keys(DEMO_DIVISIONS) as DemoDivision[]
export const demoDepartments = Object.keys(DEMO_DEPARTMENTS) as DemoDepartment[]

/**
 * 统一社会信用代码 of a demo department: right in every check character and allotted to nobody, since the subject part of a real one never
 * begins with DEM.
 */
export function departmentUscc(divisionCode: string, key: DemoDepartment): string {
  const at = String(demoDepartments.indexOf(key) + 1).padStart(2, '0')
  return demoCreditCode(`11${divisionCode}`, `DEM${at}000`)
}

/** `head`: registering organ, kind and division, 8 characters. `subject`: 8 characters, its check character follows by GB 11714. */
export function demoCreditCode(head: string, subject: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(subject[at] as string, 36), 0)
  const first17 = `${head}${subject}${'0X987654321'[sum % 11]}`
  return `${first17}${creditCodeCheck(first17)}`
}

export function departmentName(divisionCode: DemoPlace, key: DemoDepartment): string {
  if (divisionCode === DEMO_PROVINCE) return PROVINCE_DEPARTMENT
  return `${DEMO_DIVISIONS[divisionCode].name}${DEMO_DEPARTMENTS[key][divisionCode === DEMO_CITY ? 'city' : 'county']}`
}

const ACTOR = systemActor('demo')

/** The departments of the demo city. Safe to repeat: those that are there are left as they are. */
export async function buildDepartments(
  composition: Composition,
  report: (share: number) => void = () => undefined,
): Promise<void> {
  await ensureDivisions(composition)
  report(0.2)
  const rows = [
    ...demoDivisions.flatMap((division) => demoDepartments.map((key) => rowOf(division, key))),
    provinceDepartment(),
  ]
  const { faults } = await composition.invoke(
    regionsOperations.importDepartments,
    { actor: ACTOR, idempotencyKey: crypto.randomUUID() },
    { rows },
  )
  if (faults.length > 0) throw new Error(`demo departments: ${JSON.stringify(faults[0])}`)
  report(1)
}

function provinceDepartment(): DepartmentRow {
  return {
    divisionCode: DEMO_PROVINCE,
    name: PROVINCE_DEPARTMENT,
    shortName: '省政务服务机构',
    uscc: departmentUscc(DEMO_PROVINCE, 'approval'),
    address: '（演示）山东省演示路 1 号',
    officeHours: '（演示）工作日 9:00—12:00，13:30—17:00',
    enquiryPhone: '0531-0000001（演示）',
    complaintPhone: '0531-0001001（演示）',
  }
}

/** No real address or telephone: a subscriber's number of zeros is given to nobody. */
function rowOf(division: DemoDivision, key: DemoDepartment): DepartmentRow {
  const place = DEMO_DIVISIONS[division].name
  const serial = demoDivisions.indexOf(division) * demoDepartments.length + demoDepartments.indexOf(key)
  const phone = (offset: number) => `0533-${String(offset + serial).padStart(7, '0')}（演示）`
  return {
    divisionCode: division,
    name: departmentName(division, key),
    shortName: DEMO_DEPARTMENTS[key].short,
    uscc: departmentUscc(division, key),
    address: `（演示）${place}演示路 1 号政务服务中心 ${demoDepartments.indexOf(key) + 1} 号窗口`,
    officeHours: '（演示）工作日 9:00—12:00，13:30—17:00',
    enquiryPhone: phone(1),
    complaintPhone: phone(1001),
  }
}

/** A program that was set up has all divisions of China; a test may begin with none and gets those of the city. */
async function ensureDivisions(composition: Composition): Promise<void> {
  if (await findDivision(composition.runtime.db, '370303')) return
  const csv = readFileSync(join(projectRoot, 'reference/divisions/divisions-province-city-county.csv'), 'utf8')
  const entries = parseReferenceDivisions(csv).filter(({ code }) => code === '370000' || code.startsWith('3703'))
  await performJob(composition, ACTOR, async (ctx) => {
    await loadDivisions(ctx, entries)
  })
}
