import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { DATA_GRADES } from '#contracts/dictionary/index.ts'
import { isCreditCode } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { loadDictionary, SHIPPED } from './commands/load-dictionary.ts'
import { dictionaryOperations, findDataElements, findLicenceType, materialMatcher } from './index.ts'

const app = await openTestApp()

describe('the dictionary', () => {
  it('holds the shipped entries after loading, however often it is loaded', async () => {
    await loadDictionary(app.db)
    await loadDictionary(app.db)
    const elements = await app.call(dictionaryOperations.listDataElements, anonymous, {})
    const materials = await app.call(dictionaryOperations.listMaterialTypes, anonymous, {})
    const licences = await app.call(dictionaryOperations.listLicenceTypes, anonymous, {})
    expect(elements.items).toHaveLength(SHIPPED.dataElements.length)
    expect(materials.items).toHaveLength(SHIPPED.materialTypes.length)
    expect(licences.items).toHaveLength(SHIPPED.licenceTypes.length)
  })

  it('shows a changed entry although the old one was held', async () => {
    await loadDictionary(app.db)
    expect((await findDataElements(app.db, ['floor-area'])).get('floor-area')?.unit).toBe('平方米')
    await app.ownerPool.query(`UPDATE dictionary.data_element SET unit = '亩' WHERE code = 'floor-area'`)
    await app.ownerPool.query(`UPDATE dictionary.edition SET content_hash = 'changed'`)
    expect((await findDataElements(app.db, ['floor-area'])).get('floor-area')?.unit).toBe('亩')
    await loadDictionary(app.db)
    expect((await findDataElements(app.db, ['floor-area'])).get('floor-area')?.unit).toBe('平方米')
  })

  it('finds a material type under the name that a list of materials uses', async () => {
    const match = await materialMatcher(app.db)
    expect(match('《食品经营许可证》申请书')).toBe('food-business-application')
    expect(match('营业执照复印件')).toBe('business-licence')
    expect(match('其他材料')).toBeNull()
  })

  it('finds a licence type by its code and no other', async () => {
    const [first] = SHIPPED.licenceTypes
    expect((await findLicenceType(app.db, first!.code))?.name).toBe('食品经营许可证')
    expect(await findLicenceType(app.db, '11100000000013338W999')).toBeUndefined()
  })
})

describe('the shipped entries', () => {
  it('have one code each', () => {
    for (const list of Object.values(SHIPPED)) expect(new Set(list.map((e) => e.code)).size).toBe(list.length)
  })

  it('give each name or alias of a material to one type', () => {
    const names = SHIPPED.materialTypes.flatMap((type) => [type.name, ...type.aliases])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('have licence type codes whose first 18 characters are a right credit code', () => {
    for (const type of SHIPPED.licenceTypes) expect(isCreditCode(type.code.slice(0, 18)), type.code).toBe(true)
  })

  it('say 演示 in the note of every demo code', () => {
    for (const type of SHIPPED.licenceTypes) expect(type.note?.includes('演示') ?? false).toBe(type.demo)
  })

  it('grade identity numbers, accounts and health as sensitive', () => {
    const grade = new Map(SHIPPED.dataElements.map((e) => [e.code, e.grade]))
    for (const code of ['identity-number', 'bank-account', 'health-condition'])
      expect(grade.get(code)).toBe('sensitive')
    for (const g of grade.values()) expect(Object.keys(DATA_GRADES)).toContain(g)
  })
})
