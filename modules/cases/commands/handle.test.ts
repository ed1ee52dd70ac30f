import { describe, expect, it } from 'vitest'
import type { PersonActor } from '#contracts/actor.ts'
import type { Licence } from '#contracts/licences/index.ts'
import { licencesOperations } from '#modules/licences/index.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { ALLOWANCE, buildCasesWorld, handling, pdf, staff, submitted } from '../testing.ts'

const app = await openTestApp()
const world = await buildCasesWorld(app)
const { applicant, agent, clerk, reviewer } = world
const does = handling(app, world)
const begin = async (who: PersonActor = applicant) => (await submitted(app, who)).caseId
const mine = (caseId: string, who = applicant) => app.call(operations.getMyCase, who, { caseId })
const theirs = (caseId: string, who = clerk) => app.call(operations.getCase, who, { caseId })
const messagesAbout = async (caseId: string) => {
  await app.runJobs()
  const { items } = await app.call(notifyOperations.listMyMessages, applicant, { limit: 100 })
  return items.filter(({ about }) => about.id === caseId).map(({ template }) => template)
}

describe('from receipt to licence', () => {
  it('goes through acceptance, review, decision, licence and delivery, and tells it in plain words', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const caseId = await begin(agent)
    expect(await theirs(caseId)).toMatchObject({
      allowedActions: ['accept', 'request-correction', 'reject'],
      applicant: { kind: 'company', name: '演示·小吃有限公司', agentName: '演示·申请人' },
      result: { name: '食品经营许可证', issuesLicence: true, validYears: 5, validThrough: '2031-03-01' },
    })
    app.clock.set('2026-03-03T02:00:00Z')
    expect(await does.accept(caseId)).toMatchObject({ state: 'reviewing', version: 3 })
    expect(await theirs(caseId, reviewer)).toMatchObject({
      allowedActions: ['complete-step', 'suspend'],
      steps: [
        { id: 'document', state: 'current' },
        { id: 'site', state: 'waiting' },
      ],
    })
    app.clock.set('2026-03-05T02:00:00Z')
    await does.review(caseId)
    expect((await theirs(caseId, world.approver)).allowedActions).toEqual([
      'return-step',
      'approve',
      'refuse',
      'suspend',
      'terminate',
    ])
    app.clock.set('2026-03-06T02:00:00Z')
    expect(await does.approve(caseId)).toMatchObject({ state: 'approved', stateName: '准予许可' })
    app.clock.set('2026-03-09T02:00:00Z')
    expect(await does.deliver(caseId)).toMatchObject({ state: 'delivered' })
    const told = await mine(caseId, agent)
    expect(told.timeline.map(({ title }) => title)).toEqual([
      '开始填写申请',
      '提交申请',
      '受理申请',
      '完成“书面审查”',
      '完成“现场核查”',
      '作出决定：准予许可',
      '决定已送达，办结',
    ])
    expect(told).toMatchObject({
      whoseTurn: { who: 'nobody', dueOn: null },
      decision: { result: 'approved', at: '2026-03-06T02:00:00.000Z' },
      allowedActions: [],
      ratable: true,
    })
    expect(told.timeline.every(({ byName, by }) => by !== 'department' || byName === '张店区演示市场局')).toBe(true)
    const licence: Licence = await app.call(licencesOperations.getLicence, agent, { licenceId: told.licenceId })
    expect(licence).toMatchObject({ caseId, state: '01', holderName: '演示·小吃有限公司', validFrom: '2026-03-06' })
    expect(licence.fields).toEqual([
      { label: '店铺名称', value: '演示小吃店' },
      { label: '经营场所', value: '张店区演示路 1 号' },
    ])
    const staffView = await theirs(caseId)
    expect(staffView.deadlines.map(({ kind, dueOn, colour }) => [kind, dueOn, colour])).toEqual([
      ['acceptance', '2026-03-09', 'green'],
      ['decision', '2026-03-17', 'green'],
      ['delivery', '2026-03-20', 'green'],
    ])
    expect(staffView.steps.map(({ state, opinion }) => [state, opinion])).toEqual([
      ['done', '演示：符合要求'],
      ['done', '演示：符合要求'],
    ])
  })

  it('ends with the decision where nothing is handed out', async () => {
    const posts = {
      clerk: staff('clerk', world.departments.health),
      reviewer,
      approver: staff('approver', world.departments.health),
    }
    const acts = handling(app, posts)
    app.clock.set('2026-03-02T02:00:00Z')
    const { caseId } = await submitted(app, applicant, ALLOWANCE)
    await acts.accept(caseId)
    // Thirty natural days end on Wednesday 1 April.
    expect((await mine(caseId)).deadline).toMatchObject({ kind: 'decision', dueOn: '2026-04-01' })
    expect(await acts.approve(caseId)).toMatchObject({ state: 'delivered' })
    expect((await mine(caseId)).decision).toMatchObject({ resultName: '予以办理' })
  })
})

