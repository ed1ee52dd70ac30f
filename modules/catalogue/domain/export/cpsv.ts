import { ITEM_TYPES, type ItemContent } from '#contracts/catalogue/index.ts'
import { sayElement } from '../say-element.ts'
import {
  audienceConcept,
  CHINESE,
  conditionConcept,
  itemTypeConcept,
  location,
  materialKindConcept,
  type Node,
  refTo,
  windowConcept,
  YUAN,
  zh,
} from './cpsv-concepts.ts'
import type { ExportedItem } from './exported-item.ts'

/*
 * CPSV-AP 3.2.0 (SEMIC), the European profile for public services, as JSON-LD. 事项 → cpsv:PublicService, 实施主体 →
 * cv:PublicOrganisation, 申请材料 → cv:Evidence with its cv:EvidenceType, 受理条件 → cv:Requirement, 结果 → cv:Output, 收费 → cv:Cost,
 * 设定依据 → eli:LegalResource, 窗口 → cv:Channel and cv:ContactPoint.
 */

export const CPSV_CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  atu: 'http://data.europa.eu/88u/dataset/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  locn: 'http://www.w3.org/ns/locn#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The document; `base` is the platform's public address, without a slash at its end. */
export function cpsvDocument(items: readonly ExportedItem[], base: string): Node {
  return { '@context': CPSV_CONTEXT, '@graph': cpsvGraph(items, base) }
}

/** Nodes of several items; those that they share stand once. */
function cpsvGraph(items: readonly ExportedItem[], base: string): Node[] {
  return once(items.flatMap((item) => nodesOf(item, base)))
}

const once = (nodes: readonly Node[]): Node[] => [...new Map(nodes.map((node) => [node['@id'], node])).values()]

function nodesOf(item: ExportedItem, base: string): Node[] {
  const { content, place } = item
  const id = place
    ? `${base}/id/services/${place.divisionCode}/${item.itemCode}`
    : `${base}/id/services/${item.itemCode}`
  const authority = organisation(item, base)
  const types = (content.materials ?? [])
    .map((material) => evidenceType(material, base))
    .filter((type) => type !== undefined)
  const audience = content.serviceObjects?.map((code) => audienceConcept(code, base))
  const parts: Readonly<Record<string, Node[]>> = {
    'cv:hasInputType': types,
    'cpsv:hasInput': (content.materials ?? []).map((material) => evidence(material, id, base)),
    'cv:holdsRequirement': (content.acceptanceConditions ?? []).map((text, at) => requirement(text, at, id, base)),
    'cpsv:produces': content.result && content.result.kind !== 'none' ? [output(content.result, id)] : [],
    'cv:hasCost': costs(content, id),
    'cv:hasLegalResource': (content.legalBasis ?? []).map((basis) => legalResource(basis, base)),
    'cv:hasChannel': place?.local.address ? [channel(item, id, base)] : [],
    'cv:contactPoint': place?.local.enquiryPhone ? [contactPoint(item, id)] : [],
  }
  const service: Node = {
    '@id': id,
    '@type': 'cpsv:PublicService',
    'dct:identifier': place?.taskCode ?? item.itemCode,
    'dct:title': zh(content.name),
    'dct:description': zh(descriptionOf(content)),
    'cv:hasCompetentAuthority': refTo(authority),
    'dct:language': refTo(CHINESE),
    'dct:type': refTo(itemTypeConcept(content.itemType, base)),
    'dcat:keyword': [...content.personThemes, ...content.corporateThemes].map(zh),
    ...(audience && { 'dct:audience': audience.map(refTo) }),
    'dct:spatial': refTo(location(item, base)),
    ...processingTime(content),
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([property, nodes]) =>
        nodes.length > 0 ? [[property, once(nodes).map(refTo)]] : [],
      ),
    ),
  }
  const shared = [CHINESE, itemTypeConcept(content.itemType, base), location(item, base), ...(audience ?? [])]
  return [service, authority, ...shared, ...conceptsOf(item, parts, base), ...Object.values(parts).flat()]
}

/** The limit in its own words: a working day is not a day, and has no duration. */
function descriptionOf({ name, leadDepartment, itemType, promisedLimit }: ItemContent): string {
  const limit = promisedLimit ? `承诺办结时限：${sayElement('promisedLimit', promisedLimit)}。` : ''
  return `${leadDepartment}办理的${ITEM_TYPES[itemType]}事项“${name}”。${limit}`
}

