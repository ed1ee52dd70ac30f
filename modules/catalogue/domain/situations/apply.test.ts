import { describe, expect, it } from 'vitest'
import type { FormDefinition, SituationAnswers } from '#contracts/catalogue/index.ts'
import { itemContent } from '../../testing.ts'
import { situationAnswersFromText } from './answers-from-text.ts'
import { applySituations } from './apply.ts'
import { applyToForm } from './apply-to-form.ts'
import { MATERIALS, SITUATIONS } from './situations-testing.ts'

const content = itemContent({
  materials: MATERIALS,
  situations: SITUATIONS,
  statutoryLimit: { count: 30, unit: 'workingDay', note: null },
})
const forAnswers = (answers: SituationAnswers) => applySituations(content, answers)
const names = (answers: SituationAnswers) => forAnswers(answers).content.materials?.map(({ name }) => name)
const needs = (answers: SituationAnswers) =>
  Object.fromEntries(forAnswers(answers).outcome.materials.map(({ id, need }) => [id, need]))

describe('situations', () => {
  it('leave an item without them as it is', () => {
    const plain = itemContent({ materials: MATERIALS })
    expect(applySituations(plain, { kind: 'food' }).content).toBe(plain)
  })

  it('list what depends on an answer as conditional, with its situation, until it is given', () => {
    const { content: open, outcome } = forAnswers({})
    expect(open.materials?.map(({ id, necessity }) => [id, necessity])).toEqual([
      ['form', 'required'],
      ['lease', 'conditional'],
      ['layout', 'conditional'],
      ['safety', 'conditional'],
      ['proxy', 'conditional'],
    ])
    expect(outcome.complete).toBe(false)
    expect(outcome.materials.find(({ id }) => id === 'proxy')?.reasons).toEqual(['是否委托他人办理：是'])
    expect(outcome.questions.map(({ state }) => state)).toEqual(['open', 'undecided', 'open'])
  })

  it('ask for exactly what the answers call for', () => {
    expect(names({ kind: 'food', area: 49, agent: false })).toEqual(['申请书', '租赁合同'])
    expect(names({ kind: 'food', area: 50, agent: false })).toEqual(['申请书', '租赁合同', '布局图'])
    expect(names({ kind: 'food', area: 500, agent: true })).toEqual([
      '申请书',
      '租赁合同',
      '布局图',
      '安全制度',
      '授权委托书',
    ])
    expect(needs({ kind: 'retail', agent: false })).toEqual({
      form: 'asked',
      lease: 'waived',
      layout: 'none',
      safety: 'none',
      proxy: 'none',
    })
  })

  it('set limit, name and notes, and say why a material is needed', () => {
    const large = forAnswers({ kind: 'food', area: 800, agent: true })
    expect(large.content.promisedLimit).toEqual({ count: 15, unit: 'workingDay', note: null })
    expect(large.outcome.notes).toEqual(['代办人须带身份证。'])
    expect(large.outcome.materials.find(({ id }) => id === 'safety')?.reasons).toEqual([
      '经营项目是什么：餐饮；经营面积是多少：不少于 500 平方米',
    ])
    expect(forAnswers({ kind: 'food', area: 10, agent: false }).outcome.names).toEqual(['小型餐饮'])
  })

  it('narrow down with every answer', () => {
    expect(needs({ kind: 'food' })).toMatchObject({ lease: 'asked', layout: 'conditional', proxy: 'conditional' })
    expect(needs({ kind: 'retail' })).toMatchObject({ lease: 'waived', layout: 'none', proxy: 'conditional' })
  })

  it('pass over answers to what is not asked and answers that nobody can give', () => {
    const { outcome } = forAnswers({ kind: 'retail', area: 800, agent: 'perhaps' })
    expect(outcome.questions.map(({ state }) => state)).toEqual(['answered', 'notAsked', 'open'])
    expect(outcome.complete).toBe(false)
    expect(forAnswers({ kind: 'food', area: 12.5 }).outcome.questions[1]?.state).toBe('open')
  })

  it('read answers from text and say what is wrong with others', () => {
    const { answers, faults } = situationAnswersFromText(SITUATIONS, {
      kind: 'food',
      area: '１２０',
      agent: 'false',
      other: 'x',
    })
    expect(answers).toEqual({ kind: 'food', area: 120, agent: false })
    expect(faults).toEqual({})
    expect(situationAnswersFromText(SITUATIONS, { kind: 'toys', area: '0', agent: '' })).toEqual({
      answers: {},
      faults: { kind: '请从列出的答案中选择一项。', area: '请填写 1 到 10000 平方米之间的整数。' },
    })
  })
})

describe('the form of a situation', () => {
  const form: FormDefinition = {
    versionId: '01890000-0000-7000-8000-000000000000',
    sample: true,
    schema: {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } },
      required: ['a', 'c'],
      additionalProperties: false,
    },
    pages: [
      { id: 'one', title: '一', note: null, fields: ['a', 'b'] },
      { id: 'two', title: '二', note: null, fields: ['c'] },
    ],
  }

  it('leaves out hidden fields and skipped pages, and requires what the situation requires', () => {
    const made = applyToForm(form, { hiddenFields: ['a'], requiredFields: ['b'], skippedPages: ['two'] })
    expect(made.schema).toEqual({
      type: 'object',
      properties: { b: { type: 'string' } },
      required: ['b'],
      additionalProperties: false,
    })
    expect(made.pages.map(({ id, fields }) => [id, fields])).toEqual([['one', ['b']]])
  })

  it('is the very form where the situation changes nothing', () => {
    expect(applyToForm(form, { hiddenFields: [], requiredFields: [], skippedPages: [] })).toBe(form)
  })
})
