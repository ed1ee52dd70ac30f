import { beforeAll, describe, expect, it } from 'vitest'
import { type PersonActor, systemActor } from '#contracts/actor.ts'
import type { Difference, ItemContent } from '#contracts/catalogue/index.ts'
import type { FollowedBatch, Following } from '#contracts/reforms/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { performJob } from '#platform/jobs/worker.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { rebuildCase } from '../rebuild.ts'
import {
  buildCasesWorld,
  type CasesWorld,
  FOOD,
  filledDraft,
  handling,
  register,
  republishFood,
  submitted,
} from '../testing.ts'
import { followReform } from './follow-reform.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const setUp = systemActor('test')
let world: CasesWorld
let does: ReturnType<typeof handling>
let serial = 50

beforeAll(async () => {
  world = await buildCasesWorld(app)
  does = handling(app, world)
})

const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const cap =
  (count: number) =>
  (_: string, content: ItemContent): ItemContent => ({ ...content, promisedLimit: days(count) })
const without =
  (...ids: string[]) =>
  (_: string, content: ItemContent): ItemContent => ({
    ...content,
    materials: content.materials?.filter(({ id }) => !ids.includes(id)) ?? null,
  })
/** Another reform each time, in force now. */
const following = (given: Partial<Following>): Following => ({
  reformId: crypto.randomUUID(),
  title: '演示·减时限',
  rule: 'favour',
  itemCodes: [FOOD],
  effectiveAt: app.clock.now(),
  exceptions: 'keep',
  observed: 'keep',
  apply: cap(3),
  ...given,
})
const follow = async (given: Partial<Following>): Promise<FollowedBatch> => {
  let answer: FollowedBatch | undefined
  const what = following(given)
  await performJob(app, systemActor('test'), async (ctx) => {
    answer = await followReform(ctx, what, null, 200)
  })
  await app.runJobs()
  return answer as FollowedBatch
}
const someone = () => register(app, serial++)
const accepted = async (who: PersonActor) => {
  const { caseId } = await submitted(app, who, FOOD, '370303')
  await does.accept(caseId)
  return caseId
}
const caseOf = (caseId: string) => app.call(operations.getCase, world.clerk, { caseId })
const mine = (who: PersonActor, caseId: string) => app.call(operations.getMyCase, who, { caseId })
const inbox = async (who: PersonActor) => (await app.call(notifyOperations.listMyMessages, who, { limit: 100 })).items
const dueOn = async (caseId: string) => (await caseOf(caseId)).deadlines.at(-1)?.dueOn

describe('whoever applied', () => {
  it('is told once what became easier, in the inbox and by text message, and sees it in the timeline', async () => {
    const who = await someone()
    const caseId = await accepted(who)
    app.clock.set('2026-03-03T02:00:00Z')
    const reform = { reformId: crypto.randomUUID(), apply: without('site-plan') }
    expect(await follow({ ...reform, effectiveAt: app.clock.now() })).toMatchObject({ followed: 1 })
    const [message] = await inbox(who)
    const { caseNumber } = await mine(who, caseId)
    expect(message).toMatchObject({
      template: 'cases.reform-followed',
      title: '办理要求有变化',
      about: { kind: 'case', id: caseId },
    })
    expect(message?.text).toMatch(
      /^改革措施“演示·减时限”已经生效，适用于您申请办理的“演示·食品经营许可”（办件编号 \d+）：不再需要提交“演示材料 site-plan”。$/,
    )
    expect(caseNumber).toContain(/办件编号 (\d+)/.exec(message?.text ?? '')?.[1])
    expect((await mine(who, caseId)).timeline.at(-1)).toMatchObject({
      title: '改革“演示·减时限”生效',
      detail: '不再需要提交“演示材料 site-plan”。',
      by: 'system',
    })
    const { rows } = await app.pool.query('SELECT message_id FROM notify.delivery WHERE message_id = $1', [message?.id])
    expect(rows).toHaveLength(1)
    expect(await follow({ ...reform, effectiveAt: app.clock.now() })).toMatchObject({ followed: 0 })
    expect((await inbox(who)).filter(({ template }) => template === 'cases.reform-followed')).toHaveLength(1)
  })

  it('is told, too, when a correction falls away, and while still filling in', async () => {
    const [corrected, filling] = [await someone(), await someone()]
    const { caseId } = await submitted(app, corrected, FOOD, '370303')
    await does.correct(caseId)
    await filledDraft(app, filling)
    app.clock.set('2026-03-04T02:00:00Z')
    await follow({ apply: without('site-plan') })
    expect((await inbox(corrected))[0]?.text).toContain(
      '：不再需要提交“演示材料 site-plan”。补正要求中有 1 处不再需要。原来要求补正的材料已经取消，部门最迟2026年3月11日告知是否受理。',
    )
    expect((await inbox(filling))[0]).toMatchObject({
      template: 'cases.draft-reformed',
      text: '改革措施“演示·减时限”已经生效，适用于您正在填写、尚未提交的“演示·食品经营许可”申请：不再需要提交“演示材料 site-plan”。',
    })
  })
})

