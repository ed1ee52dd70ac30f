import { describe, expect, it } from 'vitest'
import type { SituationEffect, SituationFinding, SituationQuestion, Situations } from '#contracts/catalogue/index.ts'
import { readSituations } from '../read-situations.ts'
import { AGENT, AREA, add, BY_AGENT, BY_SIZE, KIND, MATERIALS, SITUATIONS, table } from '../situations-testing.ts'
import { type CheckedItem, checkSituations } from './check-situations.ts'
import { tableFindings } from './table-check.ts'

const ITEM: CheckedItem = {
  materials: MATERIALS,
  handlingSteps: [{ name: '现场核查', organ: null, days: null, note: null }],
  reviewSteps: [{ id: 'review', name: '审查', role: 'reviewer' }],
  statutoryLimit: { count: 20, unit: 'workingDay', note: null },
  form: {
    schema: { type: 'object', properties: { agentName: { type: 'string' } } },
    pages: [{ id: 'agent', title: '代理人', note: null, fields: ['agentName'] }],
  },
}

const check = (given: Partial<Situations>, item = ITEM) => checkSituations({ ...SITUATIONS, ...given }, item)
const codes = (found: readonly SituationFinding[]) => found.map(({ code }) => code)
const the = (code: SituationFinding['code'], found: readonly SituationFinding[]): SituationFinding => {
  const [first] = found.filter((one) => one.code === code)
  if (!first) throw new Error(`${code} was not found, but ${codes(found).join(', ')}`)
  return first
}
const said = ({ sample }: SituationFinding) => sample?.map(({ question, answer }) => `${question}${answer}`)
const sizes = (...rows: Parameters<typeof table>[3]) => [table('size', 'unique', ['kind', 'area'], rows), BY_AGENT]

