import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { type Difference, Source } from '#contracts/catalogue/index.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import { isTaskCode } from './domain/item-codes.ts'
import {
  basicItemsInForce,
  catalogueVersion,
  effectiveItem,
  effectiveItemByPins,
  formVersion,
  implementationsFor,
  catalogueOperations as operations,
} from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const actor = systemActor('test')
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
let departments: Record<string, string> = {}

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
  const { rows } = await app.pool.query<{ uscc: string; id: string }>('SELECT uscc, id FROM regions.department')
  departments = Object.fromEntries(rows.map((row) => [row.uscc, row.id]))
})

const departmentOf = (divisionCode: string) => departments[departmentUscc(divisionCode, 'market')]!
let serial = 0
/** Each test has an item of its own, so that none stands in another's way. */
const newCode = () => `TB01000${String(++serial).padStart(2, '0')}000`

const publish = (
  itemCode: string,
  promised: number,
  period: { effectiveFrom?: string; effectiveUntil?: string } = {},
) =>
  app.call(operations.publishBasicItemVersion, actor, {
    itemCode,
    ownerDivisionCode: '370000',
    content: itemContent({ promisedLimit: days(promised) }),
    ...period,
  })
const implement = (itemCode: string, divisionCode: string) =>
  app.call(operations.createImplementation, actor, { itemCode, divisionCode, departmentId: departmentOf(divisionCode) })
const shorten = (itemCode: string, divisionCode: string, count: number, extra: Partial<Difference> = {}) =>
  app.call(operations.publishOverride, actor, {
    itemCode,
    divisionCode,
    differences: [{ field: 'promisedLimit', value: days(count), reason: '本地承诺更短', expiresOn: null, ...extra }],
    local: { ...LOCAL, address: `${divisionCode} 的窗口` },
  })
const promised = async (itemCode: string, divisionCode: string, at: string, knownAt: string) => {
  const item = await effectiveItem(app.db, { itemCode, divisionCode, at: new Date(at), knownAt: new Date(knownAt) })
  return item?.content.promisedLimit?.count
}

const sourceAt = (url: string) => ({ content: itemContent({ sources: [{ regionName: '演示市', url, note: null }] }) })

