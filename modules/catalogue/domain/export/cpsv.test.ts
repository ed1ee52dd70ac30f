import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../../testing.ts'
import { CPSV_CONTEXT, cpsvDocument } from './cpsv.ts'
import type { ExportedItem } from './exported-item.ts'

const BASE = 'https://tongban.test'
type Node = Record<string, unknown>

interface Rule {
  readonly min?: 1
  readonly max?: 1
  readonly datatype?: string
  readonly class?: string
}
const once: Rule = { min: 1, max: 1 }
const title: Rule = { min: 1, datatype: 'rdf:langString' }
const words: Rule = { datatype: 'rdf:langString' }
const concept: Rule = { class: 'skos:Concept' }

/** What the shapes of CPSV-AP 3.2.0 ask of the classes that are written: how often, and of which type or class. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'cpsv:PublicService': {
    'dct:identifier': once,
    'dct:title': title,
    'dct:description': title,
    'dcat:keyword': words,
    'cv:hasCompetentAuthority': { min: 1, class: 'cv:PublicOrganisation' },
    'dct:language': { class: 'dct:LinguisticSystem' },
    'dct:type': concept,
    'dct:audience': concept,
    'dct:spatial': { class: 'dct:Location' },
    'cv:processingTime': { max: 1, datatype: 'xsd:duration' },
    'cpsv:hasInput': { class: 'cv:Evidence' },
    'cv:hasInputType': { class: 'cv:EvidenceType' },
    'cv:holdsRequirement': { class: 'cv:Requirement' },
    'cpsv:produces': { class: 'cv:Output' },
    'cv:hasCost': { class: 'cv:Cost' },
    'cv:hasLegalResource': { class: 'eli:LegalResource' },
    'cv:hasChannel': { class: 'cv:Channel' },
    'cv:contactPoint': { class: 'cv:ContactPoint' },
  },
  'cv:PublicOrganisation': { 'skos:prefLabel': title, 'dct:spatial': { min: 1, class: 'atu:atu-type' } },
  'cv:Evidence': {
    'dct:identifier': once,
    'dct:title': title,
    'dct:description': words,
    'dct:conformsTo': { class: 'cv:EvidenceType' },
  },
  'cv:EvidenceType': { 'dct:identifier': once, 'cv:evidenceTypeClassification': concept },
  'cv:Requirement': { 'dct:identifier': once, 'dct:title': title, 'dct:type': concept },
  'cv:Output': { 'dct:identifier': once, 'dct:title': title },
  'cv:Cost': {
    'dct:identifier': once,
    'dct:description': words,
    'cv:hasValue': { max: 1, datatype: 'xsd:double' },
    'cv:currency': { max: 1, class: 'skos:Concept' },
  },
  'cv:Channel': { 'dct:identifier': once, 'dct:type': { max: 1, class: 'skos:Concept' }, 'dct:description': words },
  'cv:ContactPoint': {},
  'eli:LegalResource': {},
  'skos:Concept': {},
  'dct:Location': {},
  'atu:atu-type': {},
  'dct:LinguisticSystem': {},
}

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const classesOf = (node: Node | undefined) => listOf(node?.['@type']) as string[]

function datatypeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'xsd:integer' : 'xsd:double'
  if (typeof value === 'boolean') return 'xsd:boolean'
  if (typeof value !== 'object' || value === null) return 'xsd:string'
  const literal = value as Node
  return '@language' in literal ? 'rdf:langString' : String(literal['@type'] ?? 'iri')
}

/** Sentences on each breach of the shapes. */
function breaches(document: Node): string[] {
  const nodes = document['@graph'] as Node[]
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const ofProperty = (node: Node, property: string, rule: Rule) => {
    const values = listOf(node[property])
    const found: string[] = []
    if (rule.min && values.length === 0) found.push('missing')
    if (rule.max && values.length > 1) found.push('more than once')
    for (const value of values) {
      if (rule.datatype && datatypeOf(value) !== rule.datatype) found.push(`${datatypeOf(value)} not ${rule.datatype}`)
      const target = byId.get((value as Node)['@id'])
      if (rule.class && !classesOf(target).includes(rule.class)) found.push(`no ${rule.class}`)
    }
    return found.map((what) => `${node['@id']} ${property}: ${what}`)
  }
  return nodes.flatMap((node) =>
    classesOf(node).flatMap((type) => {
      const shape = SHAPES[type]
      if (!shape) return [`${node['@id']}: ${type} has no shape here`]
      return Object.entries(shape).flatMap(([property, rule]) => ofProperty(node, property, rule))
    }),
  )
}

