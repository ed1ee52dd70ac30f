import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import type { Difference, ItemContent, LocalContent } from '#contracts/catalogue/index.ts'
import type { ReformAct } from '#contracts/reforms/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { creditCodeCheck, regionsOperations } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { author, draftOf, publishedReform, scopeOf } from './testing.ts'
import { contentOf, material } from './testing-contents.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const setUp = systemActor('test')
const NO_WINDOW = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const WINDOW = { ...NO_WINDOW, address: '演示路 1 号 3 号窗口' }
const REGISTERED = { ...NO_WINDOW, enquiryPhone: '0533-0000000' }
const [SHOP, STALL, INTO_A, INTO_B, INTO_ONE] = ['1', '2', '3', '4', '5'].map((n) => `TB010000${n}000`) as [
  string,
  string,
  string,
  string,
  string,
]
const ZHANGDIAN = '370303'
const ZICHUAN = '370302'
const BOSHAN = '370304'
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const faster = (count: number): Difference => ({
  field: 'promisedLimit',
  value: days(count),
  reason: '本地提速',
  expiresOn: null,
})

async function register(itemCode: string, divisionCode: string, serial: number, local?: LocalContent): Promise<void> {
  const first17 = `11${divisionCode}MB2A0000${serial}`
  const uscc = `${first17}${creditCodeCheck(first17)}`
  const name = `演示部门 ${serial}`
  await app.call(regionsOperations.createDepartment, setUp, { divisionCode, name, shortName: name, uscc })
  const rows = [{ itemCode, divisionCode, uscc, ...(local && { local }) }]
  const loaded = await app.call(catalogueOperations.loadImplementations, setUp, { rows })
  expect(loaded.created).toBe(1)
}
const standard = (itemCode: string, content: Partial<ItemContent>) =>
  app.call(catalogueOperations.publishBasicItemVersion, setUp, {
    itemCode,
    ownerDivisionCode: '370000',
    content: contentOf(content),
  })
const override = (itemCode: string, divisionCode: string, differences: Difference[], local: LocalContent = NO_WINDOW) =>
  app.call(catalogueOperations.publishOverride, setUp, { itemCode, divisionCode, differences, local })
const item = (itemCode: string, divisionCode: string, at: string) =>
  app.call(catalogueOperations.getEffectiveItem, anonymous, { itemCode, divisionCode, at })
const reform = (itemCodes: string[], acts: ReformAct[], extra: object) =>
  publishedReform(app, draftOf({ scope: scopeOf({ itemCodes }), acts, ...extra }))

async function observedGuide(itemCode: string, divisionCode: string, stated: object[]): Promise<void> {
  const { rows } = await app.ownerPool.query(
    `SELECT b.id, p.version_id FROM catalogue.basic_item b JOIN catalogue.basic_item_period p ON p.basic_item_id = b.id WHERE b.code = $1`,
    [itemCode],
  )
  const version = crypto.randomUUID()
  await app.ownerPool.query(
    `INSERT INTO catalogue.observed_version (id, basic_item_id, division_code, basic_version_id, differences, local, source_url, author, published_at)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, 'https://example.test/guide', 'system:test', $7)`,
    [
      version,
      rows[0].id,
      divisionCode,
      rows[0].version_id,
      JSON.stringify(stated),
      JSON.stringify(NO_WINDOW),
      app.clock.now(),
    ],
  )
  await app.ownerPool.query(
    `INSERT INTO catalogue.observed_period (id, basic_item_id, division_code, version_id, legal, known)
     VALUES ($1, $2, $3, $4, tstzrange($5, NULL), tstzrange($5, NULL))`,
    [crypto.randomUUID(), rows[0].id, divisionCode, version, app.clock.now()],
  )
}

beforeAll(async () => {
  await app.ownerPool.query(`INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370302', '淄川区', 'county', '370300'),
    ('370303', '张店区', 'county', '370300'), ('370304', '博山区', 'county', '370300')`)
  await standard(SHOP, { name: '开店', materials: [material('a'), material('b')] })
  await standard(STALL, { name: '摆摊', materials: [material('c')] })
  await register(SHOP, ZHANGDIAN, 1, REGISTERED)
  await register(SHOP, ZICHUAN, 2)
  await register(STALL, ZHANGDIAN, 3)
  await register(STALL, BOSHAN, 4)
  app.clock.set('2026-03-02T03:00:00Z')
  await override(SHOP, ZHANGDIAN, [faster(6)], WINDOW)
  await override(STALL, BOSHAN, [faster(2)], WINDOW)
  await observedGuide(SHOP, ZICHUAN, [
    { field: 'name', value: '开设店铺' },
    { field: 'materials', value: [material('x')] },
  ])
  app.clock.set('2026-03-02T04:00:00Z')
})