describe('a case that stands still', () => {
  it('has the shorter limit of a reform when it goes on, counted from the effect and without the days it stood still', async () => {
    app.clock.set('2026-03-09T02:00:00Z')
    const [shortened, shorter] = [await accepted(await someone()), await accepted(await someone())]
    expect(await dueOn(shortened)).toBe('2026-03-23')
    app.clock.set('2026-03-11T02:00:00Z')
    await does.suspend(shortened)
    // Two of ten days are used: eight are left, and a new limit of four ends earlier.
    app.clock.set('2026-03-13T02:00:00Z')
    await follow({ apply: cap(4) })
    const seen = await caseOf(shortened)
    expect(seen.state).toBe('suspended')
    expect(seen.timeline.at(-1)?.detail).toBe('办结时限改为 4 个工作日。')
    expect(await dueOn(shorter)).toBe('2026-03-19')
    app.clock.set('2026-03-18T02:00:00Z')
    await does.resume(shortened)
    expect(await dueOn(shortened)).toBe('2026-03-24')
    expect((await rebuildCase(app.db, shortened)).differed).toBe(false)
  })

  it('keeps the days it has left where they are fewer than the new limit', async () => {
    app.clock.set('2026-04-07T02:00:00Z')
    const caseId = await accepted(await someone())
    expect(await dueOn(caseId)).toBe('2026-04-21')
    app.clock.set('2026-04-17T02:00:00Z')
    await does.suspend(caseId)
    app.clock.set('2026-04-20T02:00:00Z')
    const version = (await caseOf(caseId)).version
    await follow({ apply: cap(4) })
    // Nothing became easier, and nobody is told that it did.
    expect((await caseOf(caseId)).version).toBe(version)
    app.clock.set('2026-04-22T02:00:00Z')
    await does.resume(caseId)
    // Two were left on the 17th.
    expect(await dueOn(caseId)).toBe('2026-04-24')
  })

  it('suspended after the effect, before the cases were gone through, has the days from the effect on used', async () => {
    app.clock.set('2026-05-06T02:00:00Z')
    const caseId = await accepted(await someone())
    app.clock.set('2026-05-07T02:00:00Z')
    const effectiveAt = app.clock.now()
    app.clock.set('2026-05-11T02:00:00Z')
    await does.suspend(caseId)
    app.clock.set('2026-05-12T02:00:00Z')
    await follow({ apply: cap(4), effectiveAt })
    app.clock.set('2026-05-14T02:00:00Z')
    await does.resume(caseId)
    // Of the four days, the 8th, 9th (a working Saturday) and 11th were used.
    expect(await dueOn(caseId)).toBe('2026-05-15')
  })
})

describe('a situation of the applicant', () => {
  it('does not bring back a limit that a reform has shortened', async () => {
    app.clock.set('2026-06-01T02:00:00Z')
    await republishFood(app, {
      situations: {
        questions: [{ id: 'staff', kind: 'yesNo', text: '是否有从业人员？', help: null, askedWhen: null }],
        tables: [
          {
            id: 'staff',
            name: '从业人员',
            hitPolicy: 'collect',
            inputs: ['staff'],
            rows: [
              { id: 'yes', when: ['true'], effects: [{ kind: 'setPromisedLimit', count: 8, unit: 'workingDay' }] },
            ],
          },
        ],
      },
    })
    app.clock.set('2026-06-01T03:00:00Z')
    const who = await someone()
    const at = { divisionCode: '370303', itemCode: FOOD }
    const { caseId } = await app.call(operations.startDraft, who, { ...at, situationAnswers: { staff: 'true' } })
    const limit = async () =>
      (await app.pool.query('SELECT relief FROM cases."case" WHERE id = $1', [caseId])).rows[0].relief?.promisedLimit
    app.clock.set('2026-06-02T02:00:00Z')
    await follow({ apply: cap(5) })
    expect(await limit()).toEqual(days(5))
    // Followed already, and not again as if the situation's eight days still held.
    expect(await follow({ apply: cap(5) })).toMatchObject({ followed: 0 })
    expect(await follow({ apply: cap(6), rule: 'favour' })).toMatchObject({ followed: 0 })
  })
})