describe('the one correction', () => {
  it('names everything at once, opens only that, and is not asked for twice', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const caseId = await begin()
    const points = [
      { kind: 'material', target: 'site-plan', reason: '演示：图纸不清晰' },
      { kind: 'field', target: 'shop', reason: '演示：与执照不一致' },
    ]
    await expect(does.correct(caseId, { points: [{ ...points[0], target: 'nothing' }] })).rejects.toMatchObject({
      code: 'cases.correction-point-unknown',
    })
    await does.correct(caseId, { points, days: 5 })
    expect(await messagesAbout(caseId)).toContain('cases.corrections-requested')
    const open = await app.call(operations.getDraft, applicant, { caseId })
    expect(open).toMatchObject({
      openFields: ['shop'],
      openMaterials: ['site-plan'],
      correction: { dueOn: '2026-03-09' },
    })
    expect(open.correction?.points.map(({ title }) => title)).toEqual(['演示材料 site-plan', '店铺名称'])
    expect(await mine(caseId)).toMatchObject({ turn: '等您补正', whoseTurn: { who: 'applicant', dueOn: '2026-03-09' } })

    const again = (answers: object) => app.call(operations.resubmitCase, applicant, { caseId, answers })
    const upload = (requirementId: string) =>
      app.call(operations.uploadMaterial, applicant, { caseId, requirementId }, { upload: pdf('新图.pdf') })
    await expect(again({ place: '别处' })).rejects.toMatchObject({
      code: 'cases.correction-field-closed',
      sentence: expect.stringContaining('经营场所'),
    })
    await expect(again({ shop: '演示新店' })).rejects.toMatchObject({ code: 'cases.correction-incomplete' })
    await expect(upload('health')).rejects.toMatchObject({ code: 'cases.correction-field-closed' })
    const earlier = open.materials.find((one) => one.requirementId === 'site-plan')!.files[0]!
    await expect(
      app.call(operations.removeMaterial, applicant, { caseId, materialId: earlier.id }),
    ).rejects.toMatchObject({
      code: 'cases.material-fixed',
    })
    await upload('site-plan')
    await expect(again({ shop: '' })).rejects.toMatchObject({ code: 'cases.answers-incomplete' })
    app.clock.set('2026-03-04T02:00:00Z')
    await again({ shop: '演示新店' })
    const seen = await theirs(caseId)
    expect(seen).toMatchObject({
      state: 'submitted',
      deadline: { dueOn: '2026-03-11' },
      allowedActions: ['accept', 'reject'],
    })
    expect(seen.answers[0]?.fields[0]).toMatchObject({ value: '演示新店', previous: '演示小吃店' })
    expect(seen.materials[1]?.files.map(({ fileName, state, round }) => [fileName, state, round])).toEqual([
      ['演示.pdf', 'replaced', 0],
      ['新图.pdf', 'active', 1],
    ])
    await expect(does.correct(caseId)).rejects.toMatchObject({ code: 'cases.second-correction' })
  })

  it('ends the case when its day has passed and a clerk says so, not before', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const caseId = await begin()
    await does.correct(caseId, { days: 3 })
    const end = async () =>
      app.call(operations.terminateCase, clerk, {
        caseId,
        expectedVersion: await does.version(caseId),
        reasons: '演示：逾期未补正',
      })
    app.clock.set('2026-03-05T02:00:00Z')
    await expect(end()).rejects.toMatchObject({ code: 'cases.correction-not-overdue' })
    app.clock.set('2026-03-06T02:00:00Z')
    expect(await end()).toMatchObject({ state: 'terminated' })
    expect(await messagesAbout(caseId)).toContain('cases.terminated')
  })
})

