import { describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import { performJob } from '#platform/jobs/worker.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildCasesWorld, FOOD, filesOnDisk, filledDraft, handling, pdf, register, submitted } from '../testing.ts'
import { deemAccepted } from './deem-accepted.ts'
import { forgetDrafts } from './forget-drafts.ts'

const app = await openTestApp({ now: '2026-01-05T02:00:00Z' })
const world = await buildCasesWorld(app)
const { applicant, clerk } = world
const does = handling(app, world)
const run = (job: typeof deemAccepted) => performJob(app, systemActor(job.name), (ctx) => job.perform(ctx, {}))
const mine = (caseId: string) => app.call(operations.getMyCase, applicant, { caseId })

describe('acceptance by law', () => {
  it('comes after five working days of silence, from the day of receipt, and not on the fifth', async () => {
    app.clock.set('2026-02-12T02:00:00Z')
    const { caseId, acceptanceDueOn } = await submitted(app, applicant)
    expect(acceptanceDueOn).toBe('2026-02-26')
    app.clock.set('2026-02-26T15:59:00Z')
    await run(deemAccepted)
    expect((await mine(caseId)).state).toBe('submitted')
    // One minute later it is the 27th in Beijing.
    app.clock.set('2026-02-26T16:00:00Z')
    await run(deemAccepted)
    await run(deemAccepted)
    const found = await app.call(operations.getCase, clerk, { caseId })
    expect(found).toMatchObject({ state: 'reviewing', deemedAccepted: true, acceptedAt: '2026-02-12T02:00:00.000Z' })
    // Ten working days after the day of receipt.
    expect(found.deadline).toMatchObject({ kind: 'decision', dueOn: '2026-03-04' })
    expect(found.timeline.at(-1)).toMatchObject({ title: '视为受理', by: 'system' })
    await app.runJobs()
    expect((await app.call(notifyOperations.listMyMessages, applicant, { limit: 1 })).items[0]?.template).toBe(
      'cases.accepted',
    )
  })

  it('counts anew from a correction', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const { caseId } = await submitted(app, applicant)
    await does.correct(caseId)
    app.clock.set('2026-03-05T02:00:00Z')
    await app.call(operations.uploadMaterial, applicant, { caseId, requirementId: 'site-plan' }, { upload: pdf() })
    await app.call(operations.resubmitCase, applicant, { caseId, answers: {} })
    app.clock.set('2026-03-12T02:00:00Z')
    await run(deemAccepted)
    expect((await mine(caseId)).state).toBe('submitted')
    app.clock.set('2026-03-13T02:00:00Z')
    await run(deemAccepted)
    expect(await mine(caseId)).toMatchObject({ state: 'reviewing', deadline: { dueOn: '2026-03-19' } })
  })
})

describe('drafts', () => {
  it('are forgotten after ninety days without a touch, with their keys and files, and nothing else is', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const [old, kept, handedIn] = [await register(app, 31), await register(app, 32), await register(app, 33)]
    const forgotten = await filledDraft(app, old)
    const touched = await filledDraft(app, kept)
    const { caseId } = await submitted(app, handedIn)
    const files = filesOnDisk(app)
    app.clock.set('2026-04-02T02:00:00Z')
    await app.call(operations.saveDraft, kept, { caseId: touched, page: 'who', answers: { shop: 'x' } })
    app.clock.set('2026-06-01T02:00:00Z')
    await run(forgetDrafts)
    const { rows } = await app.ownerPool.query('SELECT id FROM cases."case" WHERE id = ANY($1)', [
      [forgotten, touched, caseId],
    ])
    expect(rows.map(({ id }) => id).sort()).toEqual([touched, caseId].sort())
    const keys = await app.ownerPool.query('SELECT owner FROM platform.data_key WHERE owner = $1', [
      `case:${forgotten}`,
    ])
    expect(keys.rows).toEqual([])
    expect(filesOnDisk(app)).toBe(files - 2)
    expect(await app.call(operations.startDraft, old, { divisionCode: '370303', itemCode: FOOD })).toMatchObject({
      resumed: false,
    })
  })
})

describe('a newly loaded year of holidays', () => {
  it('moves provisional days, says so once, and makes them certain', async () => {
    app.clock.set('2026-12-28T02:00:00Z')
    const moved = (await submitted(app, applicant)).caseId
    expect((await mine(moved)).deadline).toMatchObject({ dueOn: '2027-01-04', provisional: true })
    expect((await mine(moved)).timeline.at(-1)?.detail).toContain('2027年1月4日（暂定）')
    const days = [
      { day: '2027-01-01', kind: 'holiday', name: '元旦' },
      { day: '2027-01-04', kind: 'holiday', name: '元旦' },
    ]
    const load = () =>
      app.call(regionsOperations.loadCalendarYear, systemActor('test'), { year: 2027, source: '演示', days })
    await load()
    await app.runJobs()
    const found = await mine(moved)
    expect(found.deadline).toMatchObject({ dueOn: '2027-01-06', provisional: false })
    expect(found.timeline.at(-1)).toMatchObject({ title: '期限重新计算', by: 'system' })
    const told = async () =>
      (await app.call(notifyOperations.listMyMessages, applicant, {})).items.filter(
        ({ template }) => template === 'cases.deadline-changed',
      )
    expect(await told()).toHaveLength(1)
    await load()
    await app.runJobs()
    expect(await told()).toHaveLength(1)
  })
})
