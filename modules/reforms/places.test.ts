import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import type { Difference } from '#contracts/catalogue/index.ts'
import type { ReformAct } from '#contracts/reforms/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { createGuideShelf, guideFor, guideShelf } from '#modules/guide/index.ts'
import { creditCodeCheck, regionsOperations } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { systemClock } from '#platform/time/clock.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { author, draftOf, publishedReform, scopeOf } from './testing.ts'
import { contentOf, material } from './testing-contents.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const setUp = systemActor('test')
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const [SHOP, CLINIC, LATER] = ['TB0100001000', 'TB0100002000', 'TB0100003000'] as const
const departments = new Map<string, string>()

async function department(divisionCode: string, name: string, serial: number): Promise<void> {
  const first17 = `11${divisionCode}MB2A0000${serial}`
  const uscc = `${first17}${creditCodeCheck(first17)}`
  const given = { divisionCode, name, shortName: name, uscc }
  departments.set(name, (await app.call(regionsOperations.createDepartment, setUp, given)).id)
}
const implement = (itemCode: string, divisionCode: string, name: string) =>
  app.call(catalogueOperations.createImplementation, setUp, {
    itemCode,
    divisionCode,
    departmentId: departments.get(name) as string,
  })
const override = (divisionCode: string, differences: Difference[]) =>
  app.call(catalogueOperations.publishOverride, setUp, { itemCode: SHOP, divisionCode, differences, local: LOCAL })
const item = (itemCode: string, divisionCode: string, at?: string) =>
  app.call(catalogueOperations.getEffectiveItem, anonymous, { itemCode, divisionCode, ...(at && { at }) })
const asked = async (divisionCode: string, at?: string) =>
  (await item(SHOP, divisionCode, at)).content.materials?.map(({ id }) => id)

beforeAll(async () => {
  await app.ownerPool.query(`INSERT INTO regions.division (code, name, level, parent_code) VALUES
    ('370000', '山东省', 'province', NULL), ('370300', '淄博市', 'city', '370000'), ('370302', '淄川区', 'county', '370300'),
    ('370303', '张店区', 'county', '370300')`)
  await loadDictionary(app.db)
  await department('370300', '淄博市卫生健康委员会', 1)
  await department('370303', '张店区卫生健康局', 2)
  await department('370303', '张店区市场监督管理局', 3)
  const materials = ['a', 'b', 'c'].map((id) => material(id))
  for (const [code, name] of [
    [SHOP, '开店'],
    [CLINIC, '诊所'],
    [LATER, '以后'],
  ] as const) {
    const content = contentOf({ name, materials, exerciseLevels: ['3'] })
    await app.call(catalogueOperations.publishBasicItemVersion, setUp, {
      itemCode: code,
      ownerDivisionCode: '370000',
      content,
    })
  }
  await implement(SHOP, '370303', '张店区市场监督管理局')
  await implement(CLINIC, '370300', '淄博市卫生健康委员会')
  await implement(LATER, '370303', '张店区市场监督管理局')
  app.clock.set('2026-03-02T03:00:00Z')
})

const cancel = (name: string): ReformAct => ({ kind: 'cancelMaterial', material: { typeCode: null, names: [name] } })
const reform = (itemCodes: string[], acts: ReformAct[], extra: object = {}) =>
  publishedReform(app, draftOf({ scope: scopeOf({ itemCodes }), acts, ...extra }))

