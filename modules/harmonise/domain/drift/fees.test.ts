import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '#modules/catalogue/testing.ts'
import { observedContent } from '../observed-content.ts'
import { compareFee, compareFeeItems } from './compare-fees.ts'

const observed = (fee: string | null) => {
  const row = { itemName: '公共场所卫生许可', materialsStatus: 'not_in_excerpt', fee, sourceKind: null }
  return observedContent(row as never, () => null)
}
/** What a guide says is read and compared as it is in a scan. */
function drift(standard: string, place: string) {
  const from = itemContent(observed(standard) as Partial<ItemContent>)
  const to = itemContent({ ...from, ...observed(place) })
  return [...compareFee(from, to), ...compareFeeItems(from, to)].map(({ field, kind }) => `${field} ${kind}`)
}

describe('the fee of an observed guide', () => {
  it('is read into charges with amount and unit', () => {
    expect(observed('证照工本费：每证10元').feeItems).toMatchObject([
      { name: '证照工本费', amount: 10, kind: 'perUnit' },
    ])
    expect(observed('按物价部门核定的标准收取').feeItems).toBeUndefined()
    expect(observed('不收费').feeItems).toBeUndefined()
    expect(observed(null).feeItems).toBeUndefined()
  })

  it('differs by its amount, told once', () => {
    expect(drift('收费，每件10元', '收费，每件500元')).toEqual(['feeItems stricter'])
    expect(drift('每件500元', '10元/件')).toEqual(['feeItems softer'])
    expect(drift('每件10元', '每平方米10元')).toEqual(['feeItems other'])
    expect(drift('工本费10元；检测费200元', '工本费10元')).toEqual(['feeItems missing'])
    expect(drift('不收费', '收费，每件10元')).toEqual(['fee stricter'])
  })

  it('is the same in other words', () => {
    expect(drift('收费，每件10元', '10 元／件')).toEqual([])
    expect(drift('每证十元', '¥10/证')).toEqual([])
    expect(drift('按鲁价费发〔2012〕1号执行', '按鲁价费发（2012）1号执行。')).toEqual([])
    expect(drift('否（不收费）', '零收费')).toEqual([])
    expect(drift('不收费', '免费')).toEqual([])
  })

  it('differs by its words where no amount can be told, and is unknown where it only says that it charges', () => {
    expect(drift('按鲁价费发〔2012〕1号执行', '按鲁价费发〔2018〕9号执行')).toEqual(['fee other'])
    expect(drift('按鲁价费发〔2012〕1号执行', '每件500元')).toEqual(['fee other'])
    expect(drift('收费', '每件500元')).toEqual([])
    expect(drift('每件500元', '是')).toEqual([])
  })

  it('is compared by its words where the place has only inherited the list of the standard', () => {
    const standard = itemContent(observed('每件10元') as Partial<ItemContent>)
    const place = itemContent({ ...standard, fee: { charged: true, note: '每件500元' } })
    expect(compareFee(standard, place)).toMatchObject([
      { kind: 'stricter', standard: '收费：每件10元', place: '收费：每件500元' },
    ])
    expect(compareFeeItems(standard, place)).toEqual([])
  })
})
