import { readStructured } from './structured-cell.ts'
import { mappingBy, titleFinder } from './title-finder.ts'

/**
 * Fields of a guide that a column of a sheet may hold, with the titles that people give them and the keys of `guides-open.jsonl`. What has no
 * example is told by whoever gathers guides, and no column of the template.
 */
export const SHEET_FIELDS = {
  itemName: {
    title: '事项名称',
    required: true,
    example: '公共场所卫生许可',
    names: [
      '项目名称',
      '业务办理项名称',
      '实施事项名称',
      '审批事项',
      '服务事项',
      '政务服务事项',
      '事项',
      '办理事项',
      '权力名称',
      '事项名',
      'item_name',
      '事项标题',
      'name',
    ],
  },
  itemCode: {
    title: '事项编码',
    required: false,
    example: '000123020000',
    names: [
      '基本编码',
      '实施编码',
      '业务办理项编码',
      '项目编码',
      '国家基本编码',
      '权力编码',
      '编码',
      '事项代码',
      'item_code',
      'basic_code',
      'task_code',
      'national_code',
      'code',
    ],
  },
  regionName: {
    title: '地区',
    required: false,
    example: '淄博市张店区',
    names: [
      '区县',
      '地区名称',
      '行政区划',
      '行政区',
      '区划名称',
      '所属地区',
      '所属区划',
      '县区',
      '区域',
      '市县',
      'region_name',
      'region',
    ],
  },
  regionCode: {
    title: '区划代码',
    required: false,
    example: '370303',
    names: ['行政区划代码', '地区代码', '区划编码', '行政区划编码', 'region_code', 'division_code'],
  },
  department: {
    title: '实施主体',
    required: false,
    example: '张店区行政审批服务局',
    names: [
      '实施机关',
      '办理部门',
      '实施部门',
      '审批部门',
      '部门',
      '主管部门',
      '责任部门',
      '实施机构',
      '单位名称',
      '受理机构',
      '所属部门',
      'department',
    ],
  },
  itemType: {
    title: '事项类型',
    required: false,
    example: '行政许可',
    names: ['项目类型', '权力类型', '类型', '事项类别', 'item_type'],
  },
  legalBasis: {
    title: '设定依据',
    required: false,
    example: '《公共场所卫生管理条例》第四条',
    names: ['法律依据', '办理依据', '依据', '设立依据', '法定依据', '审批依据', 'legal_basis'],
  },
  conditions: {
    title: '受理条件',
    required: false,
    example: '1.有固定的经营场所 2.从业人员持健康合格证明',
    names: ['办理条件', '申请条件', '审批条件', '条件', '许可条件', 'conditions'],
  },
  statutoryDays: {
    title: '法定办结时限',
    required: false,
    example: '20',
    names: [
      '法定时限',
      '法定办结时限(工作日)',
      '法定期限',
      '法定办理时限',
      '法定天数',
      '法定办结期限',
      'statutory_days',
    ],
  },
  promisedDays: {
    title: '承诺办结时限',
    required: false,
    example: '5',
    names: [
      '承诺时限',
      '承诺办结时限(工作日)',
      '承诺期限',
      '承诺办理时限',
      '办理时限',
      '办结时限',
      '承诺天数',
      '承诺办结期限',
      '时限',
      'promised_days',
    ],
  },
  fee: {
    title: '收费',
    required: false,
    example: '不收费',
    names: ['是否收费', '收费标准', '收费情况', '收费依据及标准', '收费标准及依据', 'fee'],
  },
  visits: {
    title: '到办事现场次数',
    required: false,
    example: '1',
    names: ['跑动次数', '到现场次数', '最少现场办理次数', '到现场办理次数', '现场办理次数', '最多跑动次数', 'visits'],
  },
  onlineLevel: {
    title: '办理形式',
    required: false,
    example: '窗口办理、网上办理',
    names: ['办理方式', '申请方式', '网办深度', '办理深度', '受理方式', 'online_level'],
  },
  process: {
    title: '办理流程',
    required: false,
    example: '申请、受理、审查、决定',
    names: ['流程', '办事流程', '审批流程', '办理程序', '办理步骤', 'process'],
  },
  resultName: {
    title: '结果名称',
    required: false,
    example: '卫生许可证',
    names: ['审批结果', '办理结果', '结果', '证照名称', '审批结果名称', '办件结果', 'result_name'],
  },
  sourceUrl: {
    title: '网址',
    required: false,
    example: 'https://…',
    names: ['链接', '来源', '来源网址', '办事指南链接', '指南网址', '地址链接', 'url', 'source_url', 'source_link'],
  },
  materialName: {
    title: '材料名称',
    required: false,
    example: '营业执照复印件',
    names: [
      '申请材料',
      '材料',
      '申报材料',
      '申请材料名称',
      '提交材料',
      '材料清单',
      '所需材料',
      '申报材料名称',
      '材料目录',
      'materials',
      'material_name',
    ],
  },
  materialForm: {
    title: '材料形式',
    required: false,
    example: '原件',
    names: ['材料类型', '形式', '原件或复印件', '原件/复印件', '材料介质', '提交形式', '材料形态', 'material_form'],
  },
  materialCopies: {
    title: '材料份数',
    required: false,
    example: '1',
    names: ['份数', '数量', '纸质材料份数', '复印件份数', '原件份数', 'material_copies'],
  },
  materialSource: {
    title: '来源渠道',
    required: false,
    example: '申请人自备',
    names: ['材料来源', '来源渠道说明', '材料来源渠道', 'material_source'],
  },
  materialRequired: {
    title: '材料必要性',
    required: false,
    example: '必要',
    names: ['必要性', '是否必要', '是否必须', '是否必需', '是否必要材料', 'material_required'],
  },
  materialNote: {
    title: '填报须知',
    required: false,
    example: '加盖公章',
    names: ['备注', '材料说明', '受理标准', '材料要求', '说明', '要求', '填报说明', 'material_note'],
  },
  address: {
    title: '办理地点',
    required: false,
    example: '（示例）人民路 1 号政务服务中心二楼',
    names: ['地址', '办公地址', '办理地址', '办事地址', '受理地点', '受理地址', '窗口地址', 'address'],
  },
  officeHours: {
    title: '办理时间',
    required: false,
    example: '周一至周五 9:00-12:00，13:00-17:00（法定节假日除外）',
    names: ['办公时间', '工作时间', '受理时间', '服务时间', '上班时间', 'office_hours'],
  },
  enquiryPhone: {
    title: '咨询电话',
    required: false,
    example: '0533-0000000',
    names: ['咨询方式', '联系电话', '电话', '办公电话', '窗口电话', 'enquiry_phone', 'phone', 'telephone'],
  },
  complaintPhone: {
    title: '监督投诉电话',
    required: false,
    example: '12345',
    names: ['投诉电话', '监督电话', '监督投诉方式', '投诉方式', '监督投诉渠道', 'complaint_phone'],
  },
  materialsStatus: {
    title: '材料清单是否完整',
    required: false,
    example: '',
    names: ['materials_status'],
  },
  excerpt: { title: '原文摘录', required: false, example: '', names: ['raw_text_excerpt'] },
  note: { title: '摘录说明', required: false, example: '', names: ['extraction_note'] },
  sourceKind: { title: '来源性质', required: false, example: '', names: ['source_kind'] },
} as const
export type SheetField = keyof typeof SHEET_FIELDS