describe('a place with differences of its own', () => {
  it('goes on asking for less, and does not ask again for what it had given up', async () => {
    const delta = { drop: ['a', 'b'], soften: [], add: [] }
    await override('370303', [{ field: 'materials', value: delta, reason: '数据共享', expiresOn: null }])
    app.clock.set('2026-03-02T04:00:00Z')
    expect(await asked('370303')).toEqual(['c'])
    const published = await reform([SHOP], [cancel('材料 b')])
    expect(published.counts).toMatchObject({ standards: 1, overrides: 1, implementationsReached: 1 })
    app.clock.set('2026-03-02T05:00:00Z')
    expect(await asked('370303')).toEqual(['c'])
    const page = await app.call(operations.listTouchedPlaces, author, { reformId: published.id })
    expect(page.items).toMatchObject([{ divisionName: '张店区', differs: true, observed: false }])
    const sheet = await app.call(operations.exportImpact, author, { reformId: published.id })
    expect(sheet.content.subarray(0, 2).toString()).toBe('PK')
  })

  it('reaches a version that is planned after the instant as well', async () => {
    const planned = contentOf({ name: '以后', materials: ['a', 'b', 'd'].map((id) => material(id)) })
    await app.call(catalogueOperations.publishBasicItemVersion, setUp, {
      itemCode: LATER,
      ownerDivisionCode: '370000',
      content: planned,
      effectiveFrom: '2026-09-01T00:00:00+08:00',
    })
    app.clock.set('2026-03-02T06:00:00Z')
    await reform([LATER], [cancel('材料 b')], { effectiveFrom: '2026-06-01T00:00:00+08:00' })
    const ids = async (at: string) => (await item(LATER, '370303', at)).content.materials?.map(({ id }) => id)
    expect(await ids('2026-05-01T00:00:00Z')).toEqual(['a', 'b', 'c'])
    expect(await ids('2026-07-01T00:00:00Z')).toEqual(['a', 'c'])
    expect(await ids('2026-10-01T00:00:00Z')).toEqual(['a', 'd'])
  })
})

describe('a guide that the place itself publishes', () => {
  it.each([
    ['keep', ['a', 'x']],
    ['apply', ['x']],
    ['end', ['c']],
  ] as const)('is dealt with as the reform says: %s', async (observed, expected) => {
    const code = `TB010000${{ keep: 4, apply: 5, end: 6 }[observed]}000`
    const content = contentOf({ materials: [material('a'), material('c')] })
    await app.call(catalogueOperations.publishBasicItemVersion, setUp, {
      itemCode: code,
      ownerDivisionCode: '370000',
      content,
    })
    await implement(code, '370303', '张店区市场监督管理局')
    const { rows } = await app.ownerPool.query(
      `SELECT b.id, p.version_id FROM catalogue.basic_item b JOIN catalogue.basic_item_period p ON p.basic_item_id = b.id WHERE b.code = $1`,
      [code],
    )
    const own = JSON.stringify([{ field: 'materials', value: [material('a'), material('x')] }])
    const observedVersion = crypto.randomUUID()
    await app.ownerPool.query(
      `INSERT INTO catalogue.observed_version (id, basic_item_id, division_code, basic_version_id, differences, local, source_url, author, published_at)
       VALUES ($1, $2, '370303', $3, $4::jsonb, $5::jsonb, 'https://example.test/guide', 'system:test', $6)`,
      [observedVersion, rows[0].id, rows[0].version_id, own, JSON.stringify(LOCAL), app.clock.now()],
    )
    await app.ownerPool.query(
      `INSERT INTO catalogue.observed_period (id, basic_item_id, division_code, version_id, legal, known)
       VALUES ($1, $2, '370303', $3, tstzrange($4, NULL), tstzrange($4, NULL))`,
      [crypto.randomUUID(), rows[0].id, observedVersion, app.clock.now()],
    )
    app.clock.set(new Date(app.clock.now().getTime() + 60_000))
    const published = await reform([code], [cancel('材料 a')], { observed })
    expect(published.impact).toMatchObject({ observedTouched: 1 })
    app.clock.set(new Date(app.clock.now().getTime() + 60_000))
    expect((await item(code, '370303')).content.materials?.map(({ id }) => id)).toEqual(expected)
  })
})

