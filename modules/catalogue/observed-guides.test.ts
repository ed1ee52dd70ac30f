import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, type StaffRole, systemActor } from '#contracts/actor.ts'
import type { StatedField } from '#contracts/catalogue/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import { effectiveItem, itemsWithPlaces, catalogueOperations as operations, placesOf } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const actor = systemActor('test')
const LOCAL = { address: null, officeHours: null, enquiryPhone: '0533-1234567', complaintPhone: null }
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const SOURCE = 'https://example.gov.cn/guide'
let department: (division: string) => string

beforeAll(async () => {
  await buildDepartments(app)
  const { rows } = await app.pool.query<{ uscc: string; id: string }>('SELECT uscc, id FROM regions.department')
  const ids = new Map(rows.map(({ uscc, id }) => [uscc, id]))
  department = (division) => ids.get(departmentUscc(division, 'market'))!
})

let serial = 0
async function publish(content = itemContent()): Promise<{ itemCode: string; basicItemId: string }> {
  const itemCode = `TB01001${String(++serial).padStart(2, '0')}000`
  const { basicItemId } = await app.call(operations.publishBasicItemVersion, actor, {
    itemCode,
    ownerDivisionCode: '370000',
    content,
  })
  return { itemCode, basicItemId }
}
const place = (itemCode: string, divisionCode: string, stated: StatedField[], extra: object = {}) =>
  app.call(operations.placeObservedGuide, actor, {
    itemCode,
    divisionCode,
    departmentId: department(divisionCode),
    stated,
    local: LOCAL,
    sourceUrl: SOURCE,
    ...extra,
  })
const now = () => app.clock.now()
const read = (itemCode: string, divisionCode: string, at = now(), knownAt = now()) =>
  effectiveItem(app.db, { itemCode, divisionCode, at, knownAt })

describe('an observed guide', () => {
  it('is in force in its place as it is, beyond every bound, and registers who carries the item out', async () => {
    const { itemCode } = await publish()
    await place(itemCode, '370303', [{ field: 'promisedLimit', value: days(45) }])
    const item = await read(itemCode, '370303')
    expect(item?.content.promisedLimit?.count).toBe(45)
    expect(item?.content.statutoryLimit?.count).toBe(20)
    expect(item?.observed?.sourceUrl).toBe(SOURCE)
    expect(item?.local.enquiryPhone).toBe('0533-1234567')
  })

  it('ends at its instant, and what was known before stays known', async () => {
    const { itemCode } = await publish()
    await place(itemCode, '370303', [{ field: 'promisedLimit', value: days(45) }])
    const before = now()
    app.clock.set('2026-03-03T02:00:00Z')
    await app.call(operations.endObservedGuide, actor, {
      itemCode,
      divisionCode: '370303',
      endsAt: '2026-03-05T00:00:00Z',
    })
    const promised = async (at: string, knownAt = now()) =>
      (await read(itemCode, '370303', new Date(at), knownAt))?.content.promisedLimit?.count
    expect(await promised('2026-03-04T23:59:59Z')).toBe(45)
    expect(await promised('2026-03-05T00:00:00Z')).toBe(10)
    expect(await promised('2026-03-05T00:00:00Z', before)).toBe(45)
    await expect(
      app.call(operations.endObservedGuide, actor, {
        itemCode,
        divisionCode: '370303',
        endsAt: '2026-03-06T00:00:00Z',
      }),
    ).rejects.toMatchObject({ code: 'catalogue.nothing-observed' })
    await expect(
      app.call(operations.endObservedGuide, actor, {
        itemCode,
        divisionCode: '370303',
        endsAt: '2026-03-01T00:00:00Z',
      }),
    ).rejects.toMatchObject({ code: 'catalogue.end-passed' })
  })

  it('is refused where its fields are malformed, or where nobody would carry the item out', async () => {
    const { itemCode } = await publish()
    await expect(place(itemCode, '370303', [{ field: 'promisedLimit', value: '十日' }])).rejects.toMatchObject({
      code: 'catalogue.observed-malformed',
    })
    await expect(
      app.call(operations.placeObservedGuide, actor, {
        itemCode,
        divisionCode: '370304',
        stated: [{ field: 'onsiteVisits', value: 2 }],
        sourceUrl: SOURCE,
      }),
    ).rejects.toMatchObject({ code: 'catalogue.department-needed' })
  })
})

