import { FIELD_NAMES } from '#contracts/catalogue/field-names.ts'
import { furtherItemElements } from '#contracts/catalogue/further-elements.ts'
import {
  CASE_TYPES,
  type ItemContent as Content,
  ITEM_TYPES,
  MATERIAL_FORMS,
  MATERIAL_NECESSITIES,
  MATERIAL_SOURCES,
  SERVICE_OBJECTS,
} from '#contracts/catalogue/model.ts'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'
import { MATERIALS_STATUS_NAMES, NOT_PUBLISHED, sayLimit } from './wording.ts'

type Material = NonNullable<Content['materials']>[number]

/**
 * What changed from one content of an item to another, one Chinese sentence each, in the order of the page. Empty only when both say
 * the same.
 */
export function contentDifferences(a: Content, b: Content): string[] {
  return [
    ...changed('事项名称', a.name, b.name),
    ...changed('事项类型', ITEM_TYPES[a.itemType], ITEM_TYPES[b.itemType]),
    ...changed('主管部门', a.leadDepartment, b.leadDepartment),
    ...(a.onApplication === b.onApplication ? [] : [b.onApplication ? '改为依申请办理。' : '不再依申请办理。']),
    ...members('服务对象', a.serviceObjects?.map(objectName), b.serviceObjects?.map(objectName)),
    ...members('受理条件', a.acceptanceConditions, b.acceptanceConditions),
    ...materials(a, b),
    ...handlingSteps(a, b),
    ...changed('办件类型', a.caseType && CASE_TYPES[a.caseType], b.caseType && CASE_TYPES[b.caseType]),
    ...changedAmount('法定办结时限', sayLimit(a.statutoryLimit), sayLimit(b.statutoryLimit)),
    ...changedAmount('承诺时限', sayLimit(a.promisedLimit), sayLimit(b.promisedLimit)),
    ...reworded('法定办结时限的说明', a.statutoryLimit?.note, b.statutoryLimit?.note),
    ...reworded('承诺时限的说明', a.promisedLimit?.note, b.promisedLimit?.note),
    ...changed('收费', sayFee(a), sayFee(b)),
    ...reworded('收费说明', a.fee?.note, b.fee?.note),
    ...changedAmount('到现场次数', times(a.onsiteVisits), times(b.onsiteVisits)),
    ...reworded('须到现场的原因', a.onsiteReason, b.onsiteReason),
    ...members('办理形式', a.handlingForms, b.handlingForms),
    ...changed('办理结果', a.result?.name, b.result?.name),
    ...(sameValue(a.result && { ...a.result, name: '' }, b.result && { ...b.result, name: '' }) ? [] : validity(a, b)),
    ...legalBasis(a, b),
    ...faq(a, b),
    ...reworded('救济途径', a.remedies, b.remedies),
    ...(sameValue([a.personThemes, a.corporateThemes], [b.personThemes, b.corporateThemes])
      ? []
      : ['办事主题有调整。']),
    ...(sameValue(a.situations, b.situations) ? [] : ['不同情形的要求有调整，请按您的情形重新查看。']),
    ...(sameValue(a.reviewSteps, b.reviewSteps) ? [] : ['部门内部的审查环节有调整。']),
    ...(sameValue(a.sources, b.sources) ? [] : ['资料来源的说明有更新。']),
    ...FURTHER_FIELDS.flatMap((field) =>
      sameValue(a[field], b[field]) ? [] : reworded(FIELD_NAMES[field], sayAny(a[field]), sayAny(b[field])),
    ),
  ]
}

/** Told as changed, added or removed; their values are longer than a sentence, or have no words of their own. */
const FURTHER_FIELDS = Object.keys(furtherItemElements).concat('fieldRules') as (keyof Content)[]
const sayAny = (value: unknown): string | null => (value === null || value === undefined ? null : canonicalJson(value))

const objectName = (object: keyof typeof SERVICE_OBJECTS): string => SERVICE_OBJECTS[object]
const times = (count: number | null): string => (count === null ? NOT_PUBLISHED : `${count} 次`)
const sayFee = (content: Content): string | null =>
  content.fee === null ? null : content.fee.charged ? '收费' : '不收费'
export const sameValue = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)

/** A longer text is not repeated on the page: that it was rewritten is enough. */
const QUOTED_LENGTH = 60

type Maybe = string | null | undefined
const quoted = (text: Maybe): string => (text ? `“${text}”` : NOT_PUBLISHED)

export function changed(what: string, before: Maybe, after: Maybe): string[] {
  if ((before ?? null) === (after ?? null)) return []
  if (!before) return [`公布了${what}：${after}。`]
  if (!after) return [`不再公布${what}。`]
  if (before.length + after.length > QUOTED_LENGTH * 2) return [`${what}的内容有更新。`]
  return [`${what}由${quoted(before)}改为${quoted(after)}。`]
}

