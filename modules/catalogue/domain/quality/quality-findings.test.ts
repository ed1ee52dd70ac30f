import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemContent, LocalContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../../testing.ts'
import { QUALITY_RULES, qualityFindings } from './quality-findings.ts'

interface Case {
  readonly content?: Partial<ItemContent>
  readonly local?: Partial<LocalContent>
}

const days = (count: number, note: string | null = null) => ({ count, unit: 'workingDay' as const, note })
const step = (name: string) => ({ name, organ: null, days: null, note: null })
const told = (name: string) => ({ ...step(name), organ: '市市场监督管理局' })
const paper = (id: string, name: string, given = {}) => ({
  id,
  name,
  materialTypeCode: null,
  necessity: null,
  form: null,
  originals: null,
  copies: null,
  copiesNote: null,
  source: null,
  sourceNote: null,
  notice: null,
  ...given,
})
const materials = (...names: string[]) => names.map((name, at) => paper(`m${at + 1}`, name))
const fee = { charged: true, note: null }
const free = { charged: false, note: null }
const feeItem = { name: '工本费', kind: 'fixed' as const, amount: 10, standard: null, basis: '发改价格〔2015〕1 号' }
const charge = (given = {}) => ({ ...feeItem, reducible: null, reductionNote: null, ...given })
const WINDOW: LocalContent = {
  address: '张店区人民西路 10 号',
  officeHours: '工作日 9:00—17:00',
  enquiryPhone: '0533-2770001',
  complaintPhone: '0533-2770002',
}

