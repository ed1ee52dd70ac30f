import { describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { openTestApp, type TestApp } from '#test/support/test-app.ts'
import { creditCodeCheck } from '../domain/credit-code.ts'
import { operations } from '../operations.ts'
import { coveringDivision, servedDivision } from './served-division.ts'

describe('the division that covers two others', () => {
  it.each([
    ['370303', '370303', '370303'],
    ['370300', '370323', '370300'],
    ['370303001', '370303', '370303'],
    ['370303001', '370303002', '370303'],
    ['370100', '370303', '370000'],
    ['370300', '110000', undefined],
  ])('%s and %s: %s', (one, other, covering) => {
    expect(coveringDivision(one, other)).toBe(covering)
  })
})

/** Registers a department; answers what is served then. */
async function registerIn(app: TestApp, divisionCode: string): Promise<string | undefined> {
  const first17 = `11${divisionCode}MB2A00001`
  const uscc = `${first17}${creditCodeCheck(first17)}`
  const input = { divisionCode, name: '示例局', shortName: '示例局', uscc }
  await app.call(operations.createDepartment, systemActor('test'), input)
  return servedDivision(app.db)
}

describe('what the platform serves', () => {
  it('is what covers its departments; a province beside one city does not widen it', async () => {
    const app = await openTestApp()
    await app.ownerPool.query(`
      INSERT INTO regions.division (code, name, level, parent_code, statistical_only) VALUES
        ('370000', '山东省', 'province', NULL, false), ('370300', '淄博市', 'city', '370000', false),
        ('370303', '张店区', 'county', '370300', false), ('370302', '淄川区', 'county', '370300', false),
        ('370102', '历下区', 'county', '370000', false)`)
    expect(await servedDivision(app.db)).toBeUndefined()
    expect(await registerIn(app, '370000')).toBe('370000')
    expect(await registerIn(app, '370303')).toBe('370303')
    expect(await registerIn(app, '370302')).toBe('370300')
    expect(await registerIn(app, '370102')).toBe('370000')
  })

  it('is the whole of a city under the state, whose districts are gathered in statistics alone', async () => {
    const app = await openTestApp()
    await app.ownerPool.query(`
      INSERT INTO regions.division (code, name, level, parent_code, statistical_only) VALUES
        ('110000', '北京市', 'province', NULL, false), ('110100', '市辖区', 'city', '110000', true),
        ('110101', '东城区', 'county', '110100', false), ('110102', '西城区', 'county', '110100', false)`)
    for (const divisionCode of ['110101', '110102', '110000']) await registerIn(app, divisionCode)
    expect(await servedDivision(app.db)).toBe('110000')
  })
})