const material = (given: object = {}): NonNullable<ItemContent['materials']>[number] => ({
  id: 'm1',
  name: '居民身份证',
  materialTypeCode: 'resident-identity-card',
  necessity: 'required',
  form: 'either',
  originals: 1,
  copies: null,
  copiesNote: null,
  source: 'government',
  sourceNote: null,
  notice: null,
  ...given,
})
const place = {
  taskCode: '11370303MB285591844000131024000',
  divisionCode: '370303',
  divisionName: '张店区',
  departmentName: '张店区市场监督管理局',
  uscc: '11370303MB28559184',
  local: { address: '一号窗口', officeHours: null, enquiryPhone: '0533-1234567', complaintPhone: null },
  observed: false,
}
const fee = {
  name: '工本费',
  kind: 'fixed' as const,
  standard: null,
  basis: null,
  reducible: null,
  reductionNote: null,
}

const contents = fc.record(
  {
    serviceObjects: fc.option(fc.constant<ItemContent['serviceObjects']>(['1', '2'] as never)),
    materials: fc.option(
      fc
        .array(
          fc.record({ kind: fc.constantFrom('certificate', 'form', null), type: fc.constantFrom('a', 'b', null) }),
          { maxLength: 4 },
        )
        .map((list) => list.map(({ kind, type }, at) => material({ id: `m${at}`, kind, materialTypeCode: type }))),
    ),
    acceptanceConditions: fc.option(fc.array(fc.constantFrom('有固定的经营场所', '年满十八周岁'), { maxLength: 3 })),
    promisedLimit: fc.option(
      fc.record({ count: fc.nat(200), unit: fc.constantFrom('workingDay', 'naturalDay'), note: fc.constant(null) }),
    ),
    fee: fc.option(fc.record({ charged: fc.boolean(), note: fc.constantFrom(null, '按件') })),
    feeItems: fc.option(
      fc
        .array(fc.record({ amount: fc.option(fc.nat(900).map((cents) => cents / 4)) }), { maxLength: 3 })
        .map((list) => list.map(({ amount }) => ({ ...fee, amount }))),
    ),
    legalBasis: fc.option(fc.constant([{ law: '《测试条例》', article: '第一条', text: null }])),
  },
  { requiredKeys: [] },
)
const items = fc.array(
  fc.tuple(contents, fc.boolean()).map(
    ([content, placed]): ExportedItem => ({
      itemCode: '000131024000',
      content: itemContent(content as Partial<ItemContent>),
      ...(placed ? { place } : { owner: { divisionCode: '370000', divisionName: '山东省' } }),
    }),
  ),
  { maxLength: 4 },
)

describe('linked data', () => {
  it('keeps the shapes of CPSV-AP 3.2.0, whatever an item states', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(breaches(cpsvDocument(list, BASE))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is measured by shapes that find what is wrong', () => {
    const bad = {
      '@graph': [
        {
          '@id': 'a',
          '@type': 'cv:Cost',
          'dct:identifier': ['1', '2'],
          'cv:hasValue': 12,
          'cv:currency': { '@id': 'b' },
        },
        { '@id': 'b', '@type': 'cv:EvidenceType' },
      ],
    }
    expect(breaches(bad)).toEqual([
      'a dct:identifier: more than once',
      'a cv:hasValue: xsd:integer not xsd:double',
      'a cv:currency: no skos:Concept',
      'b dct:identifier: missing',
    ])
  })

  const nodeOf = (content: Partial<ItemContent>, type: string): Node | undefined =>
    (cpsvDocument([{ itemCode: '1', content: itemContent(content) }], BASE)['@graph'] as Node[]).find(
      (node) => node['@type'] === type,
    )

  it('never takes a working day for a day', () => {
    const limit = { count: 10, note: null }
    const working = nodeOf({ promisedLimit: { ...limit, unit: 'workingDay' } }, 'cpsv:PublicService')
    expect(working).not.toHaveProperty('cv:processingTime')
    expect(working?.['dct:description']).toMatchObject({ '@value': expect.stringContaining('10 个工作日') })
    const natural = nodeOf({ promisedLimit: { ...limit, unit: 'naturalDay' } }, 'cpsv:PublicService')
    expect(natural?.['cv:processingTime']).toEqual({ '@type': 'xsd:duration', '@value': 'P10D' })
  })

  it('tells amounts as doubles, and none where it is not known', () => {
    const cost = (amount: number | null) => nodeOf({ feeItems: [{ ...fee, amount }] }, 'cv:Cost')
    expect(cost(120)?.['cv:hasValue']).toEqual({ '@type': 'xsd:double', '@value': '120.0' })
    expect(cost(0.5)?.['cv:hasValue']).toEqual({ '@type': 'xsd:double', '@value': '0.5' })
    expect(cost(null)).not.toHaveProperty('cv:hasValue')
  })

  it('uses no prefix that the context does not know', () => {
    const text = JSON.stringify(
      cpsvDocument([{ itemCode: '1', content: itemContent({ materials: [material()] }), place }], BASE)['@graph'],
    )
    const prefixes = [...text.matchAll(/"([a-z]+):[A-Za-z-]+"/g)].map(([, prefix]) => prefix)
    expect(prefixes.filter((prefix) => !(prefix! in CPSV_CONTEXT))).toEqual([])
  })
})