describe('the places of an item', () => {
  it('are those with something of their own, each with what it states', async () => {
    const { itemCode, basicItemId } = await publish()
    for (const divisionCode of ['370300', '370303', '370304']) {
      await app.call(operations.createImplementation, actor, {
        itemCode,
        divisionCode,
        departmentId: department(divisionCode),
      })
    }
    const shorten = (divisionCode: string, count: number) =>
      app.call(operations.publishOverride, actor, {
        itemCode,
        divisionCode,
        differences: [{ field: 'promisedLimit', value: days(count), reason: '更短', expiresOn: null }],
        local: LOCAL,
      })
    await shorten('370300', 8)
    await shorten('370303', 6)
    await place(itemCode, '370304', [{ field: 'onsiteVisits', value: 3 }])

    const [item] = await placesOf(app.db, [basicItemId], now())
    expect(item?.standard.promisedLimit?.count).toBe(10)
    const told = item?.places.map(({ divisionCode, source, stated, content, departmentId }) => [
      divisionCode,
      source,
      stated,
      content.promisedLimit?.count,
      departmentId === department(divisionCode),
    ])
    expect(told).toEqual([
      ['370304', 'observed', ['onsiteVisits'], 10, true],
      ['370300', 'override', ['promisedLimit'], 8, true],
      ['370303', 'override', ['promisedLimit'], 6, true],
    ])
    expect(await itemsWithPlaces(app.db, now())).toContain(basicItemId)
  })

  it('tell what still has effect: a difference that a stricter standard overtook has none', async () => {
    const { itemCode, basicItemId } = await publish()
    await app.call(operations.publishOverride, actor, {
      itemCode,
      divisionCode: '370303',
      differences: [{ field: 'promisedLimit', value: days(8), reason: '更短', expiresOn: null }],
      local: LOCAL,
    })
    app.clock.set('2026-03-09T02:00:00Z')
    await app.call(operations.publishBasicItemVersion, actor, {
      itemCode,
      ownerDivisionCode: '370000',
      content: itemContent({ promisedLimit: days(5) }),
    })
    const [item] = await placesOf(app.db, [basicItemId], now())
    expect(item?.places).toMatchObject([{ divisionCode: '370303', stated: [] }])
  })
})

describe('who may end an observed guide', () => {
  const staff = (role: StaffRole, divisionCode: string): Actor => ({
    kind: 'staff',
    personId: '0192f0c0-0000-7000-8000-000000000001',
    post: {
      postId: '0192f0c0-0000-7000-8000-000000000002',
      role,
      departmentId: '0192f0c0-0000-7000-8000-000000000003',
      divisionCode,
    },
  })

  it('an item manager of the place or above it, and nobody else', async () => {
    const { itemCode } = await publish()
    const allowed = async (who: Actor) => {
      const input = { itemCode, divisionCode: '370303', endsAt: '2026-01-01T00:00:00Z' }
      const fault = await app.call(operations.endObservedGuide, who, input).catch((error: { code: string }) => error)
      return (fault as { code: string }).code === 'catalogue.end-passed'
    }
    for (const divisionCode of ['370303', '370300', '370000']) {
      expect(await allowed(staff('itemManager', divisionCode))).toBe(true)
      expect(await allowed(staff('supervisor', divisionCode))).toBe(false)
    }
    expect(await allowed(staff('itemManager', '370304'))).toBe(false)
    expect(await allowed(anonymous)).toBe(false)
  })
})

describe('the check of quality', () => {
  it('is of the guide that holds in the place, with its window', async () => {
    const { itemCode } = await publish()
    await place(itemCode, '370303', [{ field: 'promisedLimit', value: days(45) }])
    const { findings } = await app.call(operations.checkQuality, anonymous, { itemCode, divisionCode: '370303' })
    expect(findings[0]).toMatchObject({ code: 'promise-over-statutory', severity: 'error' })
    expect(findings.map(({ code }) => code)).toContain('missing-address')
    await expect(
      app.call(operations.checkQuality, anonymous, { itemCode: 'TB0199999000', divisionCode: '370303' }),
    ).rejects.toMatchObject({ code: 'catalogue.item-not-implemented' })
  })
})
