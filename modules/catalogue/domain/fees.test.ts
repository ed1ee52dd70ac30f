import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../testing.ts'
import { chargeWords, readCharge, readFeeItems } from './fee-text.ts'
import { refusal } from './field-rules.ts'
import { withDigits } from './numerals.ts'

type FeeItem = NonNullable<ItemContent['feeItems']>[number]

const charge = (given: Partial<FeeItem> = {}): FeeItem => ({
  name: '工本费',
  kind: 'fixed',
  amount: 10,
  standard: null,
  basis: null,
  reducible: null,
  reductionNote: null,
  ...given,
})
const charged = (note: string | null) => ({ charged: true, note })

describe('numbers in Chinese and in digits', () => {
  it('are written in one way, with their measures', () => {
    const spellings = ['五十平方米', '50㎡', '50 平米', '50平方米', '５０平方米', '50.0平方米']
    expect(new Set(spellings.map(withDigits))).toEqual(new Set(['50平方米']))
    expect(['三百万元', '300万元', '3,000,000元'].map(withDigits)).toEqual(Array(3).fill('3000000元'))
    expect(['十五个工作日', '百分之五', '两年', '二〇二四年', '伍元'].map(withDigits)).toEqual([
      '15工作日',
      '5%',
      '2年',
      '2024年',
      '5元',
    ])
  })

  it('leave words alone that only look like numbers', () => {
    const names = ['统一社会信用代码', '四川省三台县', '第六条', '一致', '6个月']
    expect(names.map(withDigits)).toEqual(names)
  })
})

describe('the text of a fee', () => {
  it('tells one amount and its unit in many ways', () => {
    const tenEach = ['每证10元', '10元/证', '收费，每证10元', '¥10/证', '10 元／每证', '每证收费人民币十元']
    for (const text of tenEach) expect([text, readCharge(text)]).toEqual([text, { amount: 10, unit: '证' }])
    expect(readCharge('10元/㎡')).toEqual({ amount: 10, unit: '平方米' })
    expect(readCharge('收费标准为600元/人')).toEqual({ amount: 600, unit: '人' })
    expect(readCharge('工本费10元')).toEqual({ amount: 10, unit: null })
  })

  it('tells no amount where it depends, or names several or none', () => {
    const unsure = [
      '不超过100元',
      '100-200元',
      '小型车100元，大型车200元',
      '按鲁价费发〔2012〕1号执行',
      '收费',
      '按标的额5%',
    ]
    for (const text of unsure) expect([text, readCharge(text), readFeeItems(text)]).toEqual([text, null, null])
  })

  it('lists its charges with name and basis, all of them or none', () => {
    expect(readFeeItems('证照工本费10元/证；检测费每次200元；依据：鲁价费发〔2012〕1号')).toMatchObject([
      { name: '证照工本费', kind: 'perUnit', amount: 10, basis: '依据：鲁价费发〔2012〕1号' },
      { name: '检测费', kind: 'perUnit', amount: 200 },
    ])
    expect(readFeeItems('工本费10元；检测费100元至200元')).toBeNull()
    expect(readFeeItems('检测费10元；检测费20元')).toBeNull()
  })

  it('keeps every amount it is given', () => {
    const amount = fc.integer({ min: 1, max: 99_999 })
    const unit = fc.constantFrom('件', '证', '本', '人', '平方米')
    fc.assert(
      fc.property(amount, unit, (yuan, each) => {
        expect(readCharge(`收费，每${each}${yuan}元`)).toEqual({ amount: yuan, unit: each })
        expect(readFeeItems(`${yuan}元/${each}`)).toMatchObject([{ amount: yuan, kind: 'perUnit' }])
      }),
    )
  })

  it('says nothing where it only says that something is charged', () => {
    expect(['是', '收费', '收费：'].map(chargeWords)).toEqual(['', '', ''])
  })
})

