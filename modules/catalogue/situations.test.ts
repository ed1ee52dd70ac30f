import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { BY_AGENT, MATERIALS, SITUATIONS, table } from './domain/situations/situations-testing.ts'
import { catalogueOperations as operations } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const actor = systemActor('test')
const ground = {
  materials: MATERIALS,
  handlingSteps: null,
  reviewSteps: [],
  promisedLimit: null,
  statutoryLimit: null,
}

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
})

const publish = (itemCode: string, situations: typeof SITUATIONS) =>
  app.call(operations.publishBasicItemVersion, actor, {
    itemCode,
    ownerDivisionCode: '370000',
    content: itemContent({ materials: MATERIALS, situations }),
  })

const HALF = { ...SITUATIONS, tables: [table('size', 'unique', ['kind', 'area'], [['"food"', '-', []]]), BY_AGENT] }

describe('publishing situations', () => {
  it('refuses a standard whose tables leave somebody out, at the place of the error', async () => {
    await expect(publish('TB0100001000', HALF)).rejects.toMatchObject({
      code: 'catalogue.situations-invalid',
      fields: [{ path: '/content/situations/tables/0', message: expect.stringContaining('“零售”') }],
    })
  })

  it('publishes a sound one, and answers the warnings', async () => {
    expect((await publish('TB0100002000', SITUATIONS)).situationWarnings).toEqual([])
    const unused = { ...SITUATIONS, tables: SITUATIONS.tables.slice(0, 1) }
    const { situationWarnings } = await publish('TB0100002000', unused)
    expect(situationWarnings).toMatchObject([{ code: 'question-unused', questionId: 'agent' }])
    const { content } = await app.call(operations.getBasicItem, actor, { itemCode: 'TB0100002000' })
    expect(content.situations).toEqual(unused)
  })

  it('refuses a form without a field that the situations speak of', async () => {
    const form = (field: string) => ({
      itemCode: 'TB0100003000',
      name: '申请表',
      sample: true,
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: { [field]: { type: 'string', title: '店铺名称', 'x-element': 'shop-name' } },
      },
      pages: [{ id: 'p1', title: '店铺', note: null, fields: [field] }],
    })
    const speaking = {
      ...SITUATIONS,
      tables: [
        SITUATIONS.tables[0]!,
        table('agent', 'collect', ['agent'], [['true', [{ kind: 'requireField', field: 'shopName' }]]]),
      ],
    }
    const { situationWarnings } = await publish('TB0100003000', speaking)
    expect(situationWarnings).toMatchObject([{ code: 'form-missing' }])
    await expect(app.call(operations.publishForm, actor, form('otherName'))).rejects.toMatchObject({
      code: 'catalogue.form-invalid',
      fields: [{ path: '/schema', message: expect.stringContaining('shopName') }],
    })
    await app.call(operations.publishForm, actor, form('shopName'))
    expect((await publish('TB0100003000', speaking)).situationWarnings).toEqual([])
  })
})

describe('checking and trying what is being written', () => {
  const itemCode = 'TB0100009000'

  it('answers findings with a person, and changes nothing', async () => {
    const { findings } = await app.call(operations.checkSituations, actor, { itemCode, situations: HALF, ...ground })
    expect(findings[0]).toMatchObject({
      code: 'gap',
      severity: 'error',
      tableId: 'size',
      sample: [{ questionId: 'kind', question: '经营项目是什么？', answer: '零售' }],
    })
    expect(findings.slice(1).map(({ code }) => code)).toEqual(['answer-unused', 'question-unused'])
  })

  it('tells what an applicant would have to bring', async () => {
    const input = { itemCode, situations: SITUATIONS, ...ground, answers: { kind: 'food', area: 60, agent: false } }
    const { tried } = await app.call(operations.trySituations, actor, input)
    expect(tried?.materials?.map(({ id }) => id)).toEqual(['form', 'lease', 'layout'])
    expect(tried?.outcome.complete).toBe(true)
  })

  it('tells nothing while a condition cannot be read', async () => {
    const situations = { ...SITUATIONS, tables: [table('t', 'collect', ['kind'], [['“food”', []]])] }
    expect(await app.call(operations.trySituations, actor, { itemCode, situations, ...ground, answers: {} })).toEqual({
      tried: null,
    })
  })
})
