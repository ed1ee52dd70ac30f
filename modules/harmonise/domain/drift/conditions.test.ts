import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemContent } from '#modules/catalogue/testing.ts'
import { statementOf } from './claims.ts'
import { compareConditions } from './compare-lists.ts'

const conditions = (...acceptanceConditions: string[]) => itemContent({ acceptanceConditions })
const kinds = (from: string, to: string) => compareConditions(conditions(from), conditions(to)).map(({ kind }) => kind)

/** Pairs that read alike and demand another thing. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ['经营场所使用面积不少于50平方米', '经营场所使用面积不多于50平方米'],
  ['经营场所使用面积在50平方米以上', '经营场所使用面积在50平方米以下'],
  ['从业人员至少有3名专业技术人员', '从业人员至多有3名专业技术人员'],
  ['从业人员应当取得健康合格证明方可上岗', '从业人员无需取得健康合格证明方可上岗'],
  ['申请人可以委托代理人到现场提出申请', '申请人不得委托代理人到现场提出申请'],
  ['申请人可以委托代理人到现场提出申请', '申请人应当委托代理人到现场提出申请'],
  ['申请人具有本市户籍并在本市居住', '申请人具有本省户籍并在本省居住'],
  ['具有大专以上学历的专业技术人员', '具有本科以上学历的专业技术人员'],
  ['同时符合下列条件的企业可以申请', '符合下列条件之一的企业可以申请'],
  ['提供房屋租赁合同和产权证明材料', '提供房屋租赁合同或产权证明材料'],
  ['申请人三年内无违法经营食品的犯罪记录', '申请人三年内有违法经营食品的犯罪记录'],
  ['注册资本不低于人民币五十万元整', '注册资本不低于人民币五百万元整'],
  ['申请人年满十八周岁并居住在本地', '申请人未满十八周岁并居住在本地'],
  ['处理设施达标率不低于1.5%的企业', '处理设施达标率不低于15%的企业'],
]

/** Pairs that demand the same thing. */
const THE_SAME: readonly (readonly [string, string])[] = [
  ['经营场所使用面积不少于五十平方米', '经营场所使用面积不少于50㎡'],
  ['经营场所使用面积不少于50平方米', '经营场所使用面积不得低于 50 平米'],
  ['经营场所使用面积不少于50平方米', '经营场所使用面积在50平方米以上'],
  ['注册资本不低于人民币五十万元', '注册资本不低于人民币500,000元'],
  ['从业人员应当取得健康合格证明', '从业人员须取得健康合格证明'],
  ['有三名以上专职管理人员', '至少有3名专职管理人员'],
  ['申请人年满18周岁', '申请人年满十八周岁以上'],
  ['近三年内未受过行政处罚', '近3年以内未受过行政处罚'],
  ['符合以下条件：具有固定场所', '符合以下条件：有固定场所'],
]

describe('a condition', () => {
  it.each(OTHERWISE)('“%s” is not “%s”', (from, to) => {
    expect(kinds(from, to)).toEqual(['extra', 'missing'])
    expect(kinds(to, from)).toEqual(['extra', 'missing'])
  })

  it.each(THE_SAME)('“%s” is “%s”', (from, to) => {
    expect(kinds(from, to)).toEqual([])
    expect(kinds(to, from)).toEqual([])
  })

  it('never holds for another figure or the other side of it', () => {
    const figure = fc.integer({ min: 1, max: 500 })
    const side = fc.constantFrom('不少于', '不超过', '多于', '少于')
    fc.assert(
      fc.property(figure, figure, side, side, (a, b, one, other) => {
        const differs = kinds(
          `有固定的经营场所，使用面积${one}${a}平方米`,
          `有固定的经营场所，使用面积${other}${b}平方米`,
        )
        expect(differs.length > 0).toBe(a !== b || one !== other)
      }),
    )
  })

  it('is read with the side on which its figures bind', () => {
    expect(statementOf('面积不少于五十平方米，高度不超过三米').claims).toBe('-0,3,50,<=3,>=50')
    expect(statementOf('面积不超过五十平方米，高度不少于三米').claims).toBe('-0,3,50,<=50,>=3')
  })
})
