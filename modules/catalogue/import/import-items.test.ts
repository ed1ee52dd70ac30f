import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { importItems, catalogueOperations as operations, readKnownItems } from '../index.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
})
const reference = (name: string) => ({
  name,
  text: readFileSync(join(projectRoot, 'reference', name), 'utf8'),
  ownerDivisionCode: '370000',
})
const file = (name: string, text: string) => ({ name, text, ownerDivisionCode: '370000' })
const guide = (change: object) =>
  JSON.stringify({
    ...JSON.parse(readFileSync(join(projectRoot, 'reference', 'guides-open.jsonl'), 'utf8').split('\n')[0]!),
    ...change,
  })

describe('importing items', () => {
  it('lists the basic items of a table, and nothing twice', async () => {
    expect(await importItems(app, reference('basic-items.csv'))).toEqual({
      rows: 33,
      published: 33,
      unchanged: 0,
      refused: [],
    })
    expect(await importItems(app, reference('basic-items.csv'))).toEqual({
      rows: 33,
      published: 0,
      unchanged: 33,
      refused: [],
    })
  })

  it('gives listed items the content of their best guide, once', async () => {
    app.clock.set('2026-03-03T02:00:00Z')
    const first = await importItems(app, reference('guides-open.jsonl'))
    expect(first).toMatchObject({ rows: 55, refused: [] })
    expect(first.published).toBeGreaterThan(25)
    const again = await importItems(app, reference('guides-open.jsonl'))
    expect(again).toMatchObject({ rows: 55, published: 0, unchanged: 55 })
    const { content } = await app.call(operations.getBasicItem, anonymous, { itemCode: '000123020000' })
    expect(content.sources).toMatchObject([{ regionName: '湖南省' }])
    expect(content.materials?.[0]).toMatchObject({
      name: '湖南省公共场所卫生行政许可申请表（新办）',
      materialTypeCode: 'hygiene-application',
      necessity: 'required',
      form: 'paper',
      originals: 0,
      copies: 1,
      source: 'applicant',
    })
    expect(content.acceptanceConditions).toHaveLength(8)
    expect(content.legalBasis?.[0]).toEqual({
      law: '《公共场所卫生管理条例》（国发〔1987〕24号）',
      article: '第四条',
      text: null,
    })
  })

  it('names each row that it did not take, with the reason', async () => {
    const rows = ['{', guide({ item_name: '没有的事项' }), guide({ statutory_days: 'x' }), '']
    const report = await importItems(app, file('more.jsonl', rows.join('\n')))
    expect(report.rows).toBe(3)
    expect(report.refused.map(({ row }) => row).toSorted()).toEqual([1, 2, 3])
    expect(report.refused.find(({ row }) => row === 1)?.reason).toBe('不是有效的 JSON')
    expect(report.refused.find(({ row }) => row === 2)?.reason).toMatch(/没有与“没有的事项”对应的基本事项/)
    expect(report.refused.find(({ row }) => row === 3)?.reason).toMatch(/statutory_days/)

    const csv =
      'name,national_code_seen,item_type,lead_department\n甲事项,000131024000,05,民政部门\n乙事项,,77,民政部门\n,,01,民政部门\n'
    const table = await importItems(app, file('more.csv', csv))
    expect(table.refused.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '2 事项编码“000131024000”与类型不符',
      '3 事项类型“77”不在代码表中',
      '4 缺少事项名称或者主管部门',
    ])
  })

  it('takes types and objects of a list as codes of the set and as names', async () => {
    const csv = [
      'name,national_code_seen,item_type,lead_department,service_objects',
      '按名称的事项,,行政许可,民政部门,自然人、企业法人',
      '按代码的事项,,06,民政部门,1^9',
      '没写对象的事项,,公共服务,民政部门,',
      '对象不明的事项,,01,民政部门,自然人；外星人',
    ].join('\n')
    const read = readKnownItems(csv)
    expect(read.rows.map(({ value }) => [value.itemType, value.serviceObjects])).toEqual([
      ['01', ['person', 'corporate']],
      ['06', ['person', 'other']],
      ['20', null],
    ])
    expect(read.refused).toEqual([{ row: 5, reason: '服务对象“外星人”不在代码表中' }])
    await importItems(app, file('codes.csv', csv))
    const { items } = await app.call(operations.listBasicItems, anonymous, { q: '按代码的事项' })
    const { content } = await app.call(operations.getBasicItem, anonymous, { itemCode: items[0]?.code as string })
    expect(content).toMatchObject({ itemType: '06', serviceObjects: ['person', 'other'] })
  })
})
