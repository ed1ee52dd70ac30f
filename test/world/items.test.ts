import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { catalogueOperations, schemaOf, validateForm } from '#modules/catalogue/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, demoDivisions } from './departments.ts'
import { sampleAnswers } from './items/sample-answers.ts'
import { buildItems, DEMO_ITEMS, type DemoItemKey, demoItemCode } from './items.ts'

const app = await openTestApp({ now: '2026-06-01T02:00:00Z' })
beforeAll(async () => {
  await buildDepartments(app)
  await buildItems(app)
})

const effective = (key: DemoItemKey, divisionCode = '370303') =>
  app.call(catalogueOperations.getEffectiveItem, anonymous, { itemCode: demoItemCode(key), divisionCode })

describe('the demo catalogue', () => {
  it('has the 33 basic items of the province', async () => {
    const { items } = await app.call(catalogueOperations.listBasicItems, anonymous, { limit: 100 })
    expect(items).toHaveLength(33)
    for (const item of items) expect(item.ownerDivisionCode).toBe('370000')
    expect(items.filter((item) => !item.onApplication).map((item) => item.name)).toHaveLength(4)
    expect(items.filter((item) => item.localCode).length).toBeGreaterThan(10)
  })

  it('is the same after building it again', async () => {
    const before = await app.pool.query('SELECT version FROM catalogue.catalogue_version')
    await buildItems(app)
    const after = await app.pool.query('SELECT version FROM catalogue.catalogue_version')
    expect(after.rows).toEqual(before.rows)
  })

  it('has at least 14 items across 9 departments in every district, each marked as a demo with its source', async () => {
    for (const divisionCode of demoDivisions) {
      const own = Object.keys(DEMO_ITEMS) as DemoItemKey[]
      const items = await Promise.all(
        own
          .filter((key) => divisionCode !== '370300' || DEMO_ITEMS[key].level === 'city')
          .map((key) => effective(key, divisionCode)),
      )
      if (divisionCode !== '370300') {
        expect(items.length).toBeGreaterThanOrEqual(14)
        expect(new Set(items.map((item) => item.departmentId)).size).toBeGreaterThanOrEqual(9)
      }
      for (const item of items) {
        expect(item.demo).toBe(true)
        expect(item.content.sources[0]?.note).toMatch(/^演示：内容取自/)
      }
    }
  })

  it('has at least 12 sample forms of 2 to 4 pages and 6 to 14 fields', async () => {
    const forms = Object.values(DEMO_ITEMS).flatMap((item) => ('form' in item && item.form ? [item.form] : []))
    expect(forms.length).toBeGreaterThanOrEqual(12)
    for (const form of forms) {
      const fields = Object.keys(schemaOf(form).properties)
      expect(form.pages.length, form.name).toBeGreaterThanOrEqual(2)
      expect(form.pages.length, form.name).toBeLessThanOrEqual(4)
      expect(fields.length, form.name).toBeGreaterThanOrEqual(6)
      expect(fields.length, form.name).toBeLessThanOrEqual(15)
    }
    const { pins } = await effective('food')
    const form = await app.call(catalogueOperations.getForm, anonymous, { versionId: pins.formVersionId! })
    expect(form.sample).toBe(true)
  })

  it('has forms that can be filled in', async () => {
    const { rows } = await app.pool.query<{ id: string }>('SELECT id FROM catalogue.form_version')
    expect(rows.length).toBeGreaterThanOrEqual(12)
    for (const { id } of rows) {
      const form = await app.call(catalogueOperations.getForm, anonymous, { versionId: id })
      expect(validateForm(form, sampleAnswers(form))).toEqual([])
      expect(validateForm(form, {}).length).toBeGreaterThan(4)
    }
  })

  it('shows the source’s own facts, and null where it gives none', async () => {
    const food = (await effective('food', '370304')).content
    expect(food.materials?.map((m) => m.name)[0]).toBe('《食品经营许可证》申请书')
    expect(food.statutoryLimit).toEqual({ count: 20, unit: 'workingDay', note: null })
    expect(food.promisedLimit).toEqual({ count: 10, unit: 'workingDay', note: null })
    expect(food.handlingSteps?.map((s) => s.name)).toEqual(['窗口受理', '现场勘查', '后台审批', '出证办结'])
    const medical = (await effective('medical')).content
    expect(medical.materials).toHaveLength(12)
    expect(medical.statutoryLimit).toBeNull()
    expect(medical.acceptanceConditions).toBeNull()
    expect((await effective('investmentFiling')).content.materials).toBeNull()
  })

  it('has two places with a shorter limit, told with its reason, and the standard elsewhere', async () => {
    const zhangdian = await effective('food', '370303')
    expect(zhangdian.content.promisedLimit?.count).toBe(5)
    expect(zhangdian.differences).toMatchObject([{ field: 'promisedLimit', reason: expect.stringMatching(/^演示/) }])
    expect((await effective('food', '370302')).differences).toEqual([])
    expect((await effective('hygiene', '370321')).content.promisedLimit?.count).toBe(5)
  })

  it('lets the districts have from the city what the city carries out', async () => {
    const item = await effective('shelter', '370305')
    expect(item.divisionCode).toBe('370300')
  })

  it('has no licence result whose type the dictionary does not know', async () => {
    const { rows } = await app.pool.query(`
      SELECT v.content->>'name' AS name FROM catalogue.basic_item_version AS v
      WHERE v.content#>>'{result,licenceTypeCode}' IS NOT NULL AND NOT EXISTS (
        SELECT FROM dictionary.licence_type AS t WHERE t.code = v.content#>>'{result,licenceTypeCode}')`)
    expect(rows).toEqual([])
  })
})