/** Of every rule one content that breaks it and one beside it that does not. */
const EXAMPLES: Readonly<Record<string, { readonly breaks: Case; readonly keeps: Case }>> = {
  'promise-over-statutory': {
    breaks: { content: { statutoryLimit: days(10), promisedLimit: days(20) } },
    keeps: { content: { statutoryLimit: days(20), promisedLimit: days(10) } },
  },
  'permit-over-twenty-days': {
    breaks: { content: { statutoryLimit: days(45) } },
    keeps: { content: { statutoryLimit: days(45, '依据《消防法》第十五条') } },
  },
  'late-delivery': { breaks: { content: { deliveryDays: 15 } }, keeps: { content: { deliveryDays: 10 } } },
  'missing-limit': {
    breaks: { content: { statutoryLimit: null, promisedLimit: null } },
    keeps: { content: { statutoryLimit: null, promisedLimit: days(5) } },
  },
  'instant-with-limit': {
    breaks: { content: { caseType: 'instant', promisedLimit: days(5) } },
    keeps: { content: { caseType: 'instant', promisedLimit: days(0) } },
  },
  'no-limit-not-instant': {
    breaks: { content: { caseType: 'promised', promisedLimit: days(0) } },
    keeps: { content: { caseType: 'promised', promisedLimit: days(1) } },
  },
  'visit-without-reason': {
    breaks: { content: { onsiteVisits: 1, onsiteReason: ' ' } },
    keeps: { content: { onsiteVisits: 1, onsiteReason: '需要当面核验身份' } },
  },
  'no-visit-needs-post': {
    breaks: { content: { onsiteVisits: 0, isOnline: false, handlingForms: ['窗口办理'] } },
    keeps: { content: { onsiteVisits: 0, isOnline: false, handlingForms: ['窗口办理', '邮寄办理'] } },
  },
  'no-visit-without-way': {
    breaks: { content: { onsiteVisits: 0, isOnline: null, handlingForms: null } },
    keeps: { content: { onsiteVisits: 0, isOnline: true, handlingForms: null } },
  },
  'fully-online-with-visits': {
    breaks: { content: { onlineDepth: ['1', '5'], onsiteVisits: 1 } },
    keeps: { content: { onlineDepth: ['1', '4'], onsiteVisits: 1 } },
  },
  'steps-by-name-only': {
    breaks: { content: { handlingSteps: ['受理', '审查', '决定'].map(step) } },
    keeps: { content: { handlingSteps: [told('受理'), step('审查')] } },
  },
  'permit-with-few-steps': {
    breaks: { content: { handlingSteps: ['受理', '审核', '审批', '办结'].map(told) } },
    keeps: { content: { handlingSteps: ['受理', '审核', '审批', '办结', '送达'].map(told) } },
  },
  'catch-all-material': {
    breaks: { content: { materials: materials('法律、法规规定的其他材料') } },
    keeps: { content: { materials: materials('其他股东的身份证明复印件') } },
  },
  'vague-clause': {
    breaks: { content: { materials: materials('身份证明等相关材料') } },
    keeps: { content: { materials: materials('居民身份证') } },
  },
  'missing-materials': {
    breaks: { content: { materials: materials('营业执照'), materialsStatus: 'partial' } },
    keeps: { content: { materials: [] } },
  },
  'missing-form': {
    breaks: { content: { materials: materials('公共场所卫生许可申请表') } },
    keeps: { content: { materials: [paper('m1', '公共场所卫生许可申请表', { blankForm: 'form.docx' })] } },
  },
  'missing-sample': {
    breaks: { content: { materials: [paper('m1', '情况说明', { kind: 'form' })] } },
    keeps: { content: { materials: [paper('m1', '卫生许可申请表', { kind: 'form', sampleForm: 'sample.pdf' })] } },
  },
  'material-listed-twice': {
    breaks: { content: { materials: materials('营业执照（复印件）', '平面图', '营业执照(复印件)') } },
    keeps: { content: { materials: materials('营业执照', '平面图') } },
  },
  'relief-for-unknown-material': {
    breaks: {
      content: { materials: materials('营业执照'), tolerance: { allowed: true, materialIds: ['m9'], note: null } },
    },
    keeps: {
      content: { materials: materials('营业执照'), commitment: { allowed: true, materialIds: ['m1'], note: null } },
    },
  },
  'missing-fee': { breaks: { content: { fee: null } }, keeps: { content: { fee: free } } },
  'fee-without-items': {
    breaks: { content: { fee, feeItems: [] } },
    keeps: { content: { fee, feeItems: [charge()] } },
  },
  'fee-without-standard': {
    breaks: { content: { fee, feeItems: [charge({ amount: null })] } },
    keeps: { content: { fee, feeItems: [charge({ amount: null, standard: '每件 5 元' })] } },
  },
  'fee-without-basis': {
    breaks: { content: { fee, feeItems: [charge({ basis: null })] } },
    keeps: { content: { fee, feeItems: [charge()] } },
  },
  'fee-without-online-payment': {
    breaks: { content: { fee, isPayOnline: false } },
    keeps: { content: { fee, isPayOnline: null } },
  },
  'free-with-online-payment': {
    breaks: { content: { fee: free, isPayOnline: true } },
    keeps: { content: { fee: free, isPayOnline: false } },
  },
  'free-with-amount': {
    breaks: { content: { fee: free, feeItems: [charge()] } },
    keeps: { content: { fee: free, feeItems: [charge({ amount: 0 })] } },
  },
  'same-telephone': {
    breaks: { local: { ...WINDOW, complaintPhone: '（0533）2770001' } },
    keeps: { local: { ...WINDOW, enquiryPhone: '12345', complaintPhone: '12345' } },
  },
  'telephone-without-area-code': {
    breaks: { local: { ...WINDOW, enquiryPhone: '2770001转801' } },
    keeps: { local: { ...WINDOW, enquiryPhone: '0533-2770001、2770003' } },
  },
  'missing-address': { breaks: { local: { ...WINDOW, address: null } }, keeps: { local: WINDOW } },
  'missing-office-hours': { breaks: { local: { ...WINDOW, officeHours: '' } }, keeps: { local: WINDOW } },
  'missing-enquiry-telephone': { breaks: { local: { ...WINDOW, enquiryPhone: null } }, keeps: { local: WINDOW } },
  'missing-complaint-telephone': { breaks: { local: { ...WINDOW, complaintPhone: null } }, keeps: { local: WINDOW } },
  'theme-without-object': {
    breaks: { content: { serviceObjects: ['corporate'], personThemes: ['生育收养'] } },
    keeps: { content: { serviceObjects: ['corporate', 'person'], personThemes: ['生育收养'] } },
  },
  'object-without-theme': {
    breaks: { content: { serviceObjects: ['corporate', 'person'], personThemes: [], corporateThemes: ['准营准办'] } },
    keeps: { content: { serviceObjects: ['corporate', 'person'], personThemes: [], corporateThemes: [] } },
  },
  'missing-legal-basis': {
    breaks: { content: { legalBasis: [] } },
    keeps: { content: { legalBasis: [{ law: '《公共场所卫生管理条例》', article: '第四条', text: null }] } },
  },
  'missing-conditions': {
    breaks: { content: { acceptanceConditions: null } },
    keeps: { content: { acceptanceConditions: ['依法设立的企业'] } },
  },
  'missing-review-standard': {
    breaks: { content: { reviewStandard: null } },
    keeps: { content: { reviewStandard: '材料齐全、符合法定形式。' } },
  },
  'permit-without-questions': {
    breaks: { content: { faq: null } },
    keeps: { content: { itemType: '07', faq: null } },
  },
  'result-without-sample': {
    breaks: { content: { resultSample: null } },
    keeps: { content: { result: { kind: 'none', name: '', licenceTypeCode: null, validYears: null } } },
  },
}

const codesOf = ({ content, local }: Case): string[] =>
  qualityFindings(itemContent(content), local ? { ...WINDOW, ...local } : null).map(({ code }) => code)

