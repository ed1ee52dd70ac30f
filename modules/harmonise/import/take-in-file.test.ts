import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { observedGuide, observedGuidesOf, harmoniseOperations as operations, takeInFile } from '../index.ts'
import { buildHarmoniseWorld, OPEN_GUIDES } from '../testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
beforeAll(() => buildHarmoniseWorld(app))

const folder = mkdtempSync(join(tmpdir(), 'tongban-guides-'))
let files = 0
/** A file of guides, one a line. */
function fileOf(...guides: (object | string)[]): string {
  const path = join(folder, `${files++}.jsonl`)
  writeFileSync(path, guides.map((guide) => (typeof guide === 'string' ? guide : JSON.stringify(guide))).join('\n'))
  return path
}
const guide = (change: object = {}) => ({
  source_url: 'https://zwfw.example/guide/1',
  region_name: '山东省淄博市张店区',
  region_code: '370303',
  item_name: '公共场所卫生许可（新办）',
  department: '张店区行政审批服务局',
  promised_days: 5,
  materials: [
    { name: '公共场所卫生许可证申请表', form: null, copies: null, source: null, required: null, note: null },
    { name: '法定代表人身份证复印件', form: null, copies: null, source: null, required: null, note: null },
  ],
  ...change,
})
const bringIn = (path: string, given: { divisionCode?: string; reference?: boolean } = {}) =>
  takeInFile(app, { path, divisionCode: given.divisionCode ?? null, reference: given.reference ?? false })
const itemId = async (code: string) =>
  (await app.pool.query('SELECT id FROM catalogue.basic_item WHERE code = $1', [code])).rows[0].id as string
const guides = async (where: string) =>
  (await app.pool.query(`SELECT * FROM harmonise.observed_guide WHERE ${where} ORDER BY id`)).rows

