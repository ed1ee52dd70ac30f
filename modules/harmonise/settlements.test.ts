import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '#contracts/actor.ts'
import { catalogueOperations, effectiveItem } from '#modules/catalogue/index.ts'
import { identityOperations } from '#modules/identity/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations } from './index.ts'
import { workingDays as days, driftWorld, materialsNamed as list, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const system = systemActor('test')
const city = staffOf('itemManager', '370300')
const asPerson = (actor: Actor, personId: string): Actor => ({ ...actor, personId }) as Actor
const province = asPerson(staffOf('itemManager', '370000'), '0192f0c0-0000-7000-8000-00000000000a')
const LAW = { law: '淄博市公共场所条例', article: '第八条', versionDate: '2020-01-01' }
let publish: Awaited<ReturnType<typeof driftWorld>>['publish']
let observe: Awaited<ReturnType<typeof driftWorld>>['observe']

beforeAll(async () => {
  ;({ publish, observe } = await driftWorld(app))
})

const effective = async (itemCode: string, divisionCode: string, at = app.clock.now()) =>
  (await effectiveItem(app.db, { itemCode, divisionCode, at, knownAt: app.clock.now() }))!
const work = async (itemCode: string) => {
  const { rows } = await app.pool.query(
    `SELECT w.state FROM harmonise.work_item AS w JOIN catalogue.basic_item AS b ON b.id = w.basic_item_id
     WHERE b.code = $1 ORDER BY w.division_code, w.opened_at`,
    [itemCode],
  )
  return rows.map(({ state }) => state)
}
/** An item of which two places differ. */
async function differing() {
  const itemCode = await publish({
    promisedLimit: days(10),
    materials: list('申请书', '营业执照'),
    onsiteReason: '需要当面核验身份',
  })
  for (const divisionCode of ['370302', '370303']) {
    await observe(itemCode, divisionCode, [
      { field: 'promisedLimit', value: days(5) },
      { field: 'materials', value: list('申请书', '营业执照复印件', '无犯罪记录证明') },
    ])
  }
  await app.runJobs()
  return itemCode
}
let tick = 0
const later = () => app.clock.set(new Date(Date.parse('2026-03-02T02:00:00Z') + ++tick * 3_600_000).toISOString())
const adopt = (itemCode: string, divisionCodes: string[], extra: object = {}) =>
  app.call(operations.adoptStandard, city, { itemCode, divisionCodes, reason: '执行全省统一标准', ...extra })
const request = (itemCode: string, divisionCodes: string[], extra: object = {}) =>
  app.call(operations.requestException, city, {
    itemCode,
    divisionCodes,
    reason: '地方性法规要求',
    exception: LAW,
    expiresOn: '2027-12-31',
    ...extra,
  })

describe('adopting the standard', () => {
  it('in many places at once ends their own guides at its instant, and their work', async () => {
    const itemCode = await differing()
    later()
    const settlement = await adopt(itemCode, ['370302', '370303'])
    await app.runJobs()
    expect(settlement).toMatchObject({ kind: 'adopt', state: 'done', divisionCodes: ['370302', '370303'] })
    for (const divisionCode of settlement.divisionCodes) {
      const item = await effective(itemCode, divisionCode)
      expect(item.observed).toBeUndefined()
      expect(item.content.promisedLimit?.count).toBe(10)
    }
    expect(await work(itemCode)).toEqual(['settled', 'settled'])
  })

  it('at a later instant leaves the guides until then', async () => {
    const itemCode = await differing()
    later()
    await adopt(itemCode, ['370302'], { effectiveAt: '2026-06-01T00:00:00Z' })
    expect((await effective(itemCode, '370302')).observed).toBeDefined()
    expect((await effective(itemCode, '370302', new Date('2026-06-01T00:00:00Z'))).observed).toBeUndefined()
    await expect(adopt(itemCode, ['370303'], { effectiveAt: '2026-01-01T00:00:00Z' })).rejects.toMatchObject({
      code: 'harmonise.effect-passed',
    })
  })

  it('is undone while nothing else happened, and refused afterwards', async () => {
    const itemCode = await differing()
    later()
    const { id } = await adopt(itemCode, ['370302'])
    later()
    expect(await app.call(operations.undoSettlement, city, { settlementId: id })).toMatchObject({ state: 'undone' })
    await app.runJobs()
    expect((await effective(itemCode, '370302')).content.promisedLimit?.count).toBe(5)
    expect(await work(itemCode)).toEqual(['settled', 'open', 'open'])
    await expect(app.call(operations.undoSettlement, city, { settlementId: id })).rejects.toMatchObject({
      code: 'harmonise.settlement-closed',
    })

    later()
    const again = await adopt(itemCode, ['370302'])
    later()
    await observe(itemCode, '370302', [{ field: 'onsiteVisits', value: 4 }])
    await expect(app.call(operations.undoSettlement, city, { settlementId: again.id })).rejects.toMatchObject({
      code: 'harmonise.changed-meanwhile',
    })
  })

  it('is undone within what was planned of the guide: its own end still comes', async () => {
    const itemCode = await differing()
    later()
    await app.call(catalogueOperations.endObservedGuide, system, {
      itemCode,
      divisionCode: '370302',
      endsAt: '2026-08-01T00:00:00Z',
    })
    later()
    const { id } = await adopt(itemCode, ['370302'])
    later()
    await app.call(operations.undoSettlement, city, { settlementId: id })
    const own = async (at: string) => (await effective(itemCode, '370302', new Date(at))).observed !== undefined
    expect(await own('2026-07-31T00:00:00Z')).toBe(true)
    expect(await own('2026-08-02T00:00:00Z')).toBe(false)
  })

  it('is refused where nothing differs, and for an item that is not there', async () => {
    const itemCode = await differing()
    await expect(adopt(itemCode, ['370304'])).rejects.toMatchObject({ code: 'harmonise.nothing-to-settle' })
    await expect(adopt('TB0199999000', ['370304'])).rejects.toMatchObject({ code: 'harmonise.item-unknown' })
  })
})

describe('a legal exception', () => {
  it('is asked for, granted by the owner of the standard, and then stands in place of the guide', async () => {
    const itemCode = await differing()
    later()
    const asked = await request(itemCode, ['370302', '370303'])
    expect(asked).toMatchObject({ state: 'requested', may: { review: false, undo: false } })
    expect(await work(itemCode)).toEqual(['requested', 'requested'])
    expect((await effective(itemCode, '370302')).observed).toBeDefined()

    later()
    await app.call(operations.approveException, province, { settlementId: asked.id })
    await app.runJobs()
    const item = await effective(itemCode, '370302')
    expect(item.observed).toBeUndefined()
    expect(item.content.materials?.map(({ name }) => name)).toEqual(['申请书', '营业执照', '无犯罪记录证明'])
    expect(item.content.promisedLimit?.count).toBe(5)
    // A shorter promise keeps the bound and needs no exception; a further material does.
    expect(item.differences.map(({ field, exception }) => [field, exception])).toEqual([
      ['materials', LAW],
      ['promisedLimit', undefined],
    ])
    expect(await work(itemCode)).toEqual(['settled', 'settled'])
    const { rows } = await app.pool.query(
      'SELECT legal, allowed, unexplained FROM harmonise.drift WHERE item_code = $1',
      [itemCode],
    )
    expect(rows).toEqual([
      { legal: 1, allowed: 1, unexplained: 0 },
      { legal: 1, allowed: 1, unexplained: 0 },
    ])
  })

  it('lets a later change of the standard through to the place', async () => {
    const itemCode = await differing()
    later()
    const { id } = await request(itemCode, ['370302'], { fields: ['materials'] })
    later()
    await app.call(operations.approveException, province, { settlementId: id })
    later()
    await publish({ promisedLimit: days(8), materials: list('申请书') }, itemCode)
    const { content } = await effective(itemCode, '370302')
    expect(content.materials?.map(({ name }) => name)).toEqual(['申请书', '无犯罪记录证明'])
    expect(content.promisedLimit?.count).toBe(8)
  })

  it('is refused with a note, and the work is open again', async () => {
    const itemCode = await differing()
    later()
    const { id } = await request(itemCode, ['370302'])
    const refused = await app.call(operations.refuseException, province, { settlementId: id, note: '条例未作此规定' })
    expect(refused).toMatchObject({ state: 'refused', reviewNote: '条例未作此规定' })
    expect(await work(itemCode)).toEqual(['open', 'open'])
    await expect(app.call(operations.approveException, province, { settlementId: id })).rejects.toMatchObject({
      code: 'harmonise.settlement-closed',
    })
  })

  it('is taken back by its grantor, and the guide is in force again', async () => {
    const itemCode = await differing()
    later()
    const { id } = await request(itemCode, ['370302'])
    later()
    await app.call(operations.approveException, province, { settlementId: id })
    later()
    await app.call(operations.undoSettlement, province, { settlementId: id })
    const item = await effective(itemCode, '370302')
    expect(item.observed).toBeDefined()
    expect(item.content.materials).toHaveLength(3)
  })

  it('leaves a temporary and a planned difference of the place their spans, and gives them back when it is taken back', async () => {
    const itemCode = await differing()
    const faster = (count: number, span: object) =>
      app.call(catalogueOperations.publishOverride, system, {
        itemCode,
        divisionCode: '370302',
        differences: [{ field: 'promisedLimit', value: days(count), reason: '提速', expiresOn: null }],
        local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
        ...span,
      })
    later()
    await faster(4, { effectiveFrom: '2026-05-01T00:00:00Z', effectiveUntil: '2026-06-01T00:00:00Z' })
    await faster(3, { effectiveFrom: '2026-09-01T00:00:00Z' })
    later()
    const { id } = await request(itemCode, ['370302'], { fields: ['materials'] })
    const told = async () => {
      const all = []
      for (const day of ['2026-04-01', '2026-05-15', '2026-07-01', '2026-10-01']) {
        const { content, observed } = await effective(itemCode, '370302', new Date(day))
        all.push([content.promisedLimit?.count, content.materials?.length, observed !== undefined])
      }
      return all
    }
    later()
    await app.call(operations.approveException, province, { settlementId: id })
    expect(await told()).toEqual([
      [10, 3, false],
      [4, 3, false],
      [10, 3, false],
      [3, 3, false],
    ])
    later()
    await app.call(operations.undoSettlement, province, { settlementId: id })
    const guide = [5, 3, true]
    expect(await told()).toEqual([guide, guide, guide, guide])
    later()
    await adopt(itemCode, ['370302'])
    expect(await told()).toEqual([
      [10, 2, false],
      [4, 2, false],
      [10, 2, false],
      [3, 2, false],
    ])
  })

  it('has an end to come, and no fixed field', async () => {
    const itemCode = await differing()
    await expect(request(itemCode, ['370302'], { expiresOn: '2026-03-01' })).rejects.toMatchObject({
      code: 'harmonise.exception-ended',
    })
    await expect(request(itemCode, ['370302'], { fields: ['name'] })).rejects.toMatchObject({
      code: 'harmonise.field-fixed',
    })
  })

  it('is not granted for a guide that has changed since', async () => {
    const itemCode = await differing()
    later()
    const { id } = await request(itemCode, ['370302'])
    later()
    await observe(itemCode, '370302', [{ field: 'onsiteVisits', value: 4 }])
    await expect(app.call(operations.approveException, province, { settlementId: id })).rejects.toMatchObject({
      code: 'harmonise.changed-meanwhile',
    })
  })
})

describe('changing the standard', () => {
  it('drafts it with what one place does; once published, the place differs no more', async () => {
    const itemCode = await differing()
    later()
    const settlement = await app.call(operations.changeStandard, province, {
      itemCode,
      divisionCode: '370302',
      fields: ['materials', 'promisedLimit'],
      reason: '两地做法更稳妥',
    })
    const change = await app.call(catalogueOperations.getChange, province, { changeId: settlement.changeId! })
    expect(change).toMatchObject({ kind: 'standard', state: 'draft', divisionCode: '370000' })
    await app.call(catalogueOperations.submitChange, province, { changeId: change.id })
    later()
    await app.call(catalogueOperations.approveChange, system, { changeId: change.id, revision: change.revision + 1 })
    await app.runJobs()
    expect(await work(itemCode)).toEqual(['vanished', 'vanished'])
  })
})

describe('settlements', () => {
  it('are listed by item, with what the asking person may do', async () => {
    const itemCode = await differing()
    later()
    const { id } = await request(itemCode, ['370302'])
    const { items } = await app.call(operations.listSettlements, province, { itemCode })
    expect(items).toMatchObject([{ id, state: 'requested', may: { review: true, undo: false } }])
    expect((await app.call(operations.listSettlements, city, { itemCode })).items[0]?.may.review).toBe(false)
    await expect(app.call(operations.undoSettlement, province, { settlementId: systemId })).rejects.toMatchObject({
      code: 'harmonise.settlement-not-found',
    })
  })
})

describe('the record of a settlement', () => {
  /** Somebody who really is on the staff list, at the post of another test actor. */
  const employ = async (name: string, loginName: string, actor: Actor): Promise<Actor> => {
    const { rows } = await app.pool.query(`SELECT id FROM regions.department WHERE division_code = '370300' LIMIT 1`)
    const given = { name, loginName, departmentId: rows[0].id, role: 'itemManager' }
    return asPerson(actor, (await app.call(identityOperations.createStaff, system, given)).personId)
  }

  it('names who asked, who granted and who took it back, and when', async () => {
    const asking = await employ('演示·钱晓岚', 'demo-asking', city)
    const granting = await employ('演示·孙建业', 'demo-granting', province)
    const itemCode = await differing()
    later()
    const askedAt = app.clock.now().toISOString()
    const { id } = await app.call(operations.requestException, asking, {
      itemCode,
      divisionCodes: ['370302'],
      reason: '地方性法规要求',
      exception: LAW,
      expiresOn: '2027-12-31',
    })
    later()
    const grantedAt = app.clock.now().toISOString()
    await app.call(operations.approveException, granting, { settlementId: id })
    later()
    const undone = await app.call(operations.undoSettlement, granting, { settlementId: id })
    expect(undone).toMatchObject({
      authorName: '演示·钱晓岚',
      decidedAt: askedAt,
      reviewerName: '演示·孙建业',
      reviewedAt: grantedAt,
      undoneByName: '演示·孙建业',
      undoneAt: app.clock.now().toISOString(),
    })
    const adopted = await app.call(operations.adoptStandard, system, {
      itemCode,
      divisionCodes: ['370303'],
      reason: '统一',
    })
    expect(adopted).toMatchObject({ authorName: '系统', reviewerName: null, reviewedAt: null, undoneByName: null })
  })
})

const systemId = '0192f0c0-0000-7000-8000-0000000000ff'
