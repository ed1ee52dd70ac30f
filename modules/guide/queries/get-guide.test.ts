import { describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { contentHashOf } from '../domain/compile-guide.ts'
import { guideByHash } from '../index.ts'
import { operations } from '../operations.ts'
import { buildSmallWorld, exampleContent } from '../testing.ts'

const FOOD = '000131024000'
const app = await openTestApp()
const world = await buildSmallWorld(app)
const get = (input: object = {}) =>
  app.call(operations.getGuide, anonymous, { divisionCode: '370303', itemCode: FOOD, ...input })
const content = { ...exampleContent, name: '食品经营许可', leadDepartment: '市场监督管理部门' }
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const snapshots = async () => (await app.pool.query('SELECT count(*) FROM guide.snapshot')).rows[0].count

describe('get-guide', () => {
  it('shows one document, with a hash that anyone can check, and records it once', async () => {
    const guide = await get()
    expect(guide).toMatchObject({
      itemCode: FOOD,
      division: { code: '370303', path: ['山东省', '淄博市', '张店区'] },
      department: { name: '张店区示例局' },
      local: { address: '示例路 1 号', enquiryPhone: '0533-0000000', officeHours: null },
      hasForm: false,
    })
    expect(contentHashOf(guide)).toBe(guide.contentHash)
    const before = await snapshots()
    await get()
    await get()
    expect(await snapshots()).toBe(before)
    expect(await guideByHash(app.context(), guide.contentHash)).toEqual(guide)
  })

  it('shows a change of the standard, of the place and of the department at once', async () => {
    const hashes = [(await get()).contentHash]
    await world.publish(FOOD, { ...content, promisedLimit: days(9) })
    expect((await get()).content.promisedLimit?.count).toBe(9)
    hashes.push((await get()).contentHash)

    await app.call(catalogueOperations.publishOverride, systemActor('test'), {
      divisionCode: '370303',
      itemCode: FOOD,
      differences: [{ field: 'promisedLimit', value: days(5), reason: '压缩办理时限', expiresOn: null }],
      local: { address: '示例路 8 号', officeHours: null, enquiryPhone: null, complaintPhone: null },
    })
    expect(await get()).toMatchObject({
      content: { promisedLimit: { count: 5 } },
      local: { address: '示例路 8 号', enquiryPhone: '0533-0000000' },
    })
    hashes.push((await get()).contentHash)

    await app.call(regionsOperations.updateDepartment, systemActor('test'), {
      departmentId: world.departments['370303'],
      enquiryPhone: '0533-1111111',
    })
    expect((await get()).local.enquiryPhone).toBe('0533-1111111')
    hashes.push((await get()).contentHash)
    expect(new Set(hashes).size).toBe(4)
  })

  it('changes at a planned instant by itself, and tells what was and what will be', async () => {
    await world.publish(FOOD, { ...content, promisedLimit: days(4) }, '2026-05-01T00:00:00+08:00')
    const before = await get()
    expect(before).toMatchObject({ content: { promisedLimit: { count: 5 } }, validUntil: '2026-04-30T16:00:00.000Z' })
    const planned = await get({ at: '2026-05-02T00:00:00+08:00' })
    expect(planned.content.promisedLimit?.count).toBe(4)
    // Nobody may hold a sheet of what is not in force.
    expect(await guideByHash(app.context(), planned.contentHash)).toBeUndefined()

    app.clock.set('2026-04-30T16:00:00Z')
    expect((await get()).contentHash).toBe(planned.contentHash)
    expect((await get({ at: '2026-04-30T23:59:59+08:00' })).contentHash).toBe(before.contentHash)
    expect(
      (await get({ at: '2026-05-02T00:00:00+08:00', knownAt: '2026-03-02T10:00:00+08:00' })).content.promisedLimit
        ?.count,
    ).not.toBe(4)
  })

  it('says which of the two is missing, the item or the division', async () => {
    await expect(get({ divisionCode: '370302' })).rejects.toMatchObject({ code: 'guide.not-found' })
    await expect(get({ itemCode: 'TB0100000999' })).rejects.toMatchObject({ code: 'guide.not-found' })
    await expect(get({ divisionCode: '999999' })).rejects.toMatchObject({ code: 'guide.division-not-found' })
  })
})
