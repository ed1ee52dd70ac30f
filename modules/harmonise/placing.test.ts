import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import type { Upload } from '#contracts/contract.ts'
import { catalogueOperations, effectiveItem } from '#modules/catalogue/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { departmentUscc } from '#test/world/departments.ts'
import { departmentFor } from './domain/placing.ts'
import { harmoniseOperations as operations } from './index.ts'
import { buildHarmoniseWorld, materialsNamed as list, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const manager = staffOf('itemManager', '370300')
const csv = (text: string): { upload: Upload } => ({
  upload: { content: Buffer.from(text), fileName: '各区县指南.csv', mediaType: 'text/csv' },
})
/** Made for the test: two districts of the demo city, and one that has no such department. */
const SHEET = `区县,事项名称,办理部门,承诺时限（工作日）,申请材料
张店区,公共场所卫生许可,张店区卫生健康局,10,1.申请书；2.身份证复印件；3.营业执照；4.平面图
淄川区,公共场所卫生许可,卫生健康局,10,1.申请书；2.身份证；3.营业执照；4.平面图；5.消防验收意见书；6.无犯罪记录证明；7.卫生检测报告
桓台县,公共场所卫生许可,气象局,10,1.申请书`

beforeAll(() => buildHarmoniseWorld(app))

describe('a sheet of the districts', () => {
  it('comes into force in each place as it stands, shows what they have otherwise, and can be settled', async () => {
    const { rows } = await app.pool.query<{ code: string; content: object }>(
      `SELECT b.code, v.content FROM catalogue.basic_item AS b JOIN catalogue.basic_item_version AS v ON v.basic_item_id = b.id
       WHERE v.content->>'name' = '公共场所卫生许可'`,
    )
    const itemCode = rows[0]!.code
    const materials = list('公共场所卫生许可申请书', '居民身份证', '营业执照', '经营场所平面图')
    app.clock.set('2026-03-02T03:00:00Z')
    await app.call(catalogueOperations.publishBasicItemVersion, systemActor('test'), {
      itemCode,
      ownerDivisionCode: '370000',
      content: { ...rows[0]!.content, materials, materialsStatus: 'listed' },
    })
    await app.call(operations.startImport, manager, {}, csv(SHEET))
    await app.runJobs()
    app.clock.set('2026-03-02T04:00:00Z')

    const item = await effectiveItem(app.db, {
      itemCode,
      divisionCode: '370302',
      at: app.clock.now(),
      knownAt: app.clock.now(),
    })
    expect(item?.observed).toBeDefined()
    expect(item?.content.materials).toHaveLength(7)
    const drift = await app.call(operations.getItemDrift, manager, { itemCode })
    expect(drift.sentences[0]).toBe(
      '张店区要求 4 件，淄川区要求 7 件：多出“消防验收意见书”“无犯罪记录证明”“卫生检测报告”',
    )
    await app.call(operations.adoptStandard, manager, { itemCode, divisionCodes: ['370302', '370303'], reason: '统一' })
    await app.runJobs()
    expect((await app.call(operations.listDriftWork, manager, {})).items).toEqual([])
  })

  it('tells which could not come into force, and tries them again', async () => {
    const list = (more: object = {}) =>
      app.call(operations.listUnplacedGuides, manager, { divisionCode: '370300', ...more })
    const place = (more: object = {}) => app.call(operations.placeGuides, manager, { divisionCode: '370300', ...more })
    const { items, reasons } = await list()
    const reasonCode = 'catalogue.department-needed'
    expect(items).toMatchObject([
      { divisionCode: '370321', department: '气象局', item: { name: '公共场所卫生许可' }, reasonCode, mayPlace: true },
    ])
    expect(items[0]?.reason).toContain('请选择办理部门')
    expect(reasons).toEqual([{ code: reasonCode, count: 1 }])
    expect((await list({ reasonCode })).items).toHaveLength(1)
    const others = await list({ reasonCode: 'harmonise.nothing-stated' })
    expect(others).toMatchObject({ items: [], reasons: [{ code: reasonCode, count: 1 }] })
    const tried = await place()
    expect(tried).toMatchObject({ placed: 0, refused: 1, more: false })
    expect(await place({ reasonCode: 'harmonise.nothing-stated' })).toMatchObject({ placed: 0, refused: 0 })
    // Those tried since are left alone, so that going through many comes to an end.
    expect(await place({ triedBefore: tried.triedAt })).toMatchObject({ placed: 0, refused: 0 })
  })

  it('comes into force with the department that a person names, of that place alone', async () => {
    const guideIds = (await app.call(operations.listUnplacedGuides, manager, {})).items.map(({ guideId }) => guideId)
    const departmentOf = async (division: string) => {
      const uscc = departmentUscc(division, 'health')
      return (await app.pool.query<{ id: string }>('SELECT id FROM regions.department WHERE uscc = $1', [uscc]))
        .rows[0]!.id
    }
    const place = (departmentId: string) =>
      app.call(operations.placeGuides, manager, { divisionCode: '370300', guideIds, departmentId })
    expect(await place(await departmentOf('370303'))).toMatchObject({ placed: 0, refused: 1 })
    const { items } = await app.call(operations.listUnplacedGuides, manager, {})
    expect(items).toMatchObject([{ reasonCode: 'catalogue.department-elsewhere' }])
    expect(await place(await departmentOf('370321'))).toMatchObject({ placed: 1, refused: 0 })
    expect(await app.call(operations.listUnplacedGuides, manager, {})).toMatchObject({ items: [], reasons: [] })
  })
})

describe('a guide that was settled', () => {
  const itemCode = '000119001000'
  const other = '000131024000'
  let hour = 4
  const later = () => app.clock.set(new Date(Date.UTC(2026, 2, 2, ++hour)).toISOString())
  const observedIn = async (code: string, divisionCode: string, at = app.clock.now()) =>
    (await effectiveItem(app.db, { itemCode: code, divisionCode, at, knownAt: app.clock.now() }))?.observed
  const bringIn = async (name: string, county: string, days = 3) => {
    later()
    const sheet = `区县,事项名称,办理部门,承诺时限（工作日）\n${county},${name},水利局,${days}`
    await app.call(operations.startImport, manager, {}, csv(sheet))
    await app.runJobs()
    later()
  }
  /** The name is said to mean another item, and that is taken back. */
  const misunderstood = async (name: string) => {
    const decided = await app.call(operations.decideMatch, manager, { kind: 'item', name, target: other })
    await app.runJobs()
    later()
    await app.call(operations.undoMatchDecision, manager, { decisionId: decided.decisionId })
    await app.runJobs()
    later()
  }

  it('does not come into force again when a decision about its name is taken back', async () => {
    await bringIn('取水许可', '张店区')
    expect(await observedIn(itemCode, '370303')).toBeDefined()
    await app.call(operations.adoptStandard, manager, { itemCode, divisionCodes: ['370303'], reason: '统一' })
    later()
    await misunderstood('取水许可')
    expect(await observedIn(itemCode, '370303')).toBeUndefined()
    expect(await observedIn(other, '370303')).toBeUndefined()
    const { items } = await app.call(operations.listUnplacedGuides, manager, { divisionCode: '370303' })
    expect(items.map(({ reason }) => reason)).toEqual([
      '区划 370303 的这个事项已经作过处理，这份指南不再生效；确需恢复的，请先撤销那次处理。',
    ])
    await bringIn('取水许可', '张店区', 2)
    expect(await observedIn(itemCode, '370303')).toBeDefined()
  })

  it('stays in force until the planned instant, and not beyond it', async () => {
    await bringIn('取水许可', '淄川区')
    const effectiveAt = '2026-09-01T00:00:00.000Z'
    await app.call(operations.adoptStandard, manager, {
      itemCode,
      divisionCodes: ['370302'],
      reason: '统一',
      effectiveAt,
    })
    later()
    await misunderstood('取水许可')
    expect(await observedIn(itemCode, '370302')).toBeDefined()
    expect(await observedIn(itemCode, '370302', new Date(effectiveAt))).toBeUndefined()
  })

  it('comes into force again once the settlement was undone', async () => {
    await bringIn('取水许可', '博山区')
    const { id } = await app.call(operations.adoptStandard, manager, {
      itemCode,
      divisionCodes: ['370304'],
      reason: '统一',
    })
    later()
    await app.call(operations.undoSettlement, manager, { settlementId: id })
    later()
    await misunderstood('取水许可')
    expect(await observedIn(itemCode, '370304')).toBeDefined()
  })
})

describe('two lines of one file about one place', () => {
  it('are one after the other: the later is in force, the earlier taken over', async () => {
    const lines = `区县,事项名称,办理部门,承诺时限（工作日）
临淄区,校车使用许可,行政审批服务局,9
临淄区,校车使用许可,行政审批服务局,4`
    await app.call(operations.startImport, manager, {}, csv(lines))
    await app.runJobs()
    const { rows } = await app.pool.query(
      `SELECT superseded_at IS NOT NULL AS over, place_key IS NOT NULL AS placed, (reading->>'promisedDays')::integer AS days
       FROM harmonise.observed_guide WHERE item_name = '校车使用许可' ORDER BY line`,
    )
    expect(rows).toEqual([
      { over: true, placed: true, days: 9 },
      { over: false, placed: true, days: 4 },
    ])
    const inForce = await app.pool.query(
      `SELECT p.guide_id FROM harmonise.placement AS p JOIN harmonise.observed_guide AS g ON g.id = p.guide_id
       WHERE g.item_name = '校车使用许可' AND p.observed_version_id IS NOT NULL`,
    )
    expect(inForce.rows).toHaveLength(1)
  })

  it('of two departments are both put in force, and the later holds', async () => {
    const lines = `区县,事项名称,办理部门,承诺时限（工作日）
周村区,校车使用许可,行政审批服务局,9
周村区,校车使用许可,交通运输局,4`
    await app.call(operations.startImport, manager, {}, csv(lines))
    await app.runJobs()
    const { rows } = await app.pool.query(
      `SELECT b.code FROM harmonise.placement AS p JOIN catalogue.basic_item AS b ON b.id = p.basic_item_id
       WHERE p.division_code = '370306' AND p.observed_version_id IS NOT NULL`,
    )
    expect(rows).toHaveLength(2)
    const { rows: entries } = await app.ownerPool.query(
      `SELECT count(*) AS count FROM ledger.entry WHERE operation = 'harmonise.place-guide' AND subject_id = '370306'`,
    )
    expect(entries[0].count).toBe(1)
    const at = app.clock.now()
    const item = await effectiveItem(app.db, {
      itemCode: rows[0].code,
      divisionCode: '370306',
      at,
      knownAt: new Date(at.getTime() + 10),
    })
    expect(item?.content.promisedLimit?.count).toBe(4)
  })
})

describe('the department of a guide', () => {
  const departments = [
    { id: 'a', name: '张店区卫生健康局' },
    { id: 'b', name: '张店区行政审批服务局' },
    { id: 'c', name: '张店区第二卫生健康局' },
  ]
  it('is the one that it names, and none where that is not certain', () => {
    expect(departmentFor(departments, '淄博市张店区行政审批服务局', '')).toBe('b')
    expect(departmentFor(departments, null, '行政审批服务局')).toBe('b')
    expect(departmentFor(departments, '卫生健康局', '卫生健康部门')).toBeUndefined()
    expect(departmentFor(departments, '张店区卫生健康局', '')).toBe('a')
  })
})
