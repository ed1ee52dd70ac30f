import { describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { insertSnapshot } from '../store/snapshots.ts'
import { buildSmallWorld, exampleContent } from '../testing.ts'

const FOOD = '000131024000'
const app = await openTestApp()
const world = await buildSmallWorld(app)
const print = () => app.call(operations.getGuide, anonymous, { divisionCode: '370303', itemCode: FOOD })
const check = (hash: string) => app.call(operations.checkSheet, anonymous, { hash })
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })

describe('check-sheet', () => {
  it('knows a sheet by the first 16 characters of its hash', async () => {
    const sheet = await print()
    expect(await check(sheet.contentHash.slice(0, 16))).toMatchObject({
      contentHash: sheet.contentHash,
      itemName: '食品经营许可',
      division: { code: '370303', name: '张店区' },
      status: 'current',
      currentHash: sheet.contentHash,
      differences: [],
      changesOn: null,
    })
  })

  it('tells since when, by what and with which differences a sheet is superseded', async () => {
    const sheet = await print()
    await world.publish(
      FOOD,
      {
        ...exampleContent,
        promisedLimit: days(7),
        materials: [
          ...(exampleContent.materials ?? []),
          { ...exampleContent.materials![0]!, id: 'plan', name: '平面图' },
        ],
      },
      '2026-04-01T00:00:00+08:00',
    )
    expect(await check(sheet.contentHash)).toMatchObject({ status: 'current', changesOn: '2026-03-31T16:00:00.000Z' })

    app.clock.set('2026-04-10T02:00:00Z')
    const now = await print()
    expect(await check(sheet.contentHash)).toMatchObject({
      status: 'superseded',
      supersededSince: '2026-03-31T16:00:00.000Z',
      currentHash: now.contentHash,
      differences: ['主管部门由“市场监督管理部门”改为“市场监督管理部门”。']
        .slice(1)
        .concat(['新增材料“平面图”。', '承诺时限由 10 个工作日改为 7 个工作日。']),
    })
    expect((await check(now.contentHash)).status).toBe('current')
  })

  it('tells a changed telephone, too, though the catalogue did not change', async () => {
    const sheet = await print()
    await app.call(regionsOperations.updateDepartment, systemActor('test'), {
      departmentId: world.departments['370303'],
      enquiryPhone: '0533-2222222',
    })
    expect(await check(sheet.contentHash)).toMatchObject({
      status: 'superseded',
      supersededSince: null,
      differences: ['咨询电话由“0533-0000000”改为“0533-2222222”。'],
    })
  })

  it('asks for more characters when the first ones fit two sheets, and says when there is none', async () => {
    const sheet = await print()
    const twin = `${sheet.contentHash.slice(0, 20)}${'0'.repeat(44)}`
    await insertSnapshot(app.db, { ...sheet, contentHash: twin }, new Date())
    await expect(check(sheet.contentHash.slice(0, 16))).rejects.toMatchObject({ code: 'guide.sheet-ambiguous' })
    expect((await check(sheet.contentHash.slice(0, 24))).contentHash).toBe(sheet.contentHash)
    await expect(check('f'.repeat(16))).rejects.toMatchObject({ code: 'guide.sheet-not-found' })
  })

  it('says so when the item is no longer carried out', async () => {
    const itemCode = '000119001000'
    const sheet = await app.call(operations.getGuide, anonymous, { divisionCode: '370303', itemCode })
    await app.ownerPool.query(`DELETE FROM catalogue.implementation WHERE id = $1`, [sheet.implementationId])
    await app.ownerPool.query('UPDATE catalogue.catalogue_version SET version = version + 1')
    expect(await check(sheet.contentHash)).toMatchObject({ status: 'withdrawn', currentHash: null, differences: [] })
  })
})