describe('a power that moves from the city to the counties', () => {
  const moveDown = (divisionCodes: Record<string, string> = {}): ReformAct => ({
    kind: 'moveDown',
    from: 'city',
    to: 'county',
    departments: Object.entries(divisionCodes).map(([divisionCode, departmentId]) => ({ divisionCode, departmentId })),
  })

  it('is refused where a county lacks the department, by name; moves at its instant, and back before it', async () => {
    const draft = draftOf({
      scope: scopeOf({ itemCodes: [CLINIC] }),
      acts: [moveDown()],
      effectiveFrom: '2026-05-01T00:00:00+08:00',
    })
    await expect(publishedReform(app, draft)).rejects.toMatchObject({
      code: 'reforms.faulty',
      fields: [{ message: expect.stringContaining('淄川区（淄博市卫生健康委员会）') }],
    })
    await department('370302', '淄川区卫生健康局', 4)
    const published = await publishedReform(app, draft)
    expect(published.counts).toMatchObject({ implementationsEnded: 1, implementationsBegun: 2 })
    const at = async (divisionCode: string, instant: string) => (await item(CLINIC, divisionCode, instant)).divisionCode
    expect(await at('370303', '2026-04-30T15:59:59Z')).toBe('370300')
    expect(await at('370303', '2026-04-30T16:00:00Z')).toBe('370303')
    expect(await at('370302', '2026-04-30T16:00:00Z')).toBe('370302')
    app.clock.set('2026-04-01T00:00:00Z')
    await app.call(operations.withdrawReform, author, { reformId: published.id })
    expect(await at('370303', '2026-05-02T00:00:00Z')).toBe('370300')
    expect((await item(CLINIC, '370303', '2026-05-02T00:00:00Z')).content.exerciseLevels).toEqual(['3'])
  })

  it('is refused when it is assessed where the chosen department is another division’s', async () => {
    const acts = [moveDown({ '370302': departments.get('张店区卫生健康局') as string })]
    const { id: reformId } = await app.call(
      operations.draftReform,
      author,
      draftOf({ scope: scopeOf({ itemCodes: [CLINIC] }), acts }),
    )
    const { impact } = await app.call(operations.assessReform, author, { reformId })
    expect(impact?.findings).toContainEqual({
      code: 'reforms.department-elsewhere',
      severity: 'error',
      sentence: '以下地区指定的承接部门不属于该地区，或者该地区不承接这项权力，请重新指定：淄川区。',
    })
  })

  it('can be published again after it was taken back, for another instant and another department, and once more', async () => {
    const known = app.clock.now().toISOString()
    const at = async (divisionCode: string, instant: string, knownAt?: string) => {
      const query = { itemCode: CLINIC, divisionCode, at: instant, ...(knownAt && { knownAt }) }
      const { divisionCode: place, departmentId } = await app.call(
        catalogueOperations.getEffectiveItem,
        anonymous,
        query,
      )
      return { place, departmentId }
    }
    const market = departments.get('张店区市场监督管理局') as string
    const first = await at('370303', '2026-05-02T00:00:00Z', '2026-03-30T00:00:00Z')
    expect(first).toEqual({ place: '370303', departmentId: departments.get('张店区卫生健康局') })
    for (const effectiveFrom of ['2026-04-20T00:00:00+08:00', '2026-06-10T00:00:00+08:00']) {
      app.clock.set(new Date(app.clock.now().getTime() + 86_400_000))
      const again = await reform([CLINIC], [moveDown({ '370303': market })], { effectiveFrom })
      expect(again.counts).toMatchObject({ implementationsEnded: 1, implementationsBegun: 2 })
      expect(await at('370303', '2026-06-20T00:00:00Z')).toEqual({ place: '370303', departmentId: market })
      expect((await at('370303', '2026-04-19T00:00:00Z')).place).toBe('370300')
      app.clock.set(new Date(app.clock.now().getTime() + 86_400_000))
      await app.call(operations.withdrawReform, author, { reformId: again.id })
      expect((await at('370303', '2026-06-20T00:00:00Z')).place).toBe('370300')
    }
    // What was known of each of them stays known.
    expect(await at('370303', '2026-05-02T00:00:00Z', '2026-03-30T00:00:00Z')).toEqual(first)
    expect((await at('370303', '2026-05-02T00:00:00Z', known)).place).toBe('370300')
    const implementations = await app.call(catalogueOperations.listBasicItems, anonymous, { limit: 100 })
    expect(implementations.items.find(({ code }) => code === CLINIC)).toMatchObject({ implementations: 3 })
  })

  it('cannot begin again where it was carried out before and ended', async () => {
    const gone = await app.pool.query(
      `SELECT i.id FROM catalogue.implementation i JOIN catalogue.basic_item b ON b.id = i.basic_item_id
       WHERE b.code = $1 AND i.division_code = '370303'`,
      [LATER],
    )
    expect(gone.rows).toHaveLength(1)
    app.clock.set('2026-06-25T00:00:00Z')
    await app.ownerPool.query(
      `INSERT INTO catalogue.implementation_end (id, implementation_id, ends_at, known_from, author, reason)
       VALUES ($1, $2, $3, $3, 'system:test', '测试')`,
      [crypto.randomUUID(), gone.rows[0].id, app.clock.now()],
    )
    await implement(LATER, '370300', '淄博市卫生健康委员会')
    app.clock.set('2026-06-26T00:00:00Z')
    await expect(reform([LATER], [moveDown()])).rejects.toMatchObject({
      fields: [{ message: expect.stringContaining('曾经登记过这个事项') }],
    })
    await app.ownerPool.query(
      `INSERT INTO catalogue.implementation_end (id, implementation_id, ends_at, known_from, author, reason)
       VALUES ($1, $2, NULL, $3, 'system:test', '测试')`,
      [crypto.randomUUID(), gone.rows[0].id, app.clock.now()],
    )
  })
})