/** For amounts, which need no quotation marks: 由 10 个工作日改为 7 个工作日. */
function changedAmount(what: string, before: string, after: string): string[] {
  if (before === after) return []
  const spaced = (amount: string): string => (/^\d/.test(amount) ? ` ${amount}` : amount)
  return [`${what}由${spaced(before)}改为${spaced(after)}。`]
}

function reworded(what: string, before: Maybe, after: Maybe): string[] {
  if ((before ?? null) === (after ?? null)) return []
  return [before && after ? `${what}有更新。` : after ? `补充了${what}。` : `删去了${what}。`]
}

/** A list whose members are told by their words alone. */
function members(
  what: string,
  before: readonly string[] | null | undefined,
  after: readonly string[] | null | undefined,
): string[] {
  if (sameValue(before, after)) return []
  if (!before) return [`公布了${what}。`]
  if (!after) return [`不再公布${what}。`]
  const added = after.filter((member) => !before.includes(member))
  const removed = before.filter((member) => !after.includes(member))
  if (added.length + removed.length === 0) return [`${what}的排列有调整。`]
  return [...added.map((member) => `新增${what}“${member}”。`), ...removed.map((member) => `取消${what}“${member}”。`)]
}

function materials(a: Content, b: Content): string[] {
  const status = changed(
    '材料清单',
    MATERIALS_STATUS_NAMES[a.materialsStatus],
    MATERIALS_STATUS_NAMES[b.materialsStatus],
  )
  if (sameValue(a.materials, b.materials)) return status
  if (!a.materials) return [...status, '公布了申请材料清单。']
  if (!b.materials) return [...status, '不再公布申请材料清单。']
  const earlier = new Map(a.materials.map((material) => [material.id, material]))
  const later = new Set(b.materials.map((material) => material.id))
  const found = [
    ...b.materials.filter((material) => !earlier.has(material.id)).map((material) => `新增材料“${material.name}”。`),
    ...a.materials.filter((material) => !later.has(material.id)).map((material) => `不再需要材料“${material.name}”。`),
    ...b.materials.flatMap((material) => {
      const old = earlier.get(material.id)
      return old ? oneMaterial(old, material) : []
    }),
  ]
  return [...status, ...(found.length > 0 ? found : ['申请材料的排列有调整。'])]
}

function oneMaterial(a: Material, b: Material): string[] {
  const of = `材料“${b.name}”的`
  return [
    ...(a.name === b.name ? [] : [`材料“${a.name}”改称“${b.name}”。`]),
    ...changed(
      `${of}必要性`,
      a.necessity && MATERIAL_NECESSITIES[a.necessity],
      b.necessity && MATERIAL_NECESSITIES[b.necessity],
    ),
    ...changed(`${of}形式`, a.form && MATERIAL_FORMS[a.form], b.form && MATERIAL_FORMS[b.form]),
    ...changedAmount(`${of}原件`, copies(a.originals), copies(b.originals)),
    ...changedAmount(`${of}复印件`, copies(a.copies), copies(b.copies)),
    ...changed(`${of}份数要求`, a.copiesNote, b.copiesNote),
    ...changed(`${of}来源`, a.source && MATERIAL_SOURCES[a.source], b.source && MATERIAL_SOURCES[b.source]),
    ...reworded(`${of}来源说明`, a.sourceNote, b.sourceNote),
    ...reworded(`${of}填报须知`, a.notice, b.notice),
    ...(a.materialTypeCode === b.materialTypeCode ? [] : [`${of}材料类型有调整。`]),
  ]
}

const copies = (count: number | null): string => (count === null ? NOT_PUBLISHED : `${count} 份`)

function handlingSteps(a: Content, b: Content): string[] {
  if (sameValue(a.handlingSteps, b.handlingSteps)) return []
  const path = (content: Content): Maybe => content.handlingSteps?.map((step) => step.name).join('、')
  const renamed = changed('办理流程', path(a), path(b))
  return renamed.length > 0 ? renamed : ['办理流程的说明有更新。']
}

function validity(a: Content, b: Content): string[] {
  const years = (content: Content): Maybe => (content.result?.validYears ? `${content.result.validYears} 年` : null)
  const found = changed('办理结果的有效期', years(a), years(b))
  return found.length > 0 ? found : ['办理结果的形式有更新。']
}

type Basis = NonNullable<Content['legalBasis']>[number]

function legalBasis(a: Content, b: Content): string[] {
  const cited = (basis: Basis): string => `${basis.law}${basis.article ?? ''}`
  const found = members('设定依据', a.legalBasis?.map(cited), b.legalBasis?.map(cited))
  if (found.length > 0) return found
  return sameValue(a.legalBasis, b.legalBasis) ? [] : ['设定依据的条文内容有更新。']
}

function faq(a: Content, b: Content): string[] {
  const found = members(
    '常见问题',
    a.faq?.map((entry) => entry.question),
    b.faq?.map((entry) => entry.question),
  )
  if (found.length > 0) return found
  return sameValue(a.faq, b.faq) ? [] : ['常见问题的解答有更新。']
}
