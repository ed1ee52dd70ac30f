import { describe, expect, it } from 'vitest'
import {
  BasicItem,
  BasicItemVersion,
  Change,
  FIELD_NAMES,
  FIELDS_BY_GROUP,
  Implementation,
  ItemContent,
  LocalContent,
} from '#contracts/catalogue/index.ts'
import { Department } from '#contracts/regions/index.ts'
import { CODED_ELEMENTS, type CodedElement, officialCode } from './element-codes.ts'
import { FIELD_RULES } from './field-rules.ts'
import { STANDARD_ELEMENTS } from './standard-elements-testing.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly type?: string
  readonly enum?: readonly string[]
}

const ROOTS = {
  content: ItemContent,
  local: LocalContent,
  basicItem: BasicItem,
  version: BasicItemVersion,
  implementation: Implementation,
  department: Department,
  change: Change,
} as unknown as Record<string, Schema>

/** What a value is when it is known. */
const known = (schema: Schema | undefined): Schema | undefined =>
  schema?.anyOf ? known(schema.anyOf.find(({ type }) => type !== 'null')) : schema

function schemaAt(path: string): Schema | undefined {
  const [root, ...steps] = path.replaceAll('[]', '.[]').split('.')
  return steps.reduce<Schema | undefined>(
    (at, step) => known(step === '[]' ? known(at)?.items : known(at)?.properties?.[step]),
    ROOTS[root as string],
  )
}

/** `content.materials[].kind` → `materials.kind`. */
const codedElement = (path: string): CodedElement => path.replace('content.', '').replaceAll('[]', '') as CodedElement

describe('the elements of the standard and of practice', () => {
  it.each(STANDARD_ELEMENTS)('$identifier $title has its place', ({ paths }) => {
    expect(paths.filter((path) => !schemaAt(path))).toEqual([])
  })

  it.each(STANDARD_ELEMENTS.filter(({ codes }) => codes))('$identifier $title takes every code', ({ paths, codes }) => {
    const [path] = paths as [string]
    const element = codedElement(path)
    expect(CODED_ELEMENTS[element], element).toBeDefined()
    const values = schemaAt(path)?.enum ?? []
    const taken = values.map((value) => officialCode(element, value as never)?.code)
    expect(codes?.filter((code) => !taken.includes(code))).toEqual([])
  })

  it('are found by no wrong path', () => {
    for (const path of ['content.nothing', 'content.name[]', 'content.materials[].nothing', 'nowhere.name']) {
      expect(schemaAt(path), path).toBeUndefined()
    }
  })

  it('each stand in one part of the page, with a title and a rule', () => {
    const fields = Object.keys(ItemContent.properties).toSorted()
    expect(Object.values(FIELDS_BY_GROUP).flat().toSorted()).toEqual(fields)
    expect(Object.keys(FIELD_NAMES).toSorted()).toEqual(fields)
    expect(Object.keys(FIELD_RULES).toSorted()).toEqual(fields)
  })
})