describe('an item that is split', () => {
  it('ends with its successors in its place, each carried out where it was', async () => {
    app.clock.set('2026-07-01T00:00:00Z')
    const into = [
      { code: 'TB0100007000', name: '开小店' },
      { code: 'TB0100008000', name: '开大店' },
    ]
    const split = (effectiveFrom: string) =>
      reform([SHOP], [{ kind: 'splitItem', itemCode: SHOP, into }], { effectiveFrom })
    // Taken back before its instant, the codes are free again for the same reform.
    const early = await split('2026-09-01T00:00:00+08:00')
    app.clock.set('2026-07-02T00:00:00Z')
    await app.call(operations.withdrawReform, author, { reformId: early.id })
    await expect(item('TB0100007000', '370303', '2026-09-02T00:00:00Z')).rejects.toMatchObject({
      code: 'catalogue.item-not-implemented',
    })
    app.clock.set('2026-07-03T00:00:00Z')
    const published = await split('2026-08-01T00:00:00+08:00')
    expect(published.successors).toEqual(into.map(({ code }) => ({ fromCode: SHOP, toCode: code })))
    expect((await item('TB0100007000', '370303', '2026-08-02T00:00:00Z')).content.name).toBe('开小店')
    await expect(item(SHOP, '370303', '2026-08-02T00:00:00Z')).rejects.toMatchObject({
      code: 'catalogue.item-not-implemented',
    })
    expect((await item(SHOP, '370303', '2026-07-31T00:00:00Z')).content.name).toBe('开店')
    const taken = reform([CLINIC], [{ kind: 'splitItem', itemCode: CLINIC, into }])
    await expect(taken).rejects.toMatchObject({ code: 'reforms.faulty' })
  })
})

describe('an item that is cancelled', () => {
  it('is nobody’s from its instant on, and is again what it was when that is taken back before', async () => {
    const code = 'TB0100004000'
    const effectiveFrom = '2026-09-01T00:00:00+08:00'
    const published = await reform([code], [{ kind: 'cancelItem' }], { effectiveFrom })
    expect(published.counts).toMatchObject({ standards: 1, implementationsEnded: 1 })
    expect(published.impact).toMatchObject({ implementationsEnding: 1, items: [{ sentences: ['不再办理。'] }] })
    const then = () => item(code, '370303', '2026-09-02T00:00:00Z')
    await expect(then()).rejects.toMatchObject({ code: 'catalogue.item-not-implemented' })
    app.clock.set('2026-07-05T00:00:00Z')
    await app.call(operations.withdrawReform, author, { reformId: published.id })
    expect((await then()).content.itemStatus ?? null).toBeNull()
  })
})

describe('two processes', () => {
  it('pass the instant of a reform within a second, without a restart', async () => {
    // On the machine's clock, as in production.
    app.clock.set(new Date())
    const ask = { divisionCode: '370303', itemCode: LATER }
    const oneProcess = (): Context => {
      const shelf = createGuideShelf()
      const ctx = app.context()
      const port = (wanted: { name: string }) => (wanted.name === guideShelf.name ? shelf : ctx.port(wanted as never))
      return { ...ctx, clock: systemClock, now: new Date(), port: port as never }
    }
    const [here, there] = [oneProcess(), oneProcess()]
    const promised = (ctx: Context) => guideFor(ctx, ask).then((guide) => guide?.content.promisedLimit?.count)
    const effectiveFrom = new Date(Date.now() + 4000)
    const cap: ReformAct = { kind: 'capLimit', limit: 'promised', days: 2 }
    await reform([LATER], [cap], { effectiveFrom: effectiveFrom.toISOString() })
    expect(await Promise.all([promised(here), promised(there)])).toEqual([10, 10])
    await new Promise((resolve) => setTimeout(resolve, effectiveFrom.getTime() - Date.now() + 1000))
    expect(await Promise.all([promised(here), promised(there)])).toEqual([2, 2])
  })
})
