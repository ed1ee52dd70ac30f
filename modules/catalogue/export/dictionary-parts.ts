import { DATA_GRADES, type DataElement, type LicenceType, type MaterialType } from '#contracts/dictionary/index.ts'
import { type DictionaryEntries, dictionaryEntries } from '#modules/dictionary/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { ExportParts } from '#platform/sheets/write-export.ts'
import type { AnyTable } from '#platform/sheets/write-tables.ts'
import { CPSV_CONTEXT } from '../domain/export/cpsv.ts'
import { type Node, zh } from '../domain/export/cpsv-concepts.ts'
import type { ExportSetting } from './items-parts.ts'

/** Material types with their aliases, data elements, licence types: a list each. */
export async function dictionaryParts(db: Db, { base, at }: ExportSetting): Promise<ExportParts> {
  const entries = await dictionaryEntries(db)
  const { materialTypes, dataElements, licenceTypes } = entries
  const tables: AnyTable[] = [
    { name: '材料类型', columns: MATERIAL_TYPES, rows: materialTypes },
    { name: '数据元', columns: DATA_ELEMENTS, rows: dataElements },
    { name: '证照类型', columns: LICENCE_TYPES, rows: licenceTypes },
  ]
  return {
    count: materialTypes.length + dataElements.length + licenceTypes.length,
    tables,
    json: { exportedAt: at.toISOString(), ...entries },
    linked: { '@context': CPSV_CONTEXT, '@graph': conceptsOf(entries, base) },
  }
}

/** Under the identifiers that the materials of exported items point to. */
function conceptsOf({ materialTypes, licenceTypes }: DictionaryEntries, base: string): Node[] {
  const types = materialTypes.map((type) => ({
    '@id': `${base}/id/material-types/${type.code}`,
    '@type': ['cv:EvidenceType', 'skos:Concept'],
    'dct:identifier': type.code,
    'skos:prefLabel': zh(type.name),
    ...(type.aliases.length > 0 && { 'skos:altLabel': type.aliases.map(zh) }),
  }))
  const licences = licenceTypes.map((type) => ({
    '@id': `${base}/id/licence-types/${type.code}`,
    '@type': 'skos:Concept',
    'dct:identifier': type.code,
    'skos:prefLabel': zh(type.name),
  }))
  return [...types, ...licences]
}

const MATERIAL_TYPES = [
  { title: '材料类型编码', width: 30, value: (type: MaterialType) => type.code },
  { title: '名称', width: 36, value: (type: MaterialType) => type.name },
  { title: '别名', width: 80, value: (type: MaterialType) => type.aliases.join('\n') },
  { title: '出具机构', width: 24, value: (type: MaterialType) => type.issuingDepartment },
]
const DATA_ELEMENTS = [
  { title: '数据元编码', width: 30, value: (element: DataElement) => element.code },
  { title: '名称', width: 28, value: (element: DataElement) => element.name },
  { title: '类型', width: 10, value: (element: DataElement) => element.type },
  { title: '格式', width: 20, value: (element: DataElement) => element.format },
  { title: '计量单位', width: 10, value: (element: DataElement) => element.unit },
  { title: '数据分级', width: 16, value: (element: DataElement) => DATA_GRADES[element.grade] },
  { title: '说明', width: 60, value: (element: DataElement) => element.description },
]
const LICENCE_TYPES = [
  { title: '证照类型代码', width: 26, value: (type: LicenceType) => type.code },
  { title: '名称', width: 36, value: (type: LicenceType) => type.name },
  { title: '定义机构', width: 36, value: (type: LicenceType) => type.definingOrgan },
  { title: '演示代码', width: 10, value: (type: LicenceType) => (type.demo ? '是' : '否') },
  { title: '说明', width: 60, value: (type: LicenceType) => type.note },
]
