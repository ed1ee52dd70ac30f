import { mappingBy, titleFinder } from '../title-finder.ts'

/** What a list of implementations says of each, with the titles that people and programs give the columns. */
export const IMPLEMENTATION_FIELDS = {
  itemCode: {
    title: '基本编码',
    example: '000123020000',
    names: ['事项编码', '国家基本编码', '基本目录编码', '编码', '事项代码', 'item_code', 'itemCode', 'basic_code'],
  },
  itemName: {
    title: '事项名称',
    example: '公共场所卫生许可',
    names: ['项目名称', '实施事项名称', '政务服务事项', '事项', '事项名', '权力名称', 'item_name', 'name'],
  },
  divisionCode: {
    title: '区划代码',
    example: '370303',
    names: ['行政区划代码', '地区代码', '区划编码', 'region_code', 'division_code', 'divisionCode'],
  },
  regionName: {
    title: '地区',
    example: '淄博市张店区',
    names: ['区划名称', '区县', '地区名称', '行政区划', '所属地区', '县区', 'region_name'],
  },
  uscc: {
    title: '统一社会信用代码',
    example: '11370303MB28559184',
    names: ['信用代码', '部门代码', '部门编码', '实施主体编码', '社会信用代码', 'uscc', 'dept_code'],
  },
  department: {
    title: '实施主体',
    example: '张店区行政审批服务局',
    names: ['部门', '实施机关', '办理部门', '实施部门', '责任部门', '部门名称', '单位名称', 'department'],
  },
  address: {
    title: '办理地点',
    example: '（示例）人民路 1 号政务服务中心二楼',
    names: ['地址', '办公地址', '办理地址', '办事地址', '受理地点', '窗口地址', 'address'],
  },
  officeHours: {
    title: '办理时间',
    example: '周一至周五 9:00-12:00，13:00-17:00',
    names: ['办公时间', '工作时间', '受理时间', '服务时间', 'office_hours'],
  },
  enquiryPhone: {
    title: '咨询电话',
    example: '0533-0000000',
    names: ['电话', '联系电话', '咨询方式', '办公电话', '窗口电话', 'enquiry_phone', 'phone'],
  },
  complaintPhone: {
    title: '监督投诉电话',
    example: '12345',
    names: ['投诉电话', '监督电话', '监督投诉方式', 'complaint_phone'],
  },
  effectiveFrom: {
    title: '实施日期',
    example: '2026-01-01',
    names: ['生效日期', '起始日期', '开始日期', 'effective_from'],
  },
} as const
export type ImplementationField = keyof typeof IMPLEMENTATION_FIELDS
export const implementationFields = Object.keys(IMPLEMENTATION_FIELDS) as ImplementationField[]

/** `list`: one line an implementation; `matrix`: one line a basic item, one column a region, with the department in the cell. */
export type ImplementationLayout = 'list' | 'matrix'

export type ImplementationMapping = Readonly<Partial<Record<ImplementationField, number>>>

export const implementationField = titleFinder(IMPLEMENTATION_FIELDS)
export const guessImplementationMapping = (titles: readonly string[]): ImplementationMapping =>
  mappingBy(implementationField, titles)

/** A column of the matrix: the region that its title names, by name or by code. */
export interface RegionColumn {
  readonly at: number
  readonly title: string
  readonly divisionCode: string
}

/** Columns that hold no field and whose title is a region here; what else stands there is not read. */
export function regionColumns(
  titles: readonly string[],
  mapping: ImplementationMapping,
  divisionOf: (words: string) => string | null,
): RegionColumn[] {
  const taken = new Set(Object.values(mapping))
  return titles.flatMap((title, at) => {
    const divisionCode = taken.has(at) || title === '' ? null : divisionOf(title)
    return divisionCode ? [{ at, title, divisionCode }] : []
  })
}

/** Regions as titles make a matrix, unless a column says the region. */
export function guessImplementationLayout(
  mapping: ImplementationMapping,
  regions: readonly RegionColumn[],
): ImplementationLayout {
  const said = mapping.divisionCode !== undefined || mapping.regionName !== undefined
  return !said && regions.length > 0 ? 'matrix' : 'list'
}
