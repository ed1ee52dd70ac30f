import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#contracts/actor.ts'
import type { ReformAct } from '#contracts/reforms/index.ts'
import { casesOperations } from '#modules/cases/index.ts'
import {
  buildCasesWorld,
  type CasesWorld,
  FOOD,
  filledDraft,
  handling,
  republishFood,
  submitted,
} from '#modules/cases/testing.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { inTransaction, rawQuery, readingOnly } from '#platform/db/database.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from './operations.ts'
import { author, draftOf, itemManager, publishedReform, reviewer, scopeOf, submittedReform } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const PLACE = { divisionCode: '370303', itemCode: FOOD }
const PLAN_PAPER = '演示材料 site-plan'
const cancelPlan: ReformAct = { kind: 'cancelMaterial', material: { typeCode: null, names: [PLAN_PAPER] } }
const cap = (days: number): ReformAct => ({ kind: 'capLimit', limit: 'promised', days })
const food = scopeOf({ itemCodes: [FOOD] })
let world: CasesWorld
let handle: ReturnType<typeof handling>

const item = (at?: string, knownAt?: string) =>
  app.call(catalogueOperations.getEffectiveItem, anonymous, {
    ...PLACE,
    ...(at && { at }),
    ...(knownAt && { knownAt }),
  })
const materials = async (at?: string, knownAt?: string) =>
  (await item(at, knownAt)).content.materials?.map(({ id }) => id)
const promised = async (at?: string) => (await item(at)).content.promisedLimit?.count
const caseOf = (caseId: string) => app.call(casesOperations.getCase, world.clerk, { caseId })
/** The item as it was at first, as known from a moment ago on. */
const restoreFood = async () => {
  await republishFood(app, {})
  app.clock.set(new Date(app.clock.now().getTime() + 1000))
}
const figure = (reform: { rehearsal: { figures: { key: string; value: number | null }[] } | null }, key: string) =>
  reform.rehearsal?.figures.find((one) => one.key === key)?.value

beforeAll(async () => {
  world = await buildCasesWorld(app)
  handle = handling(app, world)
})

describe('a reform on its way', () => {
  it('needs a stated scope', async () => {
    const call = app.call(operations.draftReform, author, draftOf({ scope: scopeOf(), acts: [cap(5)] }))
    await expect(call).rejects.toMatchObject({ code: 'reforms.scope-empty' })
  })

  it('shows before it is kept whom it reaches and what changes there', async () => {
    const preview = await app.call(operations.previewScope, author, { scope: food, acts: [cancelPlan, cap(5)] })
    expect(preview).toMatchObject({
      itemsInScope: 1,
      itemsChanged: 1,
      sentences: [`不再要求提交材料“${PLAN_PAPER}”。`, '承诺办结时限不超过 5 个工作日。'],
      items: [
        {
          itemCode: FOOD,
          implementations: 2,
          sentences: [`不再需要材料“${PLAN_PAPER}”。`, '承诺时限由 10 个工作日改为 5 个工作日。'],
        },
      ],
    })
  })

  it('is submitted only once its present revision was assessed and rehearsed', async () => {
    const { id: reformId } = await app.call(operations.draftReform, author, draftOf({ scope: food, acts: [cap(9)] }))
    const submit = () => app.call(operations.submitReform, author, { reformId })
    await expect(submit()).rejects.toMatchObject({ code: 'reforms.not-assessed' })
    const assessed = await app.call(operations.assessReform, author, { reformId })
    expect(assessed.impact).toMatchObject({ itemsChanged: 1, implementations: 2, divisions: 2, departments: 2 })
    await expect(submit()).rejects.toMatchObject({ code: 'reforms.not-rehearsed' })
    await app.call(operations.rehearseReform, author, { reformId })
    await expect(app.call(operations.rehearseReform, author, { reformId })).rejects.toMatchObject({
      code: 'reforms.rehearsal-running',
    })
    await app.runJobs()
    expect((await submit()).state).toBe('submitted')
    const returned = await app.call(operations.returnReform, reviewer, { reformId, note: '请附文件' })
    expect(returned).toMatchObject({ state: 'returned', reviewNote: '请附文件' })
    const stale = { reformId, revision: 9, ...draftOf({ scope: food, acts: [cap(8)] }) }
    await expect(app.call(operations.reviseReform, author, stale)).rejects.toMatchObject({
      code: 'reforms.revised-meanwhile',
    })
    const revised = await app.call(operations.reviseReform, author, { ...stale, revision: 1 })
    expect(revised).toMatchObject({ revision: 2, impact: null, rehearsal: null })
    await expect(submit()).rejects.toMatchObject({ code: 'reforms.not-assessed' })
    expect((await app.call(operations.withdrawReform, author, { reformId })).state).toBe('withdrawn')
    await expect(submit()).rejects.toMatchObject({ code: 'reforms.reform-closed' })
  })

  it('that changes nothing, or names what there is not, is not submitted', async () => {
    const nothing = submittedReform(app, draftOf({ scope: food, acts: [cap(15)] }))
    await expect(nothing).rejects.toMatchObject({ code: 'reforms.nothing-changes' })
    const missing = submittedReform(app, draftOf({ scope: scopeOf({ itemCodes: ['TB0100009000'] }), acts: [cap(5)] }))
    await expect(missing).rejects.toMatchObject({ code: 'reforms.faulty' })
  })

  it('is published only in the revision that was read, and not after its instant', async () => {
    const draft = draftOf({ scope: food, acts: [cap(9)], effectiveFrom: '2026-03-02T02:30:00Z' })
    const { id: reformId } = await submittedReform(app, draft)
    const approve = (revision: number) => app.call(operations.approveReform, reviewer, { reformId, revision })
    await expect(approve(2)).rejects.toMatchObject({ code: 'reforms.revised-meanwhile' })
    app.clock.set('2026-03-02T03:00:00Z')
    await expect(approve(1)).rejects.toMatchObject({ code: 'reforms.effect-passed' })
  })
})

