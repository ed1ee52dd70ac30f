import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { performJob } from '#platform/jobs/worker.ts'
import type { Context } from '#platform/operations/context.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import {
  amendOverride,
  effectiveItem,
  lockBasicItem,
  catalogueOperations as operations,
  withdrawOverride,
} from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const system = systemActor('test')
const PLACE = '370303'
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const WINDOW = { ...LOCAL, address: '张店区一号窗口' }
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const promise = (count: number) => ({
  field: 'promisedLimit' as const,
  value: days(count),
  reason: '提速',
  expiresOn: null,
})
const VISITS = { field: 'onsiteVisits' as const, value: 0, reason: '全程网办', expiresOn: null }
/** Before, within the temporary override, between it and the planned one, after. */
const MOMENTS = ['2026-04-01', '2026-05-15', '2026-07-01', '2026-10-01'] as const

let serial = 0
async function item(): Promise<string> {
  const itemCode = `TB01003${String(++serial).padStart(2, '0')}000`
  await app.call(operations.publishBasicItemVersion, system, {
    itemCode,
    ownerDivisionCode: '370000',
    content: itemContent(),
  })
  const { rows } = await app.pool.query('SELECT id FROM regions.department WHERE uscc = $1', [
    departmentUscc(PLACE, 'market'),
  ])
  await app.call(operations.createImplementation, system, { itemCode, divisionCode: PLACE, departmentId: rows[0].id })
  return itemCode
}
const publish = (itemCode: string, count: number, effectiveFrom?: string, effectiveUntil?: string) =>
  app.call(operations.publishOverride, system, {
    itemCode,
    divisionCode: PLACE,
    differences: [promise(count)],
    local: { ...LOCAL, enquiryPhone: `${count}` },
    ...(effectiveFrom && { effectiveFrom }),
    ...(effectiveUntil && { effectiveUntil }),
  })
const job = async <T>(work: (ctx: Context) => Promise<T>): Promise<T> => {
  let result: T | undefined
  await performJob(app, system, async (ctx) => {
    result = await work(ctx)
  })
  return result as T
}
const amend = (itemCode: string) =>
  job(async (ctx) => {
    const item = (await lockBasicItem(ctx.db, itemCode))!
    return amendOverride(ctx, item, { divisionCode: PLACE, differences: [VISITS], local: WINDOW })
  })
const withdraw = (itemCode: string, versionIds: string[]) =>
  job(async (ctx) => {
    const item = (await lockBasicItem(ctx.db, itemCode))!
    return withdrawOverride(ctx, item, { divisionCode: PLACE, versionIds })
  })
/** Promised days, visits, telephone and address at each moment. */
const told = async (itemCode: string, knownAt = app.clock.now()) => {
  const lines = []
  for (const day of MOMENTS) {
    const query = { itemCode, divisionCode: PLACE, at: new Date(`${day}T00:00:00Z`), knownAt }
    const { content, local } = (await effectiveItem(app.db, query))!
    lines.push([content.promisedLimit?.count, content.onsiteVisits, local.enquiryPhone, local.address])
  }
  return lines
}

beforeAll(() => buildDepartments(app))

describe('an amendment of what a place differs in', () => {
  it('lets a temporary override end and a planned one begin, each with the amended field, and says it in the gaps', async () => {
    const itemCode = await item()
    await publish(itemCode, 7, '2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z')
    await publish(itemCode, 5, '2026-09-01T00:00:00Z')
    app.clock.set('2026-03-03T02:00:00Z')
    const before = app.clock.now()
    app.clock.set('2026-03-04T02:00:00Z')
    await amend(itemCode)
    expect(await told(itemCode)).toEqual([
      [10, 0, null, '张店区一号窗口'],
      [7, 0, '7', null],
      [10, 0, null, '张店区一号窗口'],
      [5, 0, '5', null],
    ])
    expect((await told(itemCode, before)).map(([promised, visits]) => [promised, visits])).toEqual([
      [10, 1],
      [7, 1],
      [10, 1],
      [5, 1],
    ])
  })

  it('is of one instant of knowledge, and leaves alone what was law before it', async () => {
    const itemCode = await item()
    await publish(itemCode, 8)
    await publish(itemCode, 7, '2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z')
    app.clock.set('2026-05-15T00:00:00Z')
    const versionIds = await amend(itemCode)
    expect(versionIds).toHaveLength(2)
    expect(await told(itemCode)).toEqual([
      [8, 1, '8', null],
      [7, 0, '7', null],
      [8, 0, '8', null],
      [8, 0, '8', null],
    ])
    const { rows } = await app.pool.query(
      'SELECT DISTINCT lower(p.known) AS since FROM catalogue.override_period AS p WHERE p.version_id = ANY ($1::uuid[])',
      [versionIds],
    )
    expect(rows).toHaveLength(1)
  })

  it('taken back, gives every override its whole span again', async () => {
    const itemCode = await item()
    await publish(itemCode, 9, '2026-05-16T00:00:00Z', '2026-06-01T00:00:00Z')
    await publish(itemCode, 5, '2026-09-01T00:00:00Z')
    app.clock.set('2026-05-15T01:00:00Z')
    const at = (day: string) => ({ itemCode, divisionCode: PLACE, at: new Date(day), knownAt: app.clock.now() })
    const said = async () => {
      const all = []
      for (const day of ['2026-05-15T12:00:00Z', '2026-05-20', '2026-07-01', '2026-10-01']) {
        const { content, local, pins } = (await effectiveItem(app.db, at(day)))!
        all.push([content.promisedLimit?.count, content.onsiteVisits, local, pins.overrideVersionIds])
      }
      return all
    }
    const before = await said()
    app.clock.set('2026-05-15T02:00:00Z')
    const versionIds = await amend(itemCode)
    expect(await said()).not.toEqual(before)
    app.clock.set('2026-05-15T03:00:00Z')
    await withdraw(itemCode, versionIds)
    expect(await said()).toEqual(before)
  })

  it('is refused where it goes beyond the standard, as every difference is', async () => {
    const itemCode = await item()
    const refused = job(async (ctx) => {
      const item = (await lockBasicItem(ctx.db, itemCode))!
      return amendOverride(ctx, item, { divisionCode: PLACE, differences: [promise(11)] })
    })
    await expect(refused).rejects.toMatchObject({ code: 'catalogue.difference-refused' })
  })
})
