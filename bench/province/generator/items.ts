import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { contentFromGuide, type GuideRow } from '#modules/catalogue/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { ORGAN_KINDS } from './departments.ts'
import { type GuideModel, PLAIN, writeDown, written } from './guide-model.ts'
import { type Random, randomOf } from './random.ts'
import { COMMON_PAPERS, type Paper } from './spellings.ts'

export interface ProvinceItem {
  readonly index: number
  readonly code: string
  readonly name: string
  readonly itemType: string
  /** Index of the kind of organ that carries it out. */
  readonly kind: number
  readonly leadDepartment: string
  /** What the standard says, as a guide of it would. */
  readonly standard: GuideModel
}

const STREAM = 1
const TYPES: Readonly<Record<string, string>> = {
  行政许可: '01',
  行政给付: '05',
  行政确认: '07',
  行政奖励: '08',
  行政裁决: '09',
  其他行政权力: '10',
  公共服务: '20',
}
/** Endings of 业务办理项, so that a real list of a district becomes as long as that of a province. */
const VARIANTS = ['', '（变更）', '（延续）', '（注销）', '（补办）']

/** How the list abbreviates the organs, in the order of `ORGAN_KINDS`. */
const ABBREVIATIONS = [
  ...['行政审批', '人社', '交通', '住建', '自然资源', '公安', '医疗保障', '文广旅', '教科体', '农业农村'],
  ...['司法', '卫健', '民政', '市场监管', '应急', '水务', '生态', '消防', '烟草', '退役'],
]

interface Listed {
  readonly name: string
  readonly itemType: string
  readonly department: string
}

/** Names and types of a real district's list, each name once. */
function listedItems(): Listed[] {
  const csv = readFileSync(join(projectRoot, 'reference/catalogue-guangan-511602.csv'), 'utf8')
  const rows = parse(csv, { columns: true, bom: true }) as {
    item_name: string
    item_type: string
    department: string
  }[]
  const byName = new Map(rows.map((row) => [row.item_name, row]))
  return [...byName].map(([name, row]) => ({
    name,
    itemType: TYPES[row.item_type] ?? '10',
    department: row.department,
  }))
}

export function provinceItems(seed: number, count: number): ProvinceItem[] {
  const listed = listedItems()
  // A real list has some of the endings already.
  const byName = new Map(VARIANTS.flatMap((variant) => listed.map((item) => [`${item.name}${variant}`, item] as const)))
  const names = [...byName].slice(0, count)
  if (names.length < count) throw new Error(`there are no more than ${names.length} items`)
  return names.map(([name, { itemType, department }], index) => {
    const random = randomOf(seed, STREAM, index)
    const named = ABBREVIATIONS.findIndex((word) => department.includes(word))
    const kind = named >= 0 ? named : random.below(ORGAN_KINDS.length)
    return {
      index,
      code: `37${itemType}${String(kind).padStart(2, '0')}${String(Math.floor(index / 10)).padStart(3, '0')}${index % 10}00`,
      name,
      itemType,
      kind,
      leadDepartment: ORGAN_KINDS[kind]!.lead,
      standard: standardOf(name, random),
    }
  })
}

const CONDITIONS = [
  '有固定的办公场所，面积不少于{n}平方米',
  '有与业务规模相适应的专业技术人员{n}名以上',
  '申请人具有完全民事行为能力',
  '近三年内未受过相关行政处罚',
  '注册资本不低于人民币{n}万元',
  '具备符合国家标准的设施设备',
  '从业人员经培训考核合格',
  '有健全的管理制度和应急预案',
  '符合本地区国土空间规划（含专项规划）',
  '场所符合消防、卫生、环保要求',
]
const STEPS = ['申请', '受理', '审查', '现场核查', '专家评审', '公示', '决定', '制证', '送达', '办结']
const LAWS = [
  '《中华人民共和国行政许可法》',
  '《中华人民共和国安全生产法》',
  '《中华人民共和国食品安全法》',
  '《山东省优化营商环境条例》',
  '《公共场所卫生管理条例》',
  '《医疗机构管理条例》',
  '《道路运输条例》',
  '《城乡居民最低生活保障办法》',
]
/** Of the standards, how many ask for a fee. */
const CHARGED_SHARE = 1 / 3
const ARTICLES = '二三四五六七八九'

function standardOf(name: string, random: Random): GuideModel {
  const statutoryDays = random.pick([10, 15, 20, 30, 45, 60])
  const short = name.replace(/（.*?）/g, '').slice(0, 24)
  return {
    materials: papersOf(short, random).map((paper) => written(paper)),
    conditions: random
      .some(CONDITIONS, 3 + random.below(4))
      .map((text) => text.replace('{n}', String(10 * (1 + random.below(30))))),
    process: STEPS.filter((step) => ['申请', '受理', '审查', '决定'].includes(step) || random.chance(0.4)),
    legalBasis: random
      .some(LAWS, 1 + random.below(3))
      .map((law) => `${law}第${random.pick([...ARTICLES])}十${random.pick([...ARTICLES])}条`),
    statutoryDays,
    promisedDays: Math.max(2, Math.ceil(statutoryDays * random.pick([0.3, 0.5, 0.8]))),
    visits: random.below(2),
    fee: random.chance(CHARGED_SHARE) ? `收费，每件${10 * (1 + random.below(50))}元` : '不收费',
    resultName: `${short}决定书`,
    materialsStatus: 'listed',
  }
}

/** The item's own form, a few papers that many items ask for, one or two of its own. */
function papersOf(name: string, random: Random): Paper[] {
  const own = (suffix: string): Paper => ({ code: null, name: `${name}${suffix}`, group: suffix, spellings: [] })
  const common: Paper[] = []
  for (const paper of random.some(COMMON_PAPERS, 12)) {
    if (common.length < 3 + (paper.name.length % 4) && !common.some(({ group }) => group === paper.group))
      common.push(paper)
  }
  return [
    own('申请表'),
    ...common,
    ...random.some(['技术方案', '人员名单', '设施设备清单', '情况说明'], 1 + random.below(2)).map(own),
  ]
}

const ABOUT = { department: '', regionName: '山东省', url: 'https://www.example.gov.cn/standard' }

/** The standard as a guide, from which its content is read as that of every guide is. */
const standardGuide = (item: ProvinceItem): GuideRow =>
  writeDown(item.standard, { ...ABOUT, itemName: item.name, department: item.leadDepartment }, PLAIN)

/** Content of the basic item, with the longer texts that a standard has and a place does not say anew. */
export function standardContent(item: ProvinceItem, materialType: (name: string) => string | null): ItemContent {
  const { name, code, itemType, leadDepartment } = item
  const content = contentFromGuide({ name, code, itemType, leadDepartment }, standardGuide(item), materialType)
  return {
    ...content,
    sources: [],
    exerciseLevels: ['2', '3', '4', '5'],
    reviewStandard: `对申请人提交的材料进行形式审查和实质审查：${item.standard.conditions.join('；')}。符合条件的，依法作出准予决定；不符合条件的，说明理由并告知救济途径。`,
    rights: '申请人依法享有陈述权、申辩权；有权依法申请行政复议或者提起行政诉讼。',
    duties: '申请人应当如实提交有关材料和反映真实情况，并对申请材料实质内容的真实性负责。',
    reviewSteps: [{ id: 'review', name: '审查', role: 'reviewer' }],
  }
}
