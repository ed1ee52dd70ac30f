import type { ItemContent } from '#contracts/catalogue/index.ts'
import knownSettings from '../data/known-items.json' with { type: 'json' }
import { readFeeItems } from './fee-text.ts'
import type { GuideMaterial, GuideRow, KnownItem } from './guide-row.ts'
import {
  readCopies,
  readFee,
  readFormCodes,
  readForms,
  readLegalBasis,
  readLimit,
  readMaterialForm,
  readMaterialSource,
  readNecessity,
  readNotice,
  readPoints,
  readResult,
  readStep,
} from './read-source-text.ts'

/** What the catalogue adds to an item that a guide does not say: other names, themes and whom it serves. */
export interface KnownSettings {
  readonly name: string
  /** Names under which guides of the same item are published. */
  readonly aliases: readonly string[]
  readonly personThemes: string[]
  readonly corporateThemes: string[]
  readonly serviceObjects: ItemContent['serviceObjects']
}

const SETTINGS = new Map((knownSettings as KnownSettings[]).map((settings) => [settings.name, settings]))
const BY_ALIAS = new Map((knownSettings as KnownSettings[]).flatMap((s) => [s.name, ...s.aliases].map((n) => [n, s])))

/** The basic item to which a guide belongs by its name; undefined when no item goes by it. */
export const basicItemName = (guideName: string): string | undefined => BY_ALIAS.get(guideName)?.name

/** A one-thing joins items and is not applied for as one. */
const ONE_THING = '21'

/** Code of a material type by the name in a list; the dictionary's, or none. */
export type MaterialMatcher = (name: string) => string | null

/** The content of a basic item: what the one guide says, null for the rest. Without a guide, what the catalogue itself knows. */
export function contentFromGuide(
  item: KnownItem,
  guide: GuideRow | undefined,
  materialType: MaterialMatcher,
): ItemContent {
  const settings = SETTINGS.get(item.name)
  const fee = guide?.fee ? readFee(guide.fee) : null
  const feeItems = fee?.charged && fee.note ? readFeeItems(fee.note) : null
  const forms = guide?.online_level ? readForms(guide.online_level) : null
  const formCodes = forms && readFormCodes(forms)
  return {
    name: item.name,
    itemType: item.itemType as ItemContent['itemType'],
    onApplication: item.itemType !== ONE_THING,
    leadDepartment: item.leadDepartment,
    serviceObjects: item.serviceObjects ?? settings?.serviceObjects ?? null,
    personThemes: settings?.personThemes ?? [],
    corporateThemes: settings?.corporateThemes ?? [],
    legalBasis: guide?.legal_basis?.map(readLegalBasis) ?? null,
    acceptanceConditions: guide?.conditions ? readPoints(guide.conditions) : null,
    materials: guide?.materials?.map((material, at) => readMaterial(material, at, materialType)) ?? null,
    materialsStatus: guide?.materials_status ?? 'not_in_excerpt',
    handlingSteps: readSteps(guide?.process ?? null),
    reviewSteps: [],
    caseType: guide ? readCaseType(guide) : null,
    statutoryLimit: limit(guide?.statutory_days, guide),
    promisedLimit: limit(guide?.promised_days, guide),
    fee,
    ...(feeItems && { feeItems }),
    onsiteVisits: guide?.visits ?? null,
    onsiteReason: null,
    handlingForms: forms,
    ...(formCodes && { handlingFormCodes: formCodes }),
    result: guide?.result_name ? readResult(guide.result_name) : null,
    faq: null,
    remedies: null,
    sources: guide ? [sourceOf(guide)] : [],
    situations: null,
  }
}

export function sourceOf(guide: GuideRow): ItemContent['sources'][number] {
  return { regionName: guide.region_name ?? '来源未写明地区', url: guide.source_url, note: sourceNote(guide) }
}

/** Of two guides of one item, the better first: complete materials, a public authority's own page, more said. */
export function compareGuides(a: GuideRow, b: GuideRow): number {
  return weight(b) - weight(a)
}

const STATUS_WEIGHT = { listed: 200, partial: 100, not_in_excerpt: 0 }

function weight(guide: GuideRow): number {
  const said = [
    guide.legal_basis,
    guide.conditions,
    guide.statutory_days,
    guide.promised_days,
    guide.fee,
    guide.process,
  ]
  const own = /reprint|secondary|shared document|mirror/.test(guide.source_kind ?? '') ? 0 : 20
  const detailed = guide.materials?.some((material) => material.form !== null && material.copies !== null) ? 5 : 0
  return STATUS_WEIGHT[guide.materials_status] + own + detailed + said.filter((element) => element !== null).length
}

function readMaterial(material: GuideMaterial, at: number, materialType: MaterialMatcher) {
  return {
    id: `m${String(at + 1).padStart(2, '0')}`,
    name: material.name,
    materialTypeCode: materialType(material.name),
    necessity: readNecessity(material.name, material.required, material.note),
    form: readMaterialForm(material.form),
    ...readCopies(material.form, material.copies),
    ...readMaterialSource(/来源代码[0-9]+/.exec(material.note ?? '')?.[0] ?? material.source),
    notice: readNotice(material.note),
  }
}

/** “按流程图办理” says nothing: the chart is not part of the text. */
function readSteps(process: readonly string[] | null): ItemContent['handlingSteps'] {
  const steps = process?.filter((step) => step !== '按流程图办理') ?? []
  return steps.length > 0 ? steps.map(readStep) : null
}

function readCaseType(guide: GuideRow): ItemContent['caseType'] {
  const excerpt = guide.raw_text_excerpt ?? ''
  if (excerpt.includes('即办件') || guide.promised_days === 0) return 'instant'
  return excerpt.includes('承诺件') ? 'promised' : null
}

const limit = (days: number | null | undefined, guide: GuideRow | undefined): ItemContent['promisedLimit'] =>
  days === null || days === undefined ? null : readLimit(days, guide?.raw_text_excerpt ?? null)

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/mirror/, '政府网页的镜像'],
  [/reprint|secondary/, '转载页面，可靠性低于政府网页'],
  [/shared document/, '文档共享网站上的文件'],
]

/** In Chinese alone: the compiler's own remarks in English stay in the reference file. */
function sourceNote(guide: GuideRow): string | null {
  const kind = KINDS.find(([pattern]) => pattern.test(guide.source_kind ?? ''))?.[1]
  const materials = { listed: null, partial: '来源摘录中的材料清单不完整', not_in_excerpt: '来源摘录没有材料清单' }
  const remark = guide.extraction_note && !/[a-z]{3,}/.test(guide.extraction_note) ? guide.extraction_note : null
  return [kind, materials[guide.materials_status], remark].filter((note) => note).join('；') || null
}
