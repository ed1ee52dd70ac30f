import { describe, expect, it } from 'vitest'
import { itemContent } from '#modules/catalogue/testing.ts'
import { SHIPPED } from '#modules/dictionary/index.ts'
import { createMaterialMatcher } from '../matching/material-matcher.ts'
import { compareMaterials, pairMaterials } from './compare-materials.ts'
import { holdersOf } from './holders.ts'
import { materialReading } from './material-reading.ts'

const match = createMaterialMatcher({ types: SHIPPED.materialTypes, decisions: new Map() })
const reading = materialReading(match, '公共场所卫生许可')
const list = (names: readonly string[]) =>
  itemContent({
    materialsStatus: 'listed',
    materials: names.map((name, at) => ({
      id: `m${at}`,
      name,
      materialTypeCode: null,
      necessity: 'required',
      form: null,
      originals: null,
      copies: null,
      copiesNote: null,
      source: null,
      sourceNote: null,
      notice: null,
    })),
  })
const drift = (from: readonly string[], to: readonly string[]) =>
  compareMaterials(list(from), list(to), reading).map(({ kind, names: [name] }) => `${kind} ${name}`)

/** Two papers that a list may ask for beside each other: a report and its approval, a form and a certificate, one authority's and another's. */
const TWO_PAPERS: readonly (readonly [string, string])[] = [
  ['环境影响评价文件', '环评批复'],
  ['清税证明', '完税证明'],
  ['安全评价报告', '安全预评价报告'],
  ['办公设施设备清单', '设备清单'],
  ['设备布局和操作流程文件', '工艺流程图'],
  ['平面布置图', '场所方位图'],
  ['银行账户信息', '银行开户许可证'],
  ['消防安全检查合格证', '消防验收合格证'],
  ['消防安全制度', '灭火和应急疏散预案'],
  ['告知承诺书', '材料真实性承诺书'],
  ['验资报告', '银行资信证明'],
  ['财务审计报告', '财务报表'],
  ['股东会决议', '董事会决议'],
  ['公司章程', '章程修正案'],
  ['学历证书', '学位证书'],
  ['执业药师注册证', '执业药师资格证书'],
  ['护士执业证书', '护士资格证书'],
  ['特种设备作业人员证', '特种作业操作证'],
  ['港澳居民来往内地通行证', '往来港澳通行证'],
  ['居住证', '居住证明'],
  ['居民户口簿', '户籍证明'],
  ['低保证', '低收入家庭证明'],
  ['死亡证明', '火化证明'],
  ['家庭住房情况证明', '无房证明'],
  ['国有土地使用证', '用地预审意见'],
  ['竣工验收报告', '竣工验收备案表'],
  ['中标通知书', '招标文件'],
  ['施工合同', '监理合同'],
  ['排污许可证', '排污登记回执'],
  ['水土保持方案', '水土保持方案批复'],
  ['节能审查意见', '节能评估报告'],
  ['工伤认定决定书', '劳动能力鉴定结论'],
  ['抵押合同', '借款合同'],
  ['特种设备安全管理制度', '特种设备应急预案'],
  ['施工单位资质证书', '监理单位资质证书'],
]

describe('papers that are not the same', () => {
  it.each(TWO_PAPERS)('%s is not %s', (one, other) => {
    expect(drift([one], [other])).toEqual([`extra ${other}`, `missing ${one}`])
    expect(drift([one], [one, other])).toEqual([`extra ${other}`])
  })

  it('are not taken for one because a wide name stands at the end', () => {
    const ends = [
      '信息安全管理制度',
      '安全生产承诺书',
      '测绘资质证书',
      '实验室管理制度',
      '消防设备清单',
      '环保设施验收报告',
    ]
    for (const name of ends) expect([name, match(name, null).state === 'matched']).toEqual([name, false])
  })
})

describe('whose a personal paper is', () => {
  it('counts where both lists name somebody', () => {
    expect(drift(['法定代表人身份证'], ['法定代表人身份证', '委托代理人身份证'])).toEqual(['extra 委托代理人身份证'])
    expect(drift(['法定代表人身份证复印件'], ['法人代表身份证'])).toEqual([])
    expect(drift(['法定代表人身份证'], ['经办人身份证'])).toEqual(['extra 经办人身份证', 'missing 法定代表人身份证'])
    expect(drift(['法定代表人身份证'], ['法定代表人及委托代理人身份证'])).toHaveLength(1)
    expect(drift(['法定代表人身份证', '委托代理人身份证'], ['经办人身份证', '负责人身份证'])).toEqual([])
  })

  it('does not count where one of them names nobody, or the applicant', () => {
    expect(drift(['居民身份证'], ['法定代表人身份证', '委托代理人身份证'])).toEqual([])
    expect(drift(['法定代表人身份证', '委托代理人身份证'], ['身份证'])).toEqual([])
    expect(drift(['申请人身份证'], ['法定代表人身份证'])).toEqual([])
    expect(drift(['法定代表人或委托代理人身份证'], ['经办人身份证'])).toEqual([])
  })

  it('does not count for papers that tell of more than a person', () => {
    expect(drift(['法定代表人授权委托书'], ['委托代理人授权委托书'])).toEqual([])
    expect(holdersOf('法人营业执照', '营业执照')).toEqual([null])
    expect(holdersOf('被监护人身份证', '居民身份证')).toEqual(['child'])
  })

  it('takes the paper of the second holder over as one that the place adds', () => {
    const { extra, missing, changed } = pairMaterials(
      list(['法定代表人身份证']),
      list(['法定代表人身份证', '委托代理人身份证']),
      reading,
    )
    expect([extra.map(({ name }) => name), missing, changed]).toEqual([['委托代理人身份证'], [], []])
  })
})