/** What the parts of a service are classified by. */
function conceptsOf({ content }: ExportedItem, parts: Readonly<Record<string, Node[]>>, base: string): Node[] {
  const kinds = new Set((content.materials ?? []).flatMap(({ kind }) => kind ?? []))
  return [
    ...[...kinds].map((kind) => materialKindConcept(kind, base)),
    ...((parts['cv:holdsRequirement'] ?? []).length > 0 ? [conditionConcept(base)] : []),
    ...((parts['cv:hasChannel'] ?? []).length > 0 ? [windowConcept(base)] : []),
    ...((parts['cv:hasCost'] ?? []).some((cost) => 'cv:currency' in cost) ? [YUAN] : []),
  ]
}

/** The standard names a kind of department, an implementation the organ itself. */
function organisation(item: ExportedItem, base: string): Node {
  const { content, place } = item
  return {
    '@id': place
      ? `${base}/id/organisations/${place.uscc}`
      : `${base}/id/organisations/${encodeURIComponent(content.leadDepartment)}`,
    '@type': 'cv:PublicOrganisation',
    ...(place && { 'dct:identifier': place.uscc }),
    'skos:prefLabel': zh(place?.departmentName ?? content.leadDepartment),
    'dct:spatial': refTo(location(item, base)),
  }
}

/** Only natural days are days of XML Schema. */
function processingTime({ promisedLimit }: ItemContent): Node {
  if (promisedLimit?.unit !== 'naturalDay') return {}
  return { 'cv:processingTime': { '@type': 'xsd:duration', '@value': `P${promisedLimit.count}D` } }
}

type Material = NonNullable<ItemContent['materials']>[number]

function evidence(material: Material, service: string, base: string): Node {
  const type = evidenceType(material, base)
  return {
    '@id': `${service}/materials/${material.id}`,
    '@type': 'cv:Evidence',
    'dct:identifier': material.id,
    'dct:title': zh(material.name),
    ...(material.notice && { 'dct:description': zh(material.notice) }),
    ...(type && { 'dct:conformsTo': refTo(type) }),
  }
}

function evidenceType({ materialTypeCode, kind }: Material, base: string): Node | undefined {
  if (!materialTypeCode) return undefined
  return {
    '@id': `${base}/id/material-types/${materialTypeCode}`,
    '@type': 'cv:EvidenceType',
    'dct:identifier': materialTypeCode,
    ...(kind && { 'cv:evidenceTypeClassification': refTo(materialKindConcept(kind, base)) }),
  }
}

const requirement = (text: string, at: number, service: string, base: string): Node => ({
  '@id': `${service}/conditions/${at + 1}`,
  '@type': 'cv:Requirement',
  'dct:identifier': String(at + 1),
  'dct:title': zh(text),
  'dct:type': refTo(conditionConcept(base)),
})

const output = (result: NonNullable<ItemContent['result']>, service: string): Node => ({
  '@id': `${service}/result`,
  '@type': 'cv:Output',
  'dct:identifier': result.licenceTypeCode ?? result.name,
  'dct:title': zh(result.name),
})

/** A number alone would be an integer where it has no decimals. */
const amountIn = (yuan: number): Node => ({
  'cv:hasValue': { '@type': 'xsd:double', '@value': Number.isInteger(yuan) ? yuan.toFixed(1) : String(yuan) },
  'cv:currency': refTo(YUAN),
})

function costs({ fee, feeItems }: ItemContent, service: string): Node[] {
  if (feeItems && feeItems.length > 0) {
    return feeItems.map((item, at) => ({
      '@id': `${service}/costs/${at + 1}`,
      '@type': 'cv:Cost',
      'dct:identifier': String(at + 1),
      'dct:description': zh([item.name, item.standard].filter(Boolean).join('：')),
      ...(item.amount !== null && amountIn(item.amount)),
    }))
  }
  if (!fee) return []
  const words = zh(fee.note ?? (fee.charged ? '收费' : '不收费'))
  const value = fee.charged ? {} : amountIn(0)
  return [
    { '@id': `${service}/costs/1`, '@type': 'cv:Cost', 'dct:identifier': '1', 'dct:description': words, ...value },
  ]
}

function legalResource({ law, article }: NonNullable<ItemContent['legalBasis']>[number], base: string): Node {
  const title = `${law}${article ?? ''}`
  return {
    '@id': `${base}/id/laws/${encodeURIComponent(title)}`,
    '@type': 'eli:LegalResource',
    'dct:title': zh(title),
  }
}

const channel = ({ place }: ExportedItem, service: string, base: string): Node => ({
  '@id': `${service}/window`,
  '@type': 'cv:Channel',
  'dct:identifier': 'window',
  'dct:type': refTo(windowConcept(base)),
  'dct:description': zh([place?.local.address, place?.local.officeHours].filter(Boolean).join('；')),
})

const contactPoint = ({ place }: ExportedItem, service: string): Node => ({
  '@id': `${service}/contact`,
  '@type': 'cv:ContactPoint',
  'cv:telephone': place?.local.enquiryPhone,
})