describe('a reform that is published', () => {
  it('is in force at its instant and not before, in guide, sheet and history; what was known stays known', async () => {
    const sheet = await app.call(guideOperations.getGuide, anonymous, PLACE)
    const before = app.clock.now().toISOString()
    app.clock.set('2026-03-02T04:00:00Z')
    const reform = await publishedReform(
      app,
      draftOf({ scope: food, acts: [cancelPlan], effectiveFrom: '2026-04-01T00:00:00+08:00', openCases: 'old' }),
    )
    expect(reform).toMatchObject({
      state: 'published',
      phase: 'scheduled',
      counts: { standards: 1, implementationsReached: 2 },
    })
    expect(reform.impact?.rooms.find(({ subject }) => subject === 'sheets')).toMatchObject({ count: 1 })
    expect(await materials('2026-03-31T15:59:59.999Z')).toContain('site-plan')
    expect(await materials('2026-03-31T16:00:00Z')).toEqual(['application', 'health'])
    expect(await materials('2026-04-02T00:00:00Z', before)).toContain('site-plan')
    const checked = () => app.call(guideOperations.checkSheet, anonymous, { hash: sheet.contentHash })
    expect(await checked()).toMatchObject({ status: 'current', changesOn: '2026-03-31T16:00:00.000Z' })
    app.clock.set('2026-04-01T01:00:00Z')
    expect(await checked()).toMatchObject({
      status: 'superseded',
      supersededSince: '2026-03-31T16:00:00.000Z',
      differences: [`不再需要材料“${PLAN_PAPER}”。`],
    })
    const history = await app.call(catalogueOperations.getItemHistory, anonymous, PLACE)
    expect(history.steps[0]).toMatchObject({
      title: '演示·减材料',
      document: '《关于减材料的通知》（鲁政办发〔2026〕9号，2026-03-01）',
    })
    expect((await app.call(operations.getReform, reviewer, { reformId: reform.id })).phase).toBe('inForce')
    const late = app.call(operations.withdrawReform, author, { reformId: reform.id })
    await expect(late).rejects.toMatchObject({ code: 'reforms.in-force' })
    const changes = await app.call(operations.listReformChanges, reviewer, { reformId: reform.id })
    expect(changes.items).toEqual([
      { kind: 'standard', itemCode: FOOD, divisionCode: null, sentence: '基本事项有新版本。' },
    ])
  })

  it('is taken back before its instant: everything stands as it did, and both are remembered', async () => {
    await app.call(catalogueOperations.publishOverride, systemActor('test'), {
      ...PLACE,
      differences: [
        {
          field: 'promisedLimit',
          value: { count: 8, unit: 'workingDay', note: null },
          reason: '提速',
          expiresOn: null,
        },
      ],
      local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
    })
    app.clock.set('2026-04-02T00:00:00Z')
    const reform = await publishedReform(
      app,
      draftOf({ scope: food, acts: [cap(5)], effectiveFrom: '2026-06-01T00:00:00+08:00' }),
    )
    expect(reform.counts).toMatchObject({ standards: 1, overrides: 1 })
    const knownThen = app.clock.now().toISOString()
    expect(await promised('2026-06-02T00:00:00Z')).toBe(5)
    app.clock.set('2026-04-03T00:00:00Z')
    await app.call(operations.withdrawReform, author, { reformId: reform.id })
    expect(await promised('2026-06-02T00:00:00Z')).toBe(8)
    expect((await item('2026-06-02T00:00:00Z', knownThen)).content.promisedLimit?.count).toBe(5)
    expect(await promised()).toBe(8)
  })

  it('leaves nothing behind when the program dies while publishing', async () => {
    const { id: reformId, revision } = await submittedReform(app, draftOf({ scope: food, acts: [cap(4)] }))
    const counted = async () =>
      (
        await app.pool.query(
          'SELECT (SELECT count(*) FROM catalogue.basic_item_period) AS p, (SELECT version FROM catalogue.catalogue_version) AS v',
        )
      ).rows[0]
    const before = await counted()
    await app.ownerPool.query(`CREATE FUNCTION reforms.die() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
      CREATE TRIGGER die BEFORE INSERT ON reforms.change_made FOR EACH ROW EXECUTE FUNCTION reforms.die();
      ALTER FUNCTION reforms.die() SECURITY DEFINER`)
    await expect(app.call(operations.approveReform, reviewer, { reformId, revision })).rejects.toThrow()
    await app.ownerPool.query('DROP TRIGGER die ON reforms.change_made; DROP FUNCTION reforms.die()')
    expect(await counted()).toEqual(before)
    expect((await app.call(operations.getReform, author, { reformId })).state).toBe('submitted')
    await app.call(operations.withdrawReform, author, { reformId })
  })
})

