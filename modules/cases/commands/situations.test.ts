import { describe, expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { ANSWERS, buildCasesWorld, FOOD, pdf, register, republishFood } from '../testing.ts'

const app = await openTestApp()
const world = await buildCasesWorld(app)
app.clock.set(new Date(app.clock.now().getTime() + 1_000))
await republishFood(app, {
  situations: {
    questions: [
      { id: 'staff', kind: 'yesNo', text: '是否有从业人员？', help: null, askedWhen: null },
      {
        id: 'area',
        kind: 'number',
        text: '面积是多少？',
        help: null,
        askedWhen: null,
        unit: '平方米',
        min: 1,
        max: 9999,
        step: 1,
      },
    ],
    tables: [
      {
        id: 'staff',
        name: '从业人员',
        hitPolicy: 'collect',
        inputs: ['staff'],
        rows: [{ id: 'yes', when: ['true'], effects: [{ kind: 'addMaterial', materialId: 'health' }] }],
      },
      {
        id: 'small',
        name: '小店',
        hitPolicy: 'collect',
        inputs: ['area'],
        rows: [
          {
            id: 'small',
            when: ['< 50'],
            effects: [
              { kind: 'waiveMaterial', materialId: 'site-plan' },
              { kind: 'dropStep', list: 'review', step: 'site' },
            ],
          },
        ],
      },
    ],
  },
})

const start = (who: typeof world.applicant, situationAnswers?: Record<string, string>) =>
  app.call(operations.startDraft, who, { divisionCode: '370303', itemCode: FOOD, situationAnswers })

describe('a draft begun in a situation', () => {
  it('asks for exactly the materials of the situation, and says what was told', async () => {
    const who = await register(app, 21)
    const { caseId } = await start(who, { staff: 'true', area: '30' })
    const draft = await app.call(operations.getDraft, who, { caseId })
    expect(draft.materials.map(({ requirementId, necessity }) => [requirementId, necessity])).toEqual([
      ['application', 'required'],
      ['health', 'required'],
    ])
    expect(draft.missing.materials).toEqual(['演示材料 application', '演示材料 health'])
    expect(draft.situation).toEqual([
      { question: '是否有从业人员？', answer: '是' },
      { question: '面积是多少？', answer: '30 平方米' },
    ])
  })

  it('is complete with these materials alone, and goes the way of the situation', async () => {
    const who = await register(app, 22)
    const { caseId } = await start(who, { staff: 'false', area: '30' })
    await app.call(operations.saveDraft, who, { caseId, page: 'who', answers: { shop: ANSWERS.shop } })
    await app.call(operations.saveDraft, who, { caseId, page: 'where', answers: { place: ANSWERS.place } })
    await app.call(operations.uploadMaterial, who, { caseId, requirementId: 'application' }, { upload: pdf('申请书') })
    const refused = app.call(
      operations.uploadMaterial,
      who,
      { caseId, requirementId: 'health' },
      { upload: pdf('健康证') },
    )
    await expect(refused).rejects.toMatchObject({ code: 'cases.requirement-unknown' })
    await app.call(operations.submitCase, who, { caseId })
    const seen = await app.call(operations.getCase, world.clerk, { caseId })
    expect(seen.steps.map(({ id }) => id)).toEqual(['document'])
    expect(seen.situation).toHaveLength(2)
  })

  it('demands nothing that depends on a situation when none was told', async () => {
    const who = await register(app, 23)
    const { caseId } = await start(who)
    const draft = await app.call(operations.getDraft, who, { caseId })
    expect(draft.materials.map(({ requirementId, necessity }) => [requirementId, necessity])).toEqual([
      ['application', 'required'],
      ['site-plan', 'conditional'],
      ['health', 'conditional'],
    ])
    expect(draft.situation).toEqual([])
  })

  it('is not begun with half the answers or with impossible ones', async () => {
    const who = await register(app, 24)
    await expect(start(who, { staff: 'true' })).rejects.toMatchObject({
      code: 'cases.situation-incomplete',
      sentence: '办理情形还有 1 个问题没有答好，请回答后再开始申请。',
    })
    await expect(start(who, { staff: 'perhaps', area: '0' })).rejects.toMatchObject({
      code: 'cases.situation-incomplete',
    })
  })
})