describe('a fee of a place', () => {
  const ten = itemContent({ fee: charged('每证10元') })
  const fee = (above: ItemContent, value: ItemContent['fee']) => refusal(above, { field: 'fee', value })

  it('may be no higher than the standard says in its words', () => {
    expect(fee(ten, charged('每证500元'))).toMatch(/不得高于基本目录规定的 10 元/)
    expect(fee(ten, charged('5元/证'))).toBeUndefined()
    expect(fee(ten, { charged: false, note: null })).toBeUndefined()
  })

  it('may not be for another unit', () => {
    expect(fee(ten, charged('每平方米10元'))).toMatch(/计费单位.*每证/)
  })

  it('whose amount cannot be told stands only in the words of the standard', () => {
    const byDocument = itemContent({ fee: charged('按鲁价费发〔2012〕1号执行') })
    expect(fee(byDocument, charged('按鲁价费发(2012)1号执行。'))).toBeUndefined()
    expect(fee(byDocument, charged('按鲁价费发〔2018〕9号执行'))).toMatch(/无法核对金额/)
    expect(fee(byDocument, charged('每证500元'))).toMatch(/无法核对金额/)
    expect(fee(ten, charged('按有关规定收取'))).toMatch(/无法核对金额/)
    expect(fee(ten, charged(null))).toBeUndefined()
  })

  it('never passes above the standard, whatever the amounts', () => {
    const amount = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(amount, amount, (bound, yuan) => {
        const above = itemContent({ fee: charged(`每件${bound}元`) })
        expect(fee(above, charged(`${yuan}元/件`)) === undefined).toBe(yuan <= bound)
      }),
    )
  })
})

describe('the charges of a place', () => {
  const items = (above: Partial<FeeItem>, value: Partial<FeeItem>) =>
    refusal(itemContent({ fee: charged(null), feeItems: [charge(above)] }), {
      field: 'feeItems',
      value: [charge(value)],
    })

  it('may be lower, of the same kind and unit', () => {
    expect(items({}, { amount: 8 })).toBeUndefined()
    expect(items({ standard: '每证10元' }, { amount: 8, standard: '每证8元' })).toBeUndefined()
    expect(items({}, { amount: 11 })).toMatch(/不得高于/)
    expect(items({}, { kind: 'perUnit', standard: '每平方米' })).toMatch(/收费方式/)
    expect(items({ kind: 'perUnit', standard: '每证10元' }, { kind: 'perUnit', standard: '每平方米10元' })).toMatch(
      /计费单位/,
    )
    expect(items({ kind: 'perUnit', standard: '每证' }, { kind: 'perUnit', standard: '每平方米' })).toMatch(/计费单位/)
  })

  it('may not hide a higher amount in their words', () => {
    expect(items({}, { standard: '500元' })).toMatch(/不得高于/)
    expect(items({}, { standard: '另加收检测费' })).toMatch(/无法核对金额/)
  })

  it('told in words alone are the same words', () => {
    const words = { amount: null, kind: 'other' as const }
    expect(items({ ...words, standard: '按评估值计收' }, { ...words, standard: '按评估值计收。' })).toBeUndefined()
    expect(items({ ...words, standard: '按评估值计收' }, { ...words, standard: '按市场价计收' })).toMatch(/无法核对/)
    expect(items({ ...words, standard: '按评估值计收' }, { ...words, standard: null })).toMatch(/无法核对/)
    expect(items({ ...words, standard: '每证10元' }, { ...words, standard: '每证50元' })).toMatch(/不得高于/)
  })

  it('are none where the standard charges nothing, or does not tell what', () => {
    const free = itemContent({ fee: { charged: false, note: null } })
    const silent = itemContent({ fee: charged(null) })
    const one = { field: 'feeItems' as const, value: [charge()] }
    expect(refusal(free, one)).toMatch(/不得收费/)
    expect(refusal(silent, one)).toMatch(/没有列出收费项目/)
    expect(refusal(silent, { ...one, value: [] })).toBeUndefined()
    expect(refusal(itemContent({ feeItems: [charge()] }), { ...one, value: [charge(), charge()] })).toMatch(/一次/)
  })
})