describe('publishing a standard', () => {
  it('keeps what was known, and puts the new version over its legal span alone', async () => {
    const code = newCode()
    app.clock.set('2026-03-02T02:00:00Z')
    await publish(code, 10, { effectiveFrom: '2026-01-01T00:00:00Z' })
    await implement(code, '370303')
    app.clock.set('2026-03-10T02:00:00Z')
    await publish(code, 7, { effectiveFrom: '2026-05-01T00:00:00Z', effectiveUntil: '2026-08-01T00:00:00Z' })

    expect(await promised(code, '370303', '2026-06-01T00:00:00Z', '2026-03-05T00:00:00Z')).toBe(10)
    expect(await promised(code, '370303', '2026-04-30T23:59:59Z', '2026-03-10T02:00:00Z')).toBe(10)
    expect(await promised(code, '370303', '2026-05-01T00:00:00Z', '2026-03-10T02:00:00Z')).toBe(7)
    expect(await promised(code, '370303', '2026-08-01T00:00:00Z', '2026-03-10T02:00:00Z')).toBe(10)
    expect(await promised(code, '370303', '2025-12-31T00:00:00Z', '2026-03-10T02:00:00Z')).toBeUndefined()
    expect(await promised(code, '370303', '2026-06-01T00:00:00Z', '2026-03-01T00:00:00Z')).toBeUndefined()
  })

  it('keeps the version’s identity through a planned change, so that the present guide stays the same document', async () => {
    const code = newCode()
    app.clock.set('2026-03-02T02:00:00Z')
    const { versionId } = await publish(code, 10)
    await implement(code, '370303')
    app.clock.set('2026-03-03T02:00:00Z')
    await publish(code, 5, { effectiveFrom: '2026-09-01T00:00:00Z' })
    const now = new Date('2026-03-04T02:00:00Z')
    const item = await effectiveItem(app.db, { itemCode: code, divisionCode: '370303', at: now, knownAt: now })
    expect(item?.pins.basicVersionId).toBe(versionId)
    expect(item?.validUntil).toBe('2026-09-01T00:00:00.000Z')
    const { versions } = await app.call(operations.getBasicItem, anonymous, { itemCode: code })
    expect(versions.map((v) => v.effectiveFrom)).toEqual(['2026-09-01T00:00:00.000Z', '2026-03-02T02:00:00.000Z'])
  })

  it('counts in the transaction of the publication, and tells which item changed', async () => {
    const before = await catalogueVersion(app.db)
    const code = newCode()
    const { basicItemId } = await publish(code, 10)
    expect(await catalogueVersion(app.db)).toBe(before + 1)
    const { rows } = await app.pool.query(`SELECT payload FROM platform.event ORDER BY id DESC LIMIT 1`)
    expect(rows[0]?.payload).toEqual({ basicItemId, itemCode: code })
  })

  it('orders two publications of the same millisecond', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const code = newCode()
    await publish(code, 10)
    await publish(code, 9)
    await implement(code, '370303')
    expect(await promised(code, '370303', '2026-03-02T02:00:00Z', '2026-03-02T02:00:00Z')).toBe(10)
    expect(await promised(code, '370303', '2026-03-02T02:00:00Z', '2026-03-02T02:00:00.001Z')).toBe(9)
  })

  it.each([
    ['a code of another type', { itemCode: 'TB0500099000' }, 'catalogue.item-code-invalid'],
    [
      'an end before the beginning',
      { effectiveFrom: '2026-05-01T00:00:00Z', effectiveUntil: '2026-05-01T00:00:00Z' },
      'catalogue.period-invalid',
    ],
    [
      'a promise longer than the law allows',
      { content: itemContent({ promisedLimit: days(21) }) },
      'catalogue.content-invalid',
    ],
    ['a complete list without materials', { content: itemContent({ materials: null }) }, 'catalogue.content-invalid'],
    ['a source that a browser would run', sourceAt('javascript:alert(1)'), 'platform.invalid-input'],
    ['a source without an address', sourceAt('某地政务网'), 'platform.invalid-input'],
    ['a division that does not exist', { ownerDivisionCode: '999999' }, 'regions.division-not-found'],
  ])('refuses %s', async (_, change, code) => {
    const input = { itemCode: newCode(), ownerDivisionCode: '370000', content: itemContent(), ...change }
    await expect(app.call(operations.publishBasicItemVersion, actor, input)).rejects.toMatchObject({ code })
  })
})

describe('the sources of the reference data', () => {
  it('are all of a form that a standard may name', () => {
    const guides = readFileSync(join(projectRoot, 'reference/guides-open.jsonl'), 'utf8').trim().split('\n')
    const urls = guides.map((line) => JSON.parse(line).source_url as string)
    expect(urls.length).toBeGreaterThan(40)
    expect(urls.filter((url) => !Value.Check(Source.properties.url, url))).toEqual([])
  })
})

