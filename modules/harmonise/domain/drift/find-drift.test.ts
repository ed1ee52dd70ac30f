import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { FIELD_RULES } from '#modules/catalogue/index.ts'
import { itemContent } from '#modules/catalogue/testing.ts'
import { createMaterialMatcher } from '../matching/material-matcher.ts'
import type { RuleOf } from './classify.ts'
import { findDrift, type PlaceContent } from './find-drift.ts'
import { materialReading } from './material-reading.ts'
import { materialsBetween, summaryOf } from './summary.ts'

const DICTIONARY = [
  { code: 'id-card', name: '居民身份证', aliases: ['身份证', '申请人身份证明', '有效身份证件', '身份证件'] },
  { code: 'business-licence', name: '营业执照', aliases: ['工商营业执照', '企业法人营业执照', '法人营业执照'] },
  { code: 'floor-plan', name: '经营场所平面图', aliases: ['场所平面图', '平面布局图'] },
  { code: 'health-certificate', name: '从业人员健康证明', aliases: ['健康合格证明', '健康证'] },
  { code: 'lease', name: '房屋租赁合同', aliases: ['租赁合同', '租房合同'] },
  { code: 'test-report', name: '卫生检测报告', aliases: ['卫生检验报告', '检测或者评价报告'] },
  { code: 'power-of-attorney', name: '授权委托书', aliases: ['委托书', '代理人授权书'] },
]
const reading = materialReading(createMaterialMatcher({ types: DICTIONARY, decisions: new Map() }), '公共场所卫生许可')
const ruleOf: RuleOf = (field) => FIELD_RULES[field].rule

const material = (name: string, given = {}) => ({
  id: `m-${[...name].map((sign) => sign.codePointAt(0)?.toString(36)).join('')}`.slice(0, 40),
  name,
  materialTypeCode: null,
  necessity: 'required' as const,
  form: null,
  originals: null,
  copies: null,
  copiesNote: null,
  source: null,
  sourceNote: null,
  notice: null,
  ...given,
})
const standard = itemContent({
  materials: DICTIONARY.slice(0, 5).map(({ name }) => material(name)),
  acceptanceConditions: ['有固定的经营场所，面积不少于 50 平方米', '从业人员持有健康合格证明；无违法记录'],
  handlingSteps: ['受理', '审查', '决定', '送达'].map((name) => ({ name, organ: null, days: null, note: null })),
  handlingForms: ['窗口办理', '网上办理'],
  legalBasis: [{ law: '《公共场所卫生管理条例》', article: '第四条', text: null }],
  result: { kind: 'licence', name: '公共场所卫生许可证', licenceTypeCode: null, validYears: 4 },
})

const place = (given: Partial<ItemContent>): PlaceContent => ({
  content: { ...standard, ...given },
  stated: 'all',
  exceptions: new Map(),
})
const drift = (given: Partial<ItemContent>, from: ItemContent = standard) =>
  findDrift(from, place(given), reading, ruleOf)

/** Spellings of one name that are no difference. */
const spelling = (name: string) =>
  fc
    .record({
      alias: fc.constantFrom(name, ...(DICTIONARY.find((type) => type.name === name)?.aliases ?? [])),
      ending: fc.constantFrom('', '复印件', '（复印件）', '(原件及复印件)', '（加盖公章）', '；', '。'),
      number: fc.constantFrom('', '1.', '（二）', '3、', '④'),
      wide: fc.boolean(),
    })
    .map(({ alias, ending, number, wide }) => {
      const text = `${number === '④' ? '' : number}${alias}${ending}`
      return wide ? text.replace('(', '（').replace(')', '）').replace('.', '．') : text
    })
const spelledList = fc
  .tuple(...standard.materials!.map(({ name }) => spelling(name)))
  .chain((names) => fc.shuffledSubarray(names, { minLength: names.length }))