describe('a rehearsal', () => {
  it('tells from past cases what would have been less, and every number again from its query', async () => {
    await restoreFood()
    // Approved with the plan brought, in 2 working days after acceptance.
    const approved = await submitted(app, world.stranger, FOOD, '370303')
    await handle.accept(approved.caseId)
    await handle.review(approved.caseId)
    await handle.approve(approved.caseId)
    const draft = draftOf({
      scope: food,
      acts: [{ kind: 'cancelMaterial', material: { typeCode: null, names: ['演示材料 application'] } }, cap(3)],
      effectiveFrom: '2026-12-01T00:00:00+08:00',
    })
    const { id: reformId } = await app.call(operations.draftReform, author, draft)
    const started = await app.call(operations.rehearseReform, author, { reformId })
    expect(started.rehearsal).toMatchObject({ state: 'running', replayed: 0, total: 1 })
    await app.runJobs()
    const reform = await app.call(operations.getReform, author, { reformId })
    expect(reform.rehearsal).toMatchObject({ state: 'done', replayed: 1, total: 1 })
    expect(figure(reform, 'cases')).toBe(1)
    expect(figure(reform, 'needLess')).toBe(1)
    expect(figure(reform, 'materialsSaved')).toBe(1)
    expect(figure(reform, 'promisedDaysSaved')).toBe(5)
    for (const shown of reform.rehearsal?.figures ?? []) {
      const again = await app.call(operations.rerunFigure, author, { reformId, key: shown.key })
      expect(again).toEqual(shown)
      const { rows } = await app.pool.query(shown.sql, shown.parameters)
      expect(rows[0].value).toBe(shown.value)
    }
    const unknown = app.call(operations.rerunFigure, author, { reformId, key: 'nothing' })
    await expect(unknown).rejects.toMatchObject({ code: 'reforms.figure-not-found' })
    const later = { ...draft, effectiveFrom: '2026-12-15T00:00:00+08:00', openCases: 'old' as const }
    const kept = await app.call(operations.reviseReform, author, { reformId, revision: 1, ...later })
    expect(kept.rehearsal?.figures).toEqual(reform.rehearsal?.figures)
    const file = await app.call(operations.exportRehearsal, author, { reformId })
    expect(file.fileName).toBe('改革预演-演示·减材料.xlsx')
    await app.call(operations.withdrawReform, author, { reformId })
  })

  it('of another revision than the present one stops', async () => {
    const draft = draftOf({ scope: food, acts: [cap(3)], effectiveFrom: '2026-12-01T00:00:00+08:00' })
    const { id: reformId, revision } = await app.call(operations.draftReform, author, draft)
    await app.call(operations.rehearseReform, author, { reformId })
    await app.call(operations.reviseReform, author, { reformId, revision, ...draft, acts: [cap(2)] })
    await app.runJobs()
    const { rows } = await app.pool.query('SELECT state FROM reforms.rehearsal WHERE reform_id = $1', [reformId])
    expect(rows).toEqual([{ state: 'failed' }])
    const none = app.call(operations.exportRehearsal, author, { reformId })
    await expect(none).rejects.toMatchObject({ code: 'reforms.rehearsal-not-found' })
  })

  it('reads where nothing can be written, and what comes after can', async () => {
    await inTransaction(app.db, async (tx) => {
      const write = readingOnly(tx, 1000, () =>
        rawQuery(tx, 'UPDATE catalogue.catalogue_version SET version = version', []),
      )
      await expect(write).rejects.toMatchObject({ code: '25006' })
      await rawQuery(tx, 'UPDATE catalogue.catalogue_version SET version = version', [])
      const slow = readingOnly(tx, 50, () => rawQuery(tx, 'SELECT pg_sleep(1)', []))
      await expect(slow).rejects.toMatchObject({ code: '57014' })
      await rawQuery(tx, 'SELECT pg_sleep(0.1)', [])
    })
  })
})