describe('a check of situations', () => {
  it('finds nothing where everybody meets exactly one row', () => {
    expect(check({})).toEqual([])
  })

  it('shows a person for whom no row is written', () => {
    const found = check({
      tables: sizes(['"food"', '< 50', []], ['"food"', '> 50', [add('layout')]], ['"retail"', '-', []]),
    })
    const gap = the('gap', found)
    expect(said(gap)).toEqual(['经营项目是什么？餐饮', '经营面积是多少？50 平方米'])
    expect(gap.sentence).toBe(
      '决策表“size”没有写明这样的申请人如何办理：“经营项目是什么？”答“餐饮”，“经营面积是多少？”答“50 平方米”。',
    )
  })

  it('counts the gaps that it does not show', () => {
    const options = Array.from({ length: 9 }, (_, at) => ({ value: `v${at}`, label: `第${at}种` }))
    const kind: SituationQuestion = { ...KIND, kind: 'choice', options }
    const rows = options.map(({ value }) => [`"${value}"`, 'true', []] as [string, string, SituationEffect[]])
    const found = check({ questions: [kind, AGENT], tables: [table('t', 'unique', ['kind', 'agent'], rows)] })
    expect(codes(found).filter((code) => code === 'gap')).toHaveLength(5)
    expect(found.filter(({ code }) => code === 'gap').at(-1)?.sentence).toContain('另有 4 种组合也没有规则')
  })

  it('shows a person who meets two rows with different results, and warns of two with the same', () => {
    const overlapping = check({
      tables: sizes(['"food"', '<= 50', []], ['"food"', '>= 50', [add('layout')]], ['"retail"', '-', []]),
    })
    expect(the('overlap', overlapping)).toMatchObject({ severity: 'error', rowIds: ['size-1', 'size-2'] })
    expect(said(the('overlap', overlapping))).toContain('经营面积是多少？50 平方米')
    const same = check({
      tables: sizes(['"food"', '<= 50', [add('layout')]], ['"food"', '>= 50', [add('layout')]], ['"retail"', '-', []]),
    })
    expect(the('overlap-same', same).severity).toBe('warning')
  })

  it('finds rows that nobody meets, also because their question is not asked', () => {
    const never = check({
      tables: sizes(['"food"', '-', [add('layout')]], ['"retail"', '-', []], ['"retail"', '>= 500', [add('safety')]]),
    })
    const notAsked = the('row-impossible', never)
    expect(notAsked.rowIds).toEqual(['size-3'])
    expect(notAsked.sentence).toContain('没有人会被问到')
    expect(said(notAsked)).toEqual(['经营项目是什么？零售', '经营面积是多少？500 平方米'])
    const outside = check({
      tables: sizes(['"food"', '-', []], ['"food"', '> 10000', [add('layout')]], ['"retail"', '-', []]),
    })
    expect(the('row-impossible', outside)).toMatchObject({ rowIds: ['size-2'], sample: null })
    const between = check({
      tables: sizes(['"food"', '-', []], ['"food"', '(49..50)', [add('layout')]], ['"retail"', '-', []]),
    })
    expect(the('row-impossible', between).sentence).toContain('“经营面积是多少”的任何一个答案都不符合')
  })

  it('finds rows that come too late', () => {
    const found = check({
      tables: sizes(['"food"', '-', []], ['"food"', '>= 500', [add('safety')]], ['"retail"', '-', []]),
    })
    expect(the('row-shadowed', found)).toMatchObject({ rowIds: ['size-1', 'size-2'] })
    expect(said(the('row-shadowed', found))).toContain('经营面积是多少？500 平方米')
  })

  it('lets collecting tables overlap and leave people out, yet not contradict themselves', () => {
    const drop: SituationEffect = { kind: 'dropMaterial', materialId: 'layout' }
    const collect = (...rows: Parameters<typeof table>[3]) => [
      BY_SIZE,
      BY_AGENT,
      table('more', 'collect', ['area'], rows),
    ]
    expect(check({ tables: collect(['>= 800', [add('safety')]], ['>= 900', [add('safety')]]) })).toEqual([])
    const clash = the('contradiction', check({ tables: collect(['>= 800', [drop]]) }))
    expect(clash.sentence).toBe(
      '决策表“size”第 3 行与决策表“more”第 1 行对同一申请人的结果相互矛盾：同一材料既要提交又不要提交。',
    )
    expect(said(clash)).toContain('经营面积是多少？800 平方米')
    expect(check({ tables: collect(['< 40', [drop]]) })).toEqual([])
  })

  it('finds questions that wait for each other, and those that look ahead', () => {
    const cycle = check({
      questions: [{ ...KIND, askedWhen: 'agent' }, AREA, { ...AGENT, askedWhen: 'area > 5' }],
    })
    expect(the('question-cycle', cycle).sentence).toContain(
      '“经营项目是什么？” → “是否委托他人办理？” → “经营面积是多少？” → “经营项目是什么？”',
    )
    expect(codes(cycle).filter((code) => code === 'question-cycle')).toHaveLength(1)
    const later = check({ questions: [AREA, KIND, AGENT] })
    expect(the('question-later', later).questionId).toBe('area')
  })

  it('finds questions that nobody is asked', () => {
    const found = check({ questions: [KIND, { ...AREA, askedWhen: 'kind = "food" and kind = "retail"' }, AGENT] })
    expect(the('question-never-asked', found).questionId).toBe('area')
  })

  it('finds questions and answers that nothing is made of', () => {
    expect(the('question-unused', check({ tables: [BY_SIZE] }))).toMatchObject({
      questionId: 'agent',
      severity: 'warning',
    })
    const found = check({
      tables: [BY_AGENT, table('food', 'collect', ['kind'], [['"food"', [add('layout')]]])],
      questions: [KIND, AGENT],
    })
    expect(the('answer-unused', found).sentence).toContain('“零售”')
    expect(said(the('answer-unused', found))).toContain('经营项目是什么？零售')
  })

  it('names the place of a condition that cannot be read', () => {
    const cell = (text: string) =>
      check({ tables: [table('t', 'collect', ['kind'], [[text, [add('layout')]]]), BY_SIZE, BY_AGENT] })
    expect(the('condition-empty', cell(' ')).sentence).toContain('任何回答都适用时填“-”')
    expect(the('condition-unreadable', cell('“food”')).sentence).toContain('第 1 个字处：从这里起无法识别')
    expect(the('condition-unreadable', cell('"food", foo(3)')).sentence).toContain('第 9 个字处')
    expect(the('condition-mismatch', cell('> 5')).sentence).toContain('不是数字')
    expect(the('condition-mismatch', cell('true')).sentence).toContain('选项值')
    expect(the('answer-unknown', cell('"toys"')).path).toBe('/tables/0/rows/0/when/0')
    const asked = check({ questions: [KIND, { ...AREA, askedWhen: 'kind = ' }, AGENT] })
    expect(the('condition-unreadable', asked).path).toBe('/questions/1/askedWhen')
    expect(codes(asked)).toEqual(['condition-unreadable'])
  })

  it('finds what does not exist on the item', () => {
    const effects = (list: SituationEffect[], item = ITEM) =>
      codes(check({ tables: [BY_SIZE, table('agent', 'collect', ['agent'], [['true', list]])] }, item))
    expect(effects([add('nothing')])).toEqual(['material-unknown'])
    expect(effects([{ kind: 'showField', field: 'nothing' }])).toEqual(['field-unknown'])
    expect(effects([{ kind: 'showField', field: 'agentName' }])).toEqual([])
    expect(effects([{ kind: 'skipPage', pageId: 'nothing' }])).toEqual(['page-unknown'])
    expect(effects([{ kind: 'skipPage', pageId: 'agent' }])).toEqual([])
    expect(effects([{ kind: 'skipPage', pageId: 'agent' }], { ...ITEM, form: null })).toEqual(['form-missing'])
    expect(effects([{ kind: 'addStep', list: 'handling', step: '现场核查' }])).toEqual([])
    expect(effects([{ kind: 'addStep', list: 'review', step: '现场核查' }])).toEqual(['step-unknown'])
    expect(effects([{ kind: 'setPromisedLimit', count: 21, unit: 'workingDay' }])).toContain('limit-too-long')
    const inputs = check({ tables: [table('t', 'collect', ['nothing'], [['-', [add('layout')]]])] })
    expect(codes(inputs)).toContain('question-unknown')
  })

  it('finds what is not finished', () => {
    expect(codes(check({ questions: [{ ...KIND, text: ' ' }, AREA, AGENT] }))).toContain('text-missing')
    expect(codes(check({ questions: [KIND, KIND, AREA, AGENT] }))).toContain('id-twice')
    expect(codes(check({ questions: [{ ...KIND, id: 'and' }, AREA, AGENT] }))).toContain('id-invalid')
    const one: SituationQuestion = { ...KIND, kind: 'choice', options: [{ value: 'food', label: '餐饮' }] }
    expect(codes(check({ questions: [one, AREA, AGENT] }))).toContain('options-too-few')
    const range: SituationQuestion = { ...AREA, kind: 'number', unit: null, min: 5, max: 5, step: 1 }
    expect(codes(check({ questions: [KIND, range, AGENT] }))).toContain('range-invalid')
    expect(codes(check({ tables: [BY_SIZE, { ...BY_AGENT, rows: [] }] }))).toContain('table-empty')
    expect(codes(check({ tables: [BY_SIZE, { ...BY_AGENT, inputs: ['agent', 'kind'] }] }))).toContain('row-uneven')
    expect(codes(check({ tables: [BY_SIZE, table('agent', 'collect', ['agent'], [['true', []]])] }))).toContain(
      'row-without-effect',
    )
  })

  it('goes on with the tables that are sound', () => {
    const broken = table('broken', 'collect', ['kind'], [['(', [add('layout')]]])
    const found = check({ tables: [broken, ...sizes(['"food"', '-', []])] })
    expect(codes(found)).toEqual(['condition-unreadable', 'gap'])
  })

  it('says so when there are too many kinds of people to go through', () => {
    const withBudget = (budget: number, ...rows: Parameters<typeof table>[3]) => {
      const situations = { ...SITUATIONS, tables: [table('t', 'unique', ['area'], rows)] }
      const read = readSituations(situations)
      return tableFindings(situations, read, read.tables[0]!, budget)
    }
    const half: [string, SituationEffect[]] = ['< 50', []]
    expect(codes(withBudget(5, half))).toEqual(['gap'])
    // Looking at the inputs alone, it is not known whether the person exists: a doubt is told, not a fault.
    const [doubt] = withBudget(4, half)
    expect(doubt).toMatchObject({ code: 'not-fully-checked', severity: 'warning', tableId: 't' })
    expect(doubt && said(doubt)).toEqual(['经营面积是多少？50 平方米'])
    // That nothing was found there is certain.
    expect(withBudget(4, half, ['>= 50', []])).toEqual([])
    expect(withBudget(2, half, ['>= 50', []])[0]?.sentence).toContain('没有逐一检查')
  })

  it('shows the first overlaps of many, and counts the rest', () => {
    const rows = Array.from({ length: 8 }, () => ['-', '-', [] as SituationEffect[]] as const)
    const found = check({ tables: sizes(...rows) }).filter(({ code }) => code === 'overlap-same')
    expect(found).toHaveLength(20)
    expect(found.at(-1)?.sentence).toContain('另有 8 对规则也有重叠')
  })

  it('goes through a large table with many choices within a second', () => {
    const options = Array.from({ length: 30 }, (_, at) => ({ value: `v${at}`, label: `第${at}种` }))
    const choice = (id: string): SituationQuestion => ({ ...KIND, kind: 'choice', id, text: id, options })
    const questions = ['a', 'b', 'c', 'd', 'e', 'f'].map(choice)
    const rows = options.map(
      ({ value }) => [`"${value}"`, '-', '-', '-', '-', '-', []] as [...string[], SituationEffect[]],
    )
    expect(
      codes(
        check({
          questions,
          tables: [
            table(
              't',
              'unique',
              questions.map(({ id }) => id),
              rows,
            ),
          ],
        }),
      ),
    ).not.toContain('gap')
  })
})