describe('a place that the reform leaves alone', () => {
  const override = (differences: Difference[]) =>
    app.call(catalogueOperations.publishOverride, setUp, {
      itemCode: FOOD,
      divisionCode: '370303',
      differences,
      local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
    })
  const legal = {
    reason: '地方性法规规定',
    expiresOn: '2027-01-01',
    exception: { law: '某市条例', article: '第一条', versionDate: '2020-01-01' },
  }
  const LONGER: Difference = { field: 'promisedLimit', value: days(15), ...legal }

  it('has its legal exception, and its open cases have it, unless the reform ends it', async () => {
    app.clock.set('2026-07-01T02:00:00Z')
    await republishFood(app, {})
    await override([LONGER])
    app.clock.set('2026-07-01T03:00:00Z')
    const caseId = await accepted(await someone())
    expect(await dueOn(caseId)).toBe('2026-07-22')
    app.clock.set('2026-07-02T02:00:00Z')
    const both = (code: string, content: ItemContent) => without('site-plan')(code, cap(5)(code, content))
    await follow({ apply: both })
    const seen = await caseOf(caseId)
    expect(seen.timeline.at(-1)?.detail).toBe('不再需要提交“演示材料 site-plan”。')
    expect(await dueOn(caseId)).toBe('2026-07-22')
    await follow({ apply: both, exceptions: 'end' })
    expect(await dueOn(caseId)).toBe('2026-07-09')
  })

  it('goes on asking for the paper that its exception adds', async () => {
    const added = { id: 'local-paper', name: '演示材料 local-paper' }
    const [first] = (
      await app.call(catalogueOperations.getEffectiveItem, setUp, { itemCode: FOOD, divisionCode: '370303' })
    ).content.materials as [NonNullable<ItemContent['materials']>[number]]
    const delta = { drop: [], soften: [], add: [{ ...first, ...added }] }
    app.clock.set('2026-08-03T02:00:00Z')
    await override([{ field: 'materials', value: delta, ...legal }])
    app.clock.set('2026-08-03T03:00:00Z')
    const who = await someone()
    const { caseId } = await app.call(operations.startDraft, who, { divisionCode: '370303', itemCode: FOOD })
    app.clock.set('2026-08-04T02:00:00Z')
    await republishFood(app, { materials: [] })
    app.clock.set('2026-08-04T03:00:00Z')
    await follow({ apply: without('application', 'site-plan', 'health', added.id) })
    const draft = await app.call(operations.getDraft, who, { caseId })
    expect(draft.materials.map(({ requirementId }) => requirementId)).toEqual([added.id])
  })

  it('publishes its own guide, and its open cases go by it', async () => {
    app.clock.set('2026-09-01T02:00:00Z')
    await republishFood(app, {})
    await override([])
    app.clock.set('2026-09-01T03:00:00Z')
    const { rows } = await app.ownerPool.query(
      `SELECT b.id, p.version_id FROM catalogue.basic_item b JOIN catalogue.basic_item_period p ON p.basic_item_id = b.id
       WHERE b.code = $1 AND p.legal @> $2::timestamptz AND upper_inf(p.known)`,
      [FOOD, app.clock.now()],
    )
    const version = crypto.randomUUID()
    const own = JSON.stringify([{ field: 'promisedLimit', value: days(12) }])
    const nothing = '{"address":null,"officeHours":null,"enquiryPhone":null,"complaintPhone":null}'
    await app.ownerPool.query(
      `INSERT INTO catalogue.observed_version (id, basic_item_id, division_code, basic_version_id, differences, local, source_url, author, published_at)
       VALUES ($1, $2, '370303', $3, $4::jsonb, $5::jsonb, 'https://example.test/guide', 'system:test', $6)`,
      [version, rows[0].id, rows[0].version_id, own, nothing, app.clock.now()],
    )
    await app.ownerPool.query(
      `INSERT INTO catalogue.observed_period (id, basic_item_id, division_code, version_id, legal, known)
       VALUES ($1, $2, '370303', $3, tstzrange($4, NULL), tstzrange($4, NULL))`,
      [crypto.randomUUID(), rows[0].id, version, app.clock.now()],
    )
    app.clock.set('2026-09-01T04:00:00Z')
    const here = await accepted(await someone())
    const elsewhere = await filledDraft(app, await someone(), FOOD, '370304')
    expect(await dueOn(here)).toBe('2026-09-17')
    app.clock.set('2026-09-02T02:00:00Z')
    await follow({ apply: cap(5) })
    expect(await dueOn(here)).toBe('2026-09-17')
    const reliefs = await app.pool.query('SELECT id, relief FROM cases."case" WHERE id = ANY ($1)', [[here, elsewhere]])
    const reliefOf = (id: string) => reliefs.rows.find((row) => row.id === id).relief
    expect(reliefOf(here)).toBeNull()
    expect(reliefOf(elsewhere)).toEqual({ promisedLimit: days(5) })
    await follow({ apply: cap(5), observed: 'apply' })
    expect(await dueOn(here)).toBe('2026-09-09')
  })
})