describe('successors of an item that is split', () => {
  const into = [
    { code: INTO_A, name: '开小店' },
    { code: INTO_B, name: '开大店' },
  ]
  const split = (observed: 'keep' | 'end') =>
    reform([SHOP], [{ kind: 'splitItem', itemCode: SHOP, into }], {
      effectiveFrom: '2026-06-01T00:00:00+08:00',
      observed,
    })
  const AFTER = '2026-06-02T00:00:00Z'

  it.each(['keep', 'end'] as const)(
    'take over windows, differences and guides of places (guides: %s), and give all back when it is withdrawn',
    async (observed) => {
      const published = await split(observed)
      expect(published.counts).toMatchObject({ itemsListed: 2, overrides: 2, observed: observed === 'keep' ? 2 : 0 })
      expect(published.impact?.findings).toEqual([])
      for (const code of [INTO_A, INTO_B]) {
        const here = await item(code, ZHANGDIAN, AFTER)
        expect(here.content.promisedLimit).toEqual(days(6))
        expect(here.differences).toMatchObject([{ field: 'promisedLimit', reason: '本地提速' }])
        expect(here.local).toEqual(WINDOW)
        const there = await item(code, ZICHUAN, AFTER)
        expect(there.content.name).toBe(code === INTO_A ? '开小店' : '开大店')
        expect(there.content.materials?.map(({ id }) => id)).toEqual(observed === 'keep' ? ['x'] : ['a', 'b'])
        expect(there.content.itemStatus ?? null).toBeNull()
        expect(there.observed?.sourceUrl).toBe(observed === 'keep' ? 'https://example.test/guide' : undefined)
      }
      const history = await app.call(catalogueOperations.getItemHistory, anonymous, {
        itemCode: INTO_A,
        divisionCode: ZHANGDIAN,
      })
      expect(history.steps.map(({ title }) => title)).toContain('演示·减材料')
      app.clock.set(new Date(app.clock.now().getTime() + 3_600_000))
      await app.call(operations.withdrawReform, author, { reformId: published.id })
      await expect(item(INTO_A, ZHANGDIAN, AFTER)).rejects.toMatchObject({ code: 'catalogue.item-not-implemented' })
      const { rows } = await app.pool.query(
        `SELECT p.id FROM catalogue.override_period p JOIN catalogue.basic_item b ON b.id = p.basic_item_id
         WHERE b.code = ANY ($1) AND upper_inf(p.known)`,
        [[INTO_A, INTO_B]],
      )
      expect(rows).toEqual([])
      expect((await item(SHOP, ZHANGDIAN, AFTER)).local).toEqual(WINDOW)
      app.clock.set(new Date(app.clock.now().getTime() + 3_600_000))
    },
  )
})

describe('the successor of items that are merged', () => {
  it('takes over what the first item was otherwise, the windows of all, and says whose differences end', async () => {
    const acts: ReformAct[] = [
      { kind: 'mergeItems', itemCodes: [SHOP, STALL], into: { code: INTO_ONE, name: '开店摆摊' } },
    ]
    const published = await reform([SHOP, STALL], acts, { effectiveFrom: '2026-06-01T00:00:00+08:00' })
    expect(published.impact?.findings).toEqual([
      {
        code: 'reforms.differences-end',
        severity: 'warning',
        sentence: '有 1 个地区的本地差异或者本地指南不适用于新事项，将随原事项终止；需要保留的，请在新事项中重新起草。',
      },
    ])
    const at = '2026-06-02T00:00:00Z'
    const [zhangdian, boshan] = [await item(INTO_ONE, ZHANGDIAN, at), await item(INTO_ONE, BOSHAN, at)]
    expect(zhangdian).toMatchObject({ local: WINDOW, content: { name: '开店摆摊', promisedLimit: days(6) } })
    expect(boshan).toMatchObject({ local: WINDOW, content: { promisedLimit: days(10) } })
    const { rows } = await app.pool.query(
      `SELECT w.local FROM catalogue.implementation i JOIN catalogue.basic_item b ON b.id = i.basic_item_id
       JOIN catalogue.counter_window w ON w.id = i.window_id WHERE b.code = $1`,
      [INTO_ONE],
    )
    expect(rows).toEqual([{ local: REGISTERED }])
  })
})
