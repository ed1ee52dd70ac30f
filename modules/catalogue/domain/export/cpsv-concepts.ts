import { ITEM_TYPES, MATERIAL_KINDS, SERVICE_OBJECTS } from '#contracts/catalogue/index.ts'
import type { ExportedItem } from './exported-item.ts'

/*
 * What services point to and do not describe themselves: codes, places, the language and the currency. The shapes of the profile ask that
 * each is declared with its class in the same document.
 */

export type Node = Readonly<Record<string, unknown>>

export const zh = (text: string): Node => ({ '@language': 'zh', '@value': text })
const ref = (id: string): Node => ({ '@id': id })
export const refTo = (node: Node): Node => ref(node['@id'] as string)

const concept = (id: string, label: string): Node => ({
  '@id': id,
  '@type': 'skos:Concept',
  'skos:prefLabel': zh(label),
})

export const CHINESE: Node = {
  '@id': 'http://publications.europa.eu/resource/authority/language/ZHO',
  '@type': 'dct:LinguisticSystem',
  'skos:prefLabel': zh('中文'),
}
export const YUAN = concept('http://publications.europa.eu/resource/authority/currency/CNY', '人民币')

export const itemTypeConcept = (code: keyof typeof ITEM_TYPES, base: string): Node =>
  concept(`${base}/id/item-types/${code}`, ITEM_TYPES[code])

export const audienceConcept = (code: keyof typeof SERVICE_OBJECTS, base: string): Node =>
  concept(`${base}/id/service-objects/${code}`, SERVICE_OBJECTS[code])

export const materialKindConcept = (code: keyof typeof MATERIAL_KINDS, base: string): Node =>
  concept(`${base}/id/material-kinds/${code}`, MATERIAL_KINDS[code])

export const conditionConcept = (base: string): Node =>
  concept(`${base}/id/requirement-types/acceptance-condition`, '受理条件')

export const windowConcept = (base: string): Node => concept(`${base}/id/channel-types/window`, '办事窗口')

const WHOLE_COUNTRY = { code: '000000', name: '全国' }

/** Where an item is carried out, or whose standard it is: a place, and a unit of administration. */
export function location({ place, owner }: ExportedItem, base: string): Node {
  const { code, name } = place
    ? { code: place.divisionCode, name: place.divisionName }
    : owner
      ? { code: owner.divisionCode, name: owner.divisionName }
      : WHOLE_COUNTRY
  return {
    '@id': `${base}/id/divisions/${code}`,
    '@type': ['dct:Location', 'atu:atu-type', 'skos:Concept'],
    'dct:identifier': code,
    'skos:prefLabel': zh(name),
  }
}
