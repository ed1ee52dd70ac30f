import { ITEM_TYPES, type ItemContent, SERVICE_OBJECTS } from '#contracts/catalogue/index.ts'
import type { ExportedItem } from './exported-item.ts'

/*
 * CPSV-AP 3.2.0 (SEMIC), the European profile for public services, as JSON-LD. 事项 → cpsv:PublicService, 实施主体 →
 * cv:PublicOrganisation, 申请材料 → cv:Evidence with its cv:EvidenceType, 受理条件 → cv:Requirement, 结果 → cv:Output, 收费 → cv:Cost,
 * 设定依据 → eli:LegalResource, 窗口 → cv:Channel and cv:ContactPoint.
 */

type Node = Readonly<Record<string, unknown>>

export const CPSV_CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
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
  const nodes: Node[] = items.flatMap((item) => nodesOf(item, base))
  return [...new Map(nodes.map((node) => [node['@id'], node])).values()]
}

const zh = (text: string): Node => ({ '@language': 'zh', '@value': text })
const ref = (id: string): Node => ({ '@id': id })

function nodesOf(item: ExportedItem, base: string): Node[] {
  const { content, place } = item
  const id = place
    ? `${base}/id/services/${place.divisionCode}/${item.itemCode}`
    : `${base}/id/services/${item.itemCode}`
  const authority = organisation(item, base)
  const parts: Readonly<Record<string, Node[]>> = {
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
    'cv:hasCompetentAuthority': ref(authority['@id'] as string),
    'dct:language': ref('http://publications.europa.eu/resource/authority/language/ZHO'),
    'dct:type': ref(`${base}/id/item-types/${content.itemType}`),
    'dcat:keyword': [...content.personThemes, ...content.corporateThemes].map(zh),
    ...(content.serviceObjects && {
      'dct:audience': content.serviceObjects.map((code) => ref(`${base}/id/service-objects/${code}`)),
    }),
    ...(place && { 'dct:spatial': ref(`${base}/id/divisions/${place.divisionCode}`) }),
    ...processingTime(content),
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([property, nodes]) =>
        nodes.length > 0 ? [[property, nodes.map((node) => ref(node['@id'] as string))]] : [],
      ),
    ),
  }
  const types = (content.materials ?? [])
    .map((material) => evidenceType(material, base))
    .filter((type) => type !== undefined)
  const shared = [...conceptsOf(content, base), ...types]
  return [service, authority, ...shared, ...Object.values(parts).flat()]
}

function descriptionOf({ name, leadDepartment, itemType }: ItemContent): string {
  return `${leadDepartment}办理的${ITEM_TYPES[itemType]}事项“${name}”。`
}

function conceptsOf({ itemType, serviceObjects }: ItemContent, base: string): Node[] {
  const concept = (id: string, label: string): Node => ({
    '@id': id,
    '@type': 'skos:Concept',
    'skos:prefLabel': zh(label),
  })
  return [
    concept(`${base}/id/item-types/${itemType}`, ITEM_TYPES[itemType]),
    ...(serviceObjects ?? []).map((code) => concept(`${base}/id/service-objects/${code}`, SERVICE_OBJECTS[code])),
  ]
}

/** The standard names a kind of department, an implementation the organ itself. */
function organisation({ content, place }: ExportedItem, base: string): Node {
  return {
    '@id': place
      ? `${base}/id/organisations/${place.uscc}`
      : `${base}/id/organisations/${encodeURIComponent(content.leadDepartment)}`,
    '@type': 'cv:PublicOrganisation',
    ...(place && { 'dct:identifier': place.uscc }),
    'skos:prefLabel': zh(place?.departmentName ?? content.leadDepartment),
    'dct:spatial': ref(`${base}/id/divisions/${place?.divisionCode ?? '000000'}`),
  }
}

/** Working days have no duration of their own in XML Schema: they are told as days, the exact words stand in the description. */
function processingTime({ promisedLimit }: ItemContent): Node {
  return promisedLimit ? { 'cv:processingTime': { '@type': 'xsd:duration', '@value': `P${promisedLimit.count}D` } } : {}
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
    ...(type && { 'dct:conformsTo': ref(type['@id'] as string) }),
  }
}

function evidenceType({ materialTypeCode }: Material, base: string): Node | undefined {
  if (!materialTypeCode) return undefined
  const id = `${base}/id/material-types/${materialTypeCode}`
  return {
    '@id': id,
    '@type': 'cv:EvidenceType',
    'dct:identifier': materialTypeCode,
    'cv:evidenceTypeClassification': ref(id),
  }
}

const requirement = (text: string, at: number, service: string, base: string): Node => ({
  '@id': `${service}/conditions/${at + 1}`,
  '@type': 'cv:Requirement',
  'dct:identifier': String(at + 1),
  'dct:title': zh(text),
  'dct:type': ref(`${base}/id/requirement-types/acceptance-condition`),
})

const output = (result: NonNullable<ItemContent['result']>, service: string): Node => ({
  '@id': `${service}/result`,
  '@type': 'cv:Output',
  'dct:identifier': result.licenceTypeCode ?? result.name,
  'dct:title': zh(result.name),
})

const CNY = ref('http://publications.europa.eu/resource/authority/currency/CNY')

function costs({ fee, feeItems }: ItemContent, service: string): Node[] {
  if (feeItems && feeItems.length > 0) {
    return feeItems.map((item, at) => ({
      '@id': `${service}/costs/${at + 1}`,
      '@type': 'cv:Cost',
      'dct:identifier': String(at + 1),
      'dct:description': zh([item.name, item.standard].filter(Boolean).join('：')),
      ...(item.amount !== null && { 'cv:hasValue': item.amount, 'cv:currency': CNY }),
    }))
  }
  if (!fee) return []
  const words = zh(fee.note ?? (fee.charged ? '收费' : '不收费'))
  const value = fee.charged ? {} : { 'cv:hasValue': 0, 'cv:currency': CNY }
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
  'dct:type': ref(`${base}/id/channel-types/window`),
  'dct:description': zh([place?.local.address, place?.local.officeHours].filter(Boolean).join('；')),
})

const contactPoint = ({ place }: ExportedItem, service: string): Node => ({
  '@id': `${service}/contact`,
  '@type': 'cv:ContactPoint',
  'cv:telephone': place?.local.enquiryPhone,
})