describe('open cases', () => {
  const EVERYTHING = ['application', 'site-plan', 'health']
  const ALLOWED = '演示材料 application'
  const cancelApplication: ReformAct = { kind: 'cancelMaterial', material: { typeCode: null, names: [ALLOWED] } }

  it('follow in the applicant’s favour: nothing is asked that is cancelled, the correction is lifted, the term is shorter', async () => {
    app.clock.set('2026-07-01T02:00:00Z')
    await restoreFood()
    const draftCase = await filledDraft(app, world.agent)
    const reviewing = await submitted(app, world.applicant, FOOD, '370303')
    await handle.accept(reviewing.caseId)
    const correcting = await submitted(app, world.stranger, FOOD, '370303')
    await handle.correct(correcting.caseId, {
      points: [{ kind: 'material', target: 'application', reason: '演示：没有签字' }],
    })
    expect((await caseOf(reviewing.caseId)).deadlines.at(-1)?.dueOn).toBe('2026-07-13')
    const reform = await publishedReform(
      app,
      draftOf({
        scope: food,
        acts: [cancelApplication, cap(3)],
        effectiveFrom: '2026-07-02T00:00:00+08:00',
      }),
    )
    expect(reform.impact?.rooms.find(({ subject }) => subject === 'cases')?.lines).toEqual([
      { label: '待补正', count: 1 },
      { label: '待提交', count: 1 },
      { label: '审查中', count: 1 },
    ])
    await app.runJobs()
    // The worker was down at the instant: it is made up for later.
    app.clock.set('2026-07-03T02:00:00Z')
    await app.runJobs()
    expect((await caseOf(reviewing.caseId)).materials.map(({ requirementId }) => requirementId)).toContain(
      'application',
    )
    await takeEffect()
    const followed = await caseOf(reviewing.caseId)
    expect(followed.materials.map(({ requirementId }) => requirementId)).not.toContain('application')
    expect(followed.deadlines.at(-1)?.dueOn).toBe('2026-07-07')
    expect(followed.timeline.at(-1)).toMatchObject({
      title: '改革“演示·减材料”生效',
      detail: `不再需要提交“${ALLOWED}”。办结时限改为 3 个工作日。最迟2026年7月7日作出决定。`,
    })
    const lifted = await caseOf(correcting.caseId)
    expect(lifted.state).toBe('submitted')
    expect(lifted.timeline.at(-1)?.title).toBe('不再需要补正')
    const told = await app.call(operations.getReform, author, { reformId: reform.id })
    expect(told).toMatchObject({ casesFollowed: 3, casesDone: true })
    // A second run changes nothing.
    await app.ownerPool.query('UPDATE reforms.reform SET followed_at = NULL, follow_cursor = NULL WHERE id = $1', [
      reform.id,
    ])
    await takeEffect()
    expect((await caseOf(reviewing.caseId)).version).toBe(followed.version)
    const receipt = await app.call(casesOperations.submitCase, world.agent, { caseId: draftCase })
    expect(receipt.caseNumber).toBeTruthy()
    const { rows } = await app.pool.query(
      `SELECT count(*)::int AS n FROM ledger.entry WHERE operation = 'cases.follow-reform'`,
    )
    expect(rows[0].n).toBe(3)
  })

  it('accepted before keep the old rule where the reform says so, and take all of the new one where it says so', async () => {
    app.clock.set('2026-08-03T02:00:00Z')
    await restoreFood()
    const one = await submitted(app, world.applicant, FOOD, '370303')
    await handle.accept(one.caseId)
    const health: ReformAct = { kind: 'cancelMaterial', material: { typeCode: null, names: ['演示材料 health'] } }
    await publishedReform(
      app,
      draftOf({ scope: food, acts: [health], openCases: 'old', effectiveFrom: '2026-08-04T00:00:00+08:00' }),
    )
    app.clock.set('2026-08-05T02:00:00Z')
    await takeEffect()
    expect((await caseOf(one.caseId)).materials.map(({ requirementId }) => requirementId)).toEqual(EVERYTHING)
    await publishedReform(
      app,
      draftOf({
        scope: food,
        acts: [{ kind: 'permitToFiling', resultName: '备案凭证', days: 2 }],
        openCases: 'new',
        effectiveFrom: '2026-08-06T00:00:00+08:00',
      }),
    )
    app.clock.set('2026-08-07T02:00:00Z')
    await takeEffect()
    const filed = await caseOf(one.caseId)
    expect(filed.result?.name).toBe('备案凭证')
    expect(filed.steps).toEqual([])
    expect(filed.allowedActions).not.toContain('complete-step')
  })

  const takeEffect = async () => {
    await app.pool.query(`SELECT graphile_worker.add_job('reforms.take-effect', '{}'::json)`)
    await app.runJobs()
  }
})

describe('the list of reforms', () => {
  it('shows the last touched first, by state, page and place', async () => {
    const all = await app.call(operations.listReforms, itemManager(3), { limit: 100 })
    expect(all.items.length).toBeGreaterThan(5)
    const first = await app.call(operations.listReforms, itemManager(3), { limit: 2 })
    const second = await app.call(operations.listReforms, itemManager(3), { limit: 2, after: first.next as string })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.slice(0, 4).map(({ id }) => id))
    const elsewhere = await app.call(operations.listReforms, itemManager(3), { divisionCode: '330000' })
    expect(elsewhere.items).toEqual([])
  })

  it('offers the real changes of policy as templates', async () => {
    const { templates } = await app.call(operations.listReformTemplates, author, {})
    expect(templates).toHaveLength(42)
    expect(templates.filter(({ unsayable }) => unsayable === null)).toHaveLength(36)
  })
})