describe('rejecting and refusing', () => {
  it('gives reasons and remedies, and tells the applicant', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const rejected = await begin()
    await does.reject(rejected)
    expect((await mine(rejected)).decision).toMatchObject({
      result: 'rejected',
      reasons: '演示：不属于本部门职权',
      remedies: expect.stringContaining('行政复议'),
    })
    expect(await messagesAbout(rejected)).toContain('cases.rejected')

    const refused = await begin()
    await does.accept(refused)
    await expect(does.refuse(refused)).rejects.toMatchObject({ code: 'cases.steps-unfinished' })
    await does.review(refused)
    await expect(does.refuse(refused, { reasons: undefined })).rejects.toMatchObject({ code: 'cases.reasons-missing' })
    await does.refuse(refused)
    expect((await mine(refused)).decision).toMatchObject({
      result: 'refused',
      remedies: expect.stringContaining('行政诉讼'),
    })
    await does.deliver(refused, { method: 'post' })
    expect(await mine(refused)).toMatchObject({ state: 'delivered', licenceId: null })
  })

  it('wants a reason for a decision after its day, and publishes it', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const caseId = await begin()
    await does.accept(caseId)
    await does.review(caseId)
    app.clock.set('2026-03-17T02:00:00Z')
    expect(await theirs(caseId)).toMatchObject({ overdue: true, deadline: { colour: 'over', usedPercent: 110 } })
    await expect(does.approve(caseId)).rejects.toMatchObject({ code: 'cases.overdue-reason-missing' })
    await does.approve(caseId, { overdueReason: '演示：现场核查改期' })
    expect((await mine(caseId)).decision?.overdueReason).toBe('演示：现场核查改期')
  })
})

describe('special procedures', () => {
  it('stop the clock, tell how long, and put the days back', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const caseId = await begin()
    await does.accept(caseId)
    app.clock.set('2026-03-06T02:00:00Z')
    await does.suspend(caseId)
    expect(await mine(caseId)).toMatchObject({
      deadline: null,
      suspension: { groundName: '专家评审', expectedEndOn: '2026-03-13' },
      whoseTurn: { sentence: '正在进行专家评审，所需时间不计入办理期限', dueOn: '2026-03-13' },
    })
    await expect(does.step(caseId, { stepId: 'document' })).rejects.toMatchObject({
      code: 'cases.transition-impossible',
    })
    app.clock.set('2026-03-18T02:00:00Z')
    await does.resume(caseId)
    expect((await theirs(caseId)).deadline).toMatchObject({ dueOn: '2026-03-26', usedPercent: 40 })
  })
})

describe('review steps', () => {
  it('are done in their order and can be sent back', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const caseId = await begin()
    await does.accept(caseId)
    await expect(does.step(caseId, { stepId: 'site' })).rejects.toMatchObject({ code: 'cases.step-not-current' })
    await expect(does.sendBack(caseId)).rejects.toMatchObject({ code: 'cases.no-earlier-step' })
    await does.step(caseId, { stepId: 'document' })
    await does.sendBack(caseId)
    expect((await theirs(caseId)).steps.map(({ state }) => state)).toEqual(['current', 'waiting'])
    expect((await mine(caseId)).timeline.at(-1)).toMatchObject({ title: '重新进行“书面审查”', detail: null })
    expect((await theirs(caseId)).timeline.at(-1)).toMatchObject({ detail: '演示：重新核查' })
  })
})

describe('two officers at once', () => {
  it('let the first act and tell the second who did what', async () => {
    app.clock.set('2026-03-02T02:00:00Z')
    const caseId = await begin()
    const expectedVersion = await does.version(caseId)
    const other = staff('clerk', world.departments.market)
    const outcomes = await Promise.allSettled([
      app.call(operations.acceptCase, clerk, { caseId, expectedVersion }),
      app.call(operations.acceptCase, other, { caseId, expectedVersion }),
      app.call(operations.rejectCase, other, { caseId, expectedVersion, reasons: '演示：不受理' }),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status !== 'rejected') continue
      expect(outcome.reason).toMatchObject({ code: 'cases.changed-meanwhile', kind: 'conflict' })
      expect(outcome.reason.sentence).toMatch(
        /^张店区演示市场局（收件受理岗）已于 3月2日 10:00 办理了“(受理|不予受理)”/,
      )
    }
  })

  it('notice that the applicant has withdrawn', async () => {
    const caseId = await begin()
    const expectedVersion = await does.version(caseId)
    await app.call(operations.withdrawCase, applicant, { caseId, reason: '演示：不办了' })
    await expect(app.call(operations.acceptCase, clerk, { caseId, expectedVersion })).rejects.toMatchObject({
      sentence: expect.stringMatching(/^申请人已于 .*“撤回申请”/),
    })
    await expect(does.accept(caseId)).rejects.toMatchObject({ code: 'cases.transition-impossible' })
    await expect(app.call(operations.withdrawCase, applicant, { caseId })).rejects.toMatchObject({
      code: 'cases.transition-impossible',
    })
  })
})