describe('false differences', () => {
  it('are none: order, alias, brackets, width, numbers and form words of a list of materials', () => {
    fc.assert(
      fc.property(spelledList, (names) => {
        expect(drift({ materials: names.map((name) => material(name)) })).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('are none: punctuation, numbers and cuts of conditions, other words for channels and steps', () => {
    const given = {
      acceptanceConditions: [
        '1.从业人员持有健康合格证明；',
        '2. 无违法记录。',
        '3、有固定的经营场所,面积不少于50平方米',
      ],
      handlingForms: ['线上办理', '大厅现场办理'],
      handlingSteps: ['受理环节', '审查', '决定', '送达'].map((name) => ({
        name,
        organ: null,
        days: null,
        note: null,
      })),
      legalBasis: [{ law: '《公共场所卫生管理条例》（国发〔1987〕24号）', article: '第四条、第五条', text: null }],
      result: { kind: 'licence' as const, name: '《卫生许可证》', licenceTypeCode: null, validYears: null },
    }
    expect(drift(given)).toEqual([])
  })

  it('are none: what the place does not state, or states in part', () => {
    expect(drift({ materials: null, materialsStatus: 'not_in_excerpt' })).toEqual([])
    expect(drift({ materials: [material('身份证')], materialsStatus: 'partial' })).toEqual([])
    expect(drift({ promisedLimit: null, fee: null, onsiteVisits: null, acceptanceConditions: null })).toEqual([])
    expect(findDrift(standard, { ...place({ onsiteVisits: 9 }), stated: new Set(['fee']) }, reading, ruleOf)).toEqual(
      [],
    )
  })

  it('are none: a paper by a name that the dictionary does not know', () => {
    const names = ['居民身份证', '营业执照', '公共场所平面图纸', '从业人员健康证明', '经营用房租赁合同书']
    expect(drift({ materials: names.map((name) => material(name)) })).toEqual([])
  })
})

describe('names that are alike', () => {
  it('are two papers where the dictionary knows both', () => {
    const from = { ...standard, materials: [material('卫生检测报告')] }
    const types = [...DICTIONARY, { code: 'water-report', name: '卫生监测报告', aliases: [] }]
    const both = materialReading(createMaterialMatcher({ types, decisions: new Map() }), '公共场所卫生许可')
    const said = place({ materials: [material('卫生监测报告')] })
    expect(findDrift(from, said, both, ruleOf).map(({ kind }) => kind)).toEqual(['extra', 'missing'])
    expect(drift({ materials: [material('卫生监测报告')] }, from)).toEqual([])
  })

  it('are two papers where figures or negations differ', () => {
    const from = { ...standard, materials: [material('近三年业绩说明')] }
    expect(drift({ materials: [material('近五年业绩说明')] }, from)).toHaveLength(2)
  })
})

describe('a planted difference of materials', () => {
  const EXTRAS = ['卫生检测报告', '授权委托书', '消防验收意见书', '无犯罪记录证明', '环境影响评价批复']

  it('is found with its kind and its name, in whatever list', () => {
    const extras = fc.uniqueArray(fc.constantFrom(...EXTRAS), { minLength: 1 })
    fc.assert(
      fc.property(spelledList, extras, (names, more) => {
        const found = drift({ materials: [...more, ...names].map((name) => material(name)) })
        expect(found.map(({ kind, names: [name] }) => `${kind} ${name}`).toSorted()).toEqual(
          more.map((name) => `extra ${name}`).toSorted(),
        )
        expect(found.every((difference) => difference.class === 'unexplained')).toBe(true)
      }),
    )
  })

  it('is found where a paper is missing, which every place may leave out', () => {
    const found = drift({ materials: standard.materials!.slice(1) })
    expect(found).toMatchObject([{ kind: 'missing', names: ['居民身份证'], class: 'allowed' }])
  })

  it('is found where one is asked for more strictly or less', () => {
    const [first, second, ...rest] = standard.materials!
    const list = [{ ...first!, copies: 1 }, second!, ...rest]
    const changed = [{ ...first!, copies: 3 }, { ...second!, necessity: 'deferrable' as const }, ...rest]
    const found = drift({ materials: changed }, { ...standard, materials: list })
    expect(found.map(({ kind, names, class: why }) => [kind, names[0], why])).toEqual([
      ['stricter', '居民身份证', 'unexplained'],
      ['softer', '营业执照', 'allowed'],
    ])
  })

  it('sees the papers of a compound entry one by one', () => {
    const names = ['身份证、营业执照和平面布局图', '健康证', '租赁合同或者房屋产权证明', '卫生检验报告']
    expect(drift({ materials: names.map((name) => material(name)) }).map(({ names: [name] }) => name)).toEqual([
      '卫生检验报告',
    ])
  })

  it('in a list known in part counts what is more, never what is less', () => {
    const found = drift({ materials: [material('授权委托书')], materialsStatus: 'partial' })
    expect(found).toMatchObject([{ kind: 'extra', names: ['授权委托书'], place: '至少 1 件' }])
    const partial = { ...standard, materialsStatus: 'partial' as const }
    expect(drift({ materials: [material('授权委托书')] }, partial).every(({ kind }) => kind === 'missing')).toBe(true)
  })
})

describe('a difference', () => {
  const days = (count: number, unit: 'workingDay' | 'naturalDay' = 'workingDay', note: string | null = null) => ({
    count,
    unit,
    note,
  })

  it('of limits, visits, fee, case type is stricter or softer', () => {
    const found = drift({
      promisedLimit: days(15),
      onsiteVisits: 0,
      fee: { charged: true, note: null },
      caseType: 'instant',
    })
    expect(found.map(({ field, kind, class: why }) => [field, kind, why])).toEqual([
      ['promisedLimit', 'stricter', 'unexplained'],
      ['caseType', 'softer', 'allowed'],
      ['onsiteVisits', 'softer', 'allowed'],
      ['fee', 'stricter', 'unexplained'],
    ])
  })

  it('of limits in two units is told only where it is sure', () => {
    expect(drift({ promisedLimit: days(14, 'naturalDay') })).toEqual([])
    expect(drift({ promisedLimit: days(40, 'naturalDay') })).toMatchObject([{ kind: 'stricter' }])
    expect(drift({ promisedLimit: days(5, 'naturalDay') })).toMatchObject([{ kind: 'softer' }])
  })

  it('of conditions shows in a figure or a negation, however alike the words', () => {
    const found = drift({
      acceptanceConditions: ['有固定的经营场所，面积不少于 500 平方米', '从业人员持有健康合格证明；无违法记录'],
    })
    expect(found.map(({ kind }) => kind)).toEqual(['extra', 'missing'])
  })

  it('is legal where a regulation with its article is named, or an exception was granted', () => {
    const note = '依据《淄博市公共场所管理办法》第十二条'
    expect(drift({ promisedLimit: days(15, 'workingDay', note) })).toMatchObject([
      { class: 'legal', basis: '《淄博市公共场所管理办法》第十二条' },
    ])
    expect(drift({ promisedLimit: days(15, 'workingDay', '依据有关规定') })).toMatchObject([{ class: 'unexplained' }])
    const extra = material('卫生检测报告', { legalBasis: '《公共场所卫生管理条例实施细则》第二十三条' })
    expect(drift({ materials: [...standard.materials!, extra] })).toMatchObject([{ class: 'legal' }])
    const exceptions = new Map([
      ['onsiteVisits' as const, { law: '某某条例', article: '第九条', versionDate: '2020-01-01' }],
    ])
    const granted = { ...place({ onsiteVisits: 2 }), exceptions }
    expect(findDrift(standard, granted, reading, ruleOf)).toMatchObject([
      { class: 'legal', basis: '《某某条例》第九条' },
    ])
  })

  it('is told in one line that names what is more', () => {
    const more = ['卫生检测报告', '授权委托书', '消防验收意见书'].map((name) => material(name))
    const found = drift({ materials: [...standard.materials!, ...more], promisedLimit: days(15) })
    expect(summaryOf(found)).toBe(
      '申请材料要求 8 件，标准 5 件：多出“卫生检测报告”“授权委托书”“消防验收意见书”；承诺办结时限：标准为 10 个工作日，本地为 15 个工作日',
    )
    expect(materialsBetween({ name: '张店区', count: 4 }, { name: '淄川区', count: 7 }, found)).toBe(
      '张店区要求 4 件，淄川区要求 7 件：多出“卫生检测报告”“授权委托书”“消防验收意见书”',
    )
  })
})