describe('an implementation', () => {
  it('has a 实施编码 made of organ, level and item, and its department', async () => {
    const code = newCode()
    await publish(code, 10)
    const made = await implement(code, '370303')
    expect(isTaskCode(made.taskCode)).toBe(true)
    expect(made.taskCode).toBe(`${departmentUscc('370303', 'market')}4${code}`)
    const { items } = await app.call(operations.listImplementations, anonymous, { itemCode: code })
    expect(items).toEqual([made])
  })

  it('of an item with a code of the standard has one of 24 characters', async () => {
    await publish('2001001000', 10)
    const made = await implement('2001001000', '370303')
    expect(made.taskCode).toHaveLength(24)
    expect(isTaskCode(made.taskCode, 'standard')).toBe(true)
    const elsewhere = await implement('2001001000', '370304')
    expect(elsewhere.taskCode).not.toBe(made.taskCode)
    const of29 = `UPDATE catalogue.implementation SET task_code = $1 WHERE id = $2`
    await expect(
      app.ownerPool.query(of29, [`${departmentUscc('370303', 'market')}42001001000`, made.id]),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('is one in a division, and by a department of that division', async () => {
    const code = newCode()
    await publish(code, 10)
    await implement(code, '370303')
    await expect(implement(code, '370303')).rejects.toMatchObject({ code: 'catalogue.implementation-exists' })
    const elsewhere = { itemCode: code, divisionCode: '370304', departmentId: departmentOf('370303') }
    await expect(app.call(operations.createImplementation, actor, elsewhere)).rejects.toMatchObject({
      code: 'catalogue.department-elsewhere',
    })
    await expect(implement('TB0100099000', '370304')).rejects.toMatchObject({ code: 'catalogue.item-not-found' })
  })

  it('serves the divisions below it that have none of their own', async () => {
    const code = newCode()
    await publish(code, 10)
    await implement(code, '370300')
    await implement(code, '370303')
    const serving = async (divisionCode: string) => {
      const item = await app.call(operations.getEffectiveItem, anonymous, { itemCode: code, divisionCode })
      const listed = (await implementationsFor(app.db, divisionCode, app.clock.now())).find(
        ({ itemCode }) => itemCode === code,
      )
      expect(listed?.divisionCode).toBe(item.divisionCode)
      return item.divisionCode
    }
    expect(await serving('370303')).toBe('370303')
    expect(await serving('370303001')).toBe('370303')
    expect(await serving('370304')).toBe('370300')
    await expect(serving('370100')).rejects.toMatchObject({ code: 'catalogue.item-not-implemented' })
  })
})

describe('an override', () => {
  it('reaches the divisions below, and is bounded by those above', async () => {
    const code = newCode()
    app.clock.set('2026-03-02T02:00:00Z')
    await publish(code, 10)
    await implement(code, '370303')
    await implement(code, '370304')
    await shorten(code, '370300', 8)
    await shorten(code, '370303', 5)
    const now = '2026-03-02T02:00:00Z'
    expect(await promised(code, '370303', now, now)).toBe(5)
    expect(await promised(code, '370304', now, now)).toBe(8)
    const item = await app.call(operations.getEffectiveItem, anonymous, { itemCode: code, divisionCode: '370303' })
    expect(item.local.address).toBe('370303 的窗口')
    expect(item.pins.overrideVersionIds).toHaveLength(2)
    await expect(shorten(code, '370304', 9)).rejects.toMatchObject({ code: 'catalogue.difference-refused' })
  })

  it('may not touch what the standard locks, nor carry a value of another kind', async () => {
    const code = newCode()
    await publish(code, 10)
    const refused = { code: 'catalogue.difference-refused' }
    await expect(shorten(code, '370303', 5, { field: 'materials', value: [] })).rejects.toMatchObject(refused)
    await expect(shorten(code, '370303', 5, { value: '五天' })).rejects.toMatchObject(refused)
    await expect(shorten(code, '370303', 5, { field: 'onsiteVisits', value: 2 })).rejects.toMatchObject(refused)
  })

  it('ends on its day, and the item says so beforehand', async () => {
    const code = newCode()
    app.clock.set('2026-03-02T02:00:00Z')
    await publish(code, 10)
    await implement(code, '370303')
    await shorten(code, '370303', 5, { expiresOn: '2026-03-31' })
    const item = await app.call(operations.getEffectiveItem, anonymous, { itemCode: code, divisionCode: '370303' })
    expect(item.differences).toEqual([{ field: 'promisedLimit', reason: '本地承诺更短', expiresOn: '2026-03-31' }])
    expect(item.validUntil).toBe('2026-03-31T16:00:00.000Z')
    expect(await promised(code, '370303', '2026-03-31T16:00:00Z', '2026-03-31T16:00:00Z')).toBe(10)
  })
})

describe('pins', () => {
  it('give the same item again after everything has changed', async () => {
    const code = newCode()
    app.clock.set('2026-03-02T02:00:00Z')
    await publish(code, 10)
    await implement(code, '370303')
    await shorten(code, '370300', 8)
    await shorten(code, '370303', 5)
    const at = new Date('2026-03-02T02:00:00Z')
    const pinned = await effectiveItem(app.db, { itemCode: code, divisionCode: '370303', at, knownAt: at })
    app.clock.set('2026-04-02T02:00:00Z')
    await publish(code, 3)
    await shorten(code, '370303', 2)
    const again = await effectiveItemByPins(app.db, { itemCode: code, divisionCode: '370303', pins: pinned!.pins })
    expect(again).toEqual({ ...pinned, validUntil: null })
  })
})

describe('a form', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['shopName'],
    properties: { shopName: { type: 'string', title: '店铺名称', minLength: 1, 'x-element': 'shop-name' } },
  }
  const pages = [{ id: 'p1', title: '店铺', note: null, fields: ['shopName'] }]
  const publishForm = (itemCode: string, change: object = {}) =>
    app.call(operations.publishForm, actor, { itemCode, name: '申请表', sample: true, schema, pages, ...change })

  it('is pinned by its version, and another takes over when its time comes', async () => {
    const code = newCode()
    app.clock.set('2026-03-02T02:00:00Z')
    await publish(code, 10)
    await implement(code, '370303')
    const first = await publishForm(code)
    const second = await publishForm(code, { effectiveFrom: '2026-06-01T00:00:00Z' })
    const pinnedAt = async (at: string) => {
      const time = new Date(at)
      return effectiveItem(app.db, { itemCode: code, divisionCode: '370303', at: time, knownAt: time })
    }
    expect((await pinnedAt('2026-03-02T02:00:00Z'))?.pins.formVersionId).toBe(first.formVersionId)
    expect((await pinnedAt('2026-03-02T02:00:00Z'))?.validUntil).toBe('2026-06-01T00:00:00.000Z')
    expect((await pinnedAt('2026-06-01T00:00:00Z'))?.pins.formVersionId).toBe(second.formVersionId)
    const form = await app.call(operations.getForm, anonymous, { versionId: first.formVersionId })
    expect(form).toEqual({ versionId: first.formVersionId, sample: true, schema, pages })
    expect(await formVersion(app.db, first.formVersionId)).toEqual(form)
  })

  it('is refused when a field does not say what it means', async () => {
    const code = newCode()
    await publish(code, 10)
    const nameless = { ...schema, properties: { shopName: { type: 'string', title: '店铺名称' } } }
    await expect(publishForm(code, { schema: nameless })).rejects.toMatchObject({
      code: 'catalogue.form-invalid',
      fields: [{ path: '/schema/properties/shopName' }],
    })
    await expect(publishForm('TB0100099000')).rejects.toMatchObject({ code: 'catalogue.item-not-found' })
  })
})

describe('the list of items', () => {
  it('is read in pages by code, and found by a part of the name', async () => {
    const codes: string[] = []
    for (let after: string | undefined; ; ) {
      const page = await app.call(operations.listBasicItems, anonymous, { limit: 3, after })
      codes.push(...page.items.map((item) => item.code))
      if (!page.next) break
      after = page.next
    }
    const { items } = await basicItemsInForce(app.db, app.clock.now())
    expect(codes).toEqual(items.map((item) => item.itemCode))
    expect(codes).toEqual(codes.toSorted())
    const { validUntil } = await basicItemsInForce(app.db, new Date('2026-04-15T00:00:00Z'))
    expect(validUntil?.toISOString()).toBe('2026-05-01T00:00:00.000Z')
    const found = await app.call(operations.listBasicItems, anonymous, { q: '没有这个' })
    expect(found.items).toEqual([])
  })
})
