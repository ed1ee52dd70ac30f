import type { GuideRow } from '#modules/catalogue/index.ts'
import type { Random } from './random.ts'
import type { Paper } from './spellings.ts'

type GuideMaterial = NonNullable<GuideRow['materials']>[number]

/** One material of a generated guide: the paper that is meant, and how it is written there. */
export interface Written {
  readonly paper: Paper
  readonly material: GuideMaterial
}

/** A guide before it is written down: lists as lists. */
export interface GuideModel {
  materials: Written[]
  conditions: string[]
  process: string[]
  legalBasis: string[]
  statutoryDays: number
  promisedDays: number
  visits: number
  fee: string
  resultName: string
  /** Whether the list of materials is whole; a list that is cut says nothing of what it lacks. */
  materialsStatus: 'listed' | 'partial'
}

export const copyOf = (model: GuideModel): GuideModel => ({
  ...model,
  materials: [...model.materials],
  conditions: [...model.conditions],
  process: [...model.process],
  legalBasis: [...model.legalBasis],
})

export const written = (paper: Paper, name = paper.name): Written => ({
  paper,
  material: { name, form: '原件', copies: '1', source: '申请人自备', required: true, note: null },
})

/** How a place sets its guides: numbering, punctuation, widths. None of it changes what is said. */
export interface Setting {
  readonly mark: (at: number) => string
  readonly end: string
  readonly wide: boolean
}

export const PLAIN: Setting = { mark: (at) => `${at}.`, end: '；', wide: false }

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

export function settingOf(random: Random): Setting {
  return {
    mark: random.pick([
      (at: number) => `${at}、`,
      (at: number) => `${at}.`,
      (at: number) => `（${CHINESE[at - 1]}）`,
      (at: number) => `(${at})`,
    ]),
    end: random.pick(['；', '。', ';']),
    wide: random.chance(0.3),
  }
}

const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：' }
const NARROW = Object.fromEntries(Object.entries(WIDE).map(([narrow, wide]) => [wide, narrow]))

const inWidth = (text: string, wide: boolean): string =>
  text.replace(/[(),:（），：]/g, (sign) => (wide ? WIDE[sign] : NARROW[sign]) ?? sign)

/** The guide as a place publishes it, in the shape of `reference/guides-open.jsonl`. */
export function writeDown(
  model: GuideModel,
  about: { readonly itemName: string; readonly department: string; readonly regionName: string; readonly url: string },
  setting: Setting,
): GuideRow {
  const points = model.conditions.map(
    (text, at) => `${setting.mark(at + 1)}${inWidth(text, setting.wide)}${setting.end}`,
  )
  return {
    source_url: about.url,
    region_name: about.regionName,
    item_name: about.itemName,
    department: about.department,
    legal_basis: model.legalBasis,
    conditions: points.join(''),
    materials: model.materials.map(({ material }) => material),
    materials_status: model.materialsStatus,
    statutory_days: model.statutoryDays,
    promised_days: model.promisedDays,
    fee: model.fee,
    online_level: '窗口办理；网上办理',
    visits: model.visits,
    process: model.process,
    result_name: model.resultName,
    raw_text_excerpt: `承诺件 法定办结时限${model.statutoryDays}个工作日 承诺办结时限${model.promisedDays}个工作日`,
    extraction_note: null,
    source_kind: 'generated',
  }
}