/** `row`: one line a material; `cell`: one line a guide, with all materials in one cell. */
export type SheetLayout = 'row' | 'cell'

/** Which column of the sheet holds which field; columns without a field are kept and not read. */
export type ColumnMapping = Readonly<Partial<Record<SheetField, number>>>

const fieldOf = titleFinder(SHEET_FIELDS)

export const guessMapping = (titles: readonly string[]): ColumnMapping => mappingBy(fieldOf, titles)

/** Whether the materials stand line by line or in one cell, told by a look at the first lines. */
export function guessLayout(lines: readonly (readonly string[])[], mapping: ColumnMapping): SheetLayout {
  const { materialName, itemName } = mapping
  if (materialName === undefined || itemName === undefined) return 'cell'
  const several = (cell: string) =>
    readStructured(cell) !== undefined || /\n|[;；]\s*\S|^\s*(?:1[.．、]|[(（]1[)）])[\s\S]*?2[.．、)）]/.test(cell)
  if (lines.some((cells) => several(cells[materialName] ?? ''))) return 'cell'
  const own = [itemName, mapping.regionName, mapping.regionCode, mapping.department].filter((at) => at !== undefined)
  const repeats = (cells: readonly string[], above: readonly string[]) =>
    own.every((at) => (cells[at] ?? '') === '' || cells[at] === above[at])
  return lines.some((cells, at) => at > 0 && repeats(cells, lines[at - 1]!)) ? 'row' : 'cell'
}