describe('taking in a file of guides', () => {
  it('takes each guide in once, as a reference that is compared and never in force', async () => {
    const first = await bringIn(OPEN_GUIDES, { reference: true })
    expect(first).toMatchObject({ done: 55, taken: 55, unchanged: 0, refused: 0 })
    expect(await bringIn(OPEN_GUIDES, { reference: true })).toMatchObject({ done: 55, taken: 0, unchanged: 55 })
    const hygiene = await observedGuidesOf(app.db, await itemId('000123020000'))
    expect(hygiene).toHaveLength(5)
    const hunan = hygiene.find(({ divisionCode }) => divisionCode === '430000')
    expect(hunan).toMatchObject({ reference: true, content: { promisedLimit: { count: 7 }, onsiteVisits: 0 } })
    expect(hunan?.materials.map(({ typeCodes }) => typeCodes)).toEqual([
      ['hygiene-application'],
      ['commitment'],
      ['power-of-attorney'],
      ['resident-identity-card'],
      // 工商营业执照或其他法人资质证明复印件: either.
      ['business-licence', 'applicant-entity-proof'],
    ])
    expect(hunan?.content.materials?.map(({ materialTypeCode }) => materialTypeCode)).toEqual(
      hunan?.materials.map(({ typeCodes }) => typeCodes[0]),
    )
  })

  it('keeps the row word for word beside what it read', async () => {
    const row = guide({ extra: { anything: [1, '甲'] } })
    await bringIn(fileOf(row))
    const [kept] = await guides(`source_url = '${row.source_url}'`)
    expect(kept.source).toEqual(row)
    expect(kept).toMatchObject({ division_code: '370303', reference: false, state: 'matched', superseded_at: null })
    expect(await observedGuide(app.db, kept.id)).toMatchObject({
      divisionCode: '370303',
      content: { promisedLimit: { count: 5 } },
    })
  })

  it('closes the earlier version of the same place when a newer one comes, and keeps both', async () => {
    await bringIn(fileOf(guide({ item_name: '取水许可', promised_days: 10 })))
    await bringIn(fileOf(guide({ item_name: '取水许可', promised_days: 8 })))
    const kept = await guides(`item_name = '取水许可' AND division_code = '370303'`)
    expect(kept.map(({ superseded_at }) => superseded_at !== null)).toEqual([true, false])
    const current = await observedGuidesOf(app.db, await itemId('000119001000'))
    expect(current.filter(({ reference }) => !reference).map(({ content }) => content.promisedLimit?.count)).toEqual([
      8,
    ])
  })

  it('reports each row that it cannot take with line, column and reason, and takes the others', async () => {
    const report = await bringIn(
      fileOf(
        '{',
        guide({ item_name: '' }),
        guide({ promised_days: '很快' }),
        '',
        guide({ item_name: '校车使用许可' }),
        '[]',
      ),
    )
    expect(report).toMatchObject({ done: 5, taken: 1, refused: 4 })
    const { rows } = await app.pool.query(
      'SELECT line, column_title, reason FROM harmonise.refused_row WHERE batch_id = $1 ORDER BY line, serial',
      [report.batchId],
    )
    expect(rows).toEqual([
      { line: 1, column_title: null, reason: '不是有效的 JSON' },
      { line: 2, column_title: 'item_name', reason: '缺少事项名称' },
      { line: 3, column_title: 'promised_days', reason: '“很快”不是天数或次数' },
      { line: 6, column_title: null, reason: '这一行不是一个 JSON 对象' },
    ])
  })

  it('takes the division from the row where that is certain, from the import where the row is silent, and else none', async () => {
    const path = fileOf(
      guide({ source_url: 'https://a.example/1', region_code: null, region_name: '淄博市淄川区' }),
      guide({ source_url: 'https://a.example/2', region_code: null, region_name: null }),
      guide({ source_url: 'https://a.example/3', region_code: '370302', region_name: '山东省（县区未写明）' }),
      guide({ source_url: 'https://a.example/4', region_code: '430000', region_name: '湖南省' }),
    )
    const report = await bringIn(path, { divisionCode: '370300' })
    expect(report).toMatchObject({ taken: 3, refused: 1 })
    const kept = await guides(`source_url LIKE 'https://a.example/%'`)
    expect(kept.map(({ division_code }) => division_code)).toEqual(['370302', '370300', null])
    const { rows } = await app.pool.query('SELECT reason FROM harmonise.refused_row WHERE batch_id = $1', [
      report.batchId,
    ])
    expect(rows[0].reason).toBe('这一行属于区划 430000，不在导入的地区 370300 之内')
  })

  it('goes on where it was killed, and takes nothing in twice', async () => {
    const many = Array.from({ length: 1_200 }, (_, at) =>
      guide({ source_url: `https://many.example/${at}`, department: `第${at}局` }),
    )
    const path = fileOf(...many)
    let chunks = 0
    const killed = takeInFile(app, { path, divisionCode: null, reference: false }, () => {
      if (++chunks === 1) throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    const report = await bringIn(path)
    expect(report).toMatchObject({ resumedFrom: 500, done: 1_200, taken: 1_200, unchanged: 0 })
    expect(await guides(`source_url LIKE 'https://many.example/%'`)).toHaveLength(1_200)
  })

  it('takes in some thousand guides', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      guide({
        source_url: `https://fast.example/${at}`,
        department: `第${at}局`,
        item_name: `第${at}号食品经营许可核发`,
      }),
    )
    const path = fileOf(...many)
    expect(await bringIn(path)).toMatchObject({ taken: 2_000 })
  })

  it('tells the other rooms and leaves one entry of the ledger for each step', async () => {
    const { rows: entries } = await app.ownerPool.query(
      `SELECT count(*) AS count FROM ledger.entry WHERE operation = 'harmonise.take-in-guides'`,
    )
    expect(entries[0].count).toBeGreaterThan(5)
    const { rows: events } = await app.ownerPool.query(
      `SELECT payload FROM platform.event WHERE name = 'harmonise.guides-observed' LIMIT 1`,
    )
    expect(Object.keys(events[0].payload).sort()).toEqual(['basicItemIds', 'guideIds', 'reference'])
    const list = await app.call(operations.listImports, systemActor('test'), { limit: 1 })
    expect(list.items[0]).toMatchObject({ state: 'done', taken: 2_000 })
  })
})
