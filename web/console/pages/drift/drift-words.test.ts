import { describe, expect, it } from 'vitest'
import { differenceText, type Entry, grouped, looksAfter, placesText, settleable } from './drift-words.ts'

const difference = {
  field: 'materials',
  fieldTitle: '申请材料',
  kind: 'extra',
  class: 'unexplained',
  names: ['营业执照', '健康证明'],
  standard: '4 件',
  place: '6 件',
  basis: null,
} as const
const entry = {
  source: 'observed',
  divisionCode: '370302',
  differences: [difference],
} as unknown as Entry

describe('a difference in words', () => {
  it('names what a place has more of, and otherwise tells both sides', () => {
    expect(differenceText({ ...difference, names: [...difference.names] })).toBe('申请材料多出：营业执照、健康证明')
    expect(
      differenceText({
        ...difference,
        fieldTitle: '承诺办结时限',
        kind: 'stricter',
        names: [],
        standard: '5 日',
        place: null,
      }),
    ).toBe('承诺办结时限更严：标准为 5 日，本地为未公布')
  })

  it('puts papers of one kind and class into one line, and keeps another reason apart', () => {
    const one = { ...difference, names: ['营业执照'] }
    const other = { ...difference, names: ['健康证明'] }
    const legal = { ...difference, class: 'legal' as const, names: ['检测报告'], basis: '《演示条例》第二条' }
    expect(grouped([one, other, legal]).map(({ names }) => names)).toEqual([['营业执照', '健康证明'], ['检测报告']])
    const doubted = { ...difference, names: ['学历证书'], note: '引用的《某镇办法》第一条不能作为法定依据，请核对。' }
    expect(grouped([one, doubted]).map(({ note }) => note)).toEqual([undefined, doubted.note])
  })

  it('counts places where there are many', () => {
    expect(placesText(['张店区', '淄川区'])).toBe('张店区、淄川区')
    expect(placesText(['张店区', '淄川区', '博山区', '临淄区'])).toBe('张店区、淄川区、博山区等 4 个地区')
  })
})

describe('who settles a place', () => {
  it('is whose division contains it', () => {
    expect(looksAfter('370000', '370302')).toBe(true)
    expect(looksAfter('370300', '370302')).toBe(true)
    expect(looksAfter('370303', '370302')).toBe(false)
    expect(looksAfter('370200', '370302')).toBe(false)
  })

  it('finds nothing to settle in other provinces, or in what the catalogue holds', () => {
    expect(settleable(entry, '370000')).toBe(true)
    expect(settleable({ ...entry, source: 'reference' }, '370000')).toBe(false)
    expect(settleable({ ...entry, source: 'override' }, '370000')).toBe(false)
    expect(settleable({ ...entry, differences: [] }, '370000')).toBe(true)
    expect(settleable(entry, '370200')).toBe(false)
  })
})