describe('the rules of quality', () => {
  it('have each a code of its own, a sentence that tells what to do, and an example', () => {
    const codes = QUALITY_RULES.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { sentence, example, source } of QUALITY_RULES) {
      expect(sentence).toMatch(/请.*。$/)
      expect(example.length).toBeGreaterThan(5)
      expect(source).not.toBe('')
    }
  })

  it('are all tried by the examples below', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(QUALITY_RULES.map(({ code }) => code).toSorted())
  })

  it.each(Object.entries(EXAMPLES))('%s is broken by one example and kept by the other', (code, { breaks, keeps }) => {
    expect(codesOf(breaks)).toContain(code)
    expect(codesOf(keeps)).not.toContain(code)
  })

  it('names what breaks it', () => {
    const content = itemContent({ materials: materials('营业执照', '其他材料', '其它相关证明') })
    const details = qualityFindings(content, null).filter(({ code }) => code === 'catch-all-material')
    expect(details.map(({ detail }) => detail)).toEqual(['其他材料', '其它相关证明'])
  })

  it('knows clauses that name no paper in whatever words, and no paper for one', () => {
    const clauses = [
      ...['其他', '其它', '其他（视情况而定）', '其他材料', '其他必要的材料', '其它相关证明', '需要提交的其他证明'],
      ...['主管部门要求的材料', '行政机关要求提供的材料', '有关部门规定的材料', '审批机关认为需要提供的其他材料'],
      ...['根据实际情况需要补充的材料', '法律法规规定的其他条件', '法律、行政法规规定的其他材料；', '补充材料'],
    ]
    for (const name of clauses)
      expect([name, codesOf({ content: { materials: materials(name) } }).includes('catch-all-material')]).toEqual([
        name,
        true,
      ])
    const papers = [
      ...['其他股东的身份证明复印件', '市场监管部门要求的检验报告', '消防部门出具的证明文件', '条件说明书'],
      ...['补充协议', '情况说明', '符合规定的场地证明', '安全条件论证报告', '要求变更的申请书'],
    ]
    for (const name of papers)
      expect([name, codesOf({ content: { materials: materials(name) } }).includes('catch-all-material')]).toEqual([
        name,
        false,
      ])
  })

  it('looks for the five steps of a permit by their names, and tells which are lacking', () => {
    const lacking = (...names: string[]) =>
      qualityFindings(itemContent({ handlingSteps: names.map(told) }), null)
        .filter(({ code }) => code === 'permit-with-few-steps')
        .map(({ detail }) => detail)
    expect(lacking('申请', '甲', '乙', '丙', '丁')).toEqual(['缺少：受理、审核、审批、办结、送达'])
    expect(lacking('受理', '审核', '审批', '办结', '公示')).toEqual(['缺少：送达'])
    expect(lacking('收件', '审查', '现场核查', '决定', '制证与送达')).toEqual([])
    expect(lacking('受理', '审查与决定', '制证与送达')).toEqual([null])
  })

  it('takes a list of forms for whole, and an unknown one for unknown', () => {
    const found = (given: Partial<ItemContent>) =>
      codesOf({ content: { onsiteVisits: 0, ...given } }).filter((code) => code.startsWith('no-visit'))
    const forms = { window: ['窗口办理'], net: ['窗口办理', '网上办理'], post: ['窗口办理', '邮寄办理'] }
    expect(found({ isOnline: null, handlingForms: forms.window })).toEqual(['no-visit-needs-post'])
    expect(found({ isOnline: false, handlingForms: forms.net })).toEqual(['no-visit-needs-post'])
    expect(found({ isOnline: null, handlingForms: forms.net })).toEqual([])
    expect(found({ isOnline: false, handlingForms: forms.post })).toEqual([])
    expect(found({ isOnline: false, handlingForms: null })).toEqual(['no-visit-without-way'])
    expect(found({ isOnline: null, handlingForms: null })).toEqual(['no-visit-without-way'])
    expect(found({ isOnline: true, handlingForms: forms.window })).toEqual([])
  })

  it('demands that a promise is no longer than the law allows, never the other way round', () => {
    const limit = fc.integer({ min: 1, max: 90 })
    fc.assert(
      fc.property(limit, limit, (statutory, promised) => {
        const codes = codesOf({ content: { statutoryLimit: days(statutory), promisedLimit: days(promised) } })
        expect(codes.includes('promise-over-statutory')).toBe(promised > statutory)
      }),
    )
  })

  it('finds an error only in what is stated: an item that says nothing has warnings alone', () => {
    const nothing = itemContent({
      serviceObjects: null,
      corporateThemes: [],
      legalBasis: null,
      acceptanceConditions: null,
      materials: null,
      materialsStatus: 'not_in_excerpt',
      caseType: null,
      statutoryLimit: null,
      promisedLimit: null,
      fee: null,
      onsiteVisits: null,
      result: null,
    })
    const silent = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
    const found = qualityFindings(nothing, silent)
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(found.map(({ code }) => code)).toContain('missing-fee')
  })
})
