import { describe, expect, it } from 'vitest'
import {
  readCopies,
  readFee,
  readFormCodes,
  readForms,
  readLegalBasis,
  readLimit,
  readNecessity,
  readNotice,
  readPoints,
  readResult,
  readStep,
} from './read-source-text.ts'

describe('reading a source’s words', () => {
  it('parts a basis into law and articles', () => {
    expect(readLegalBasis('《中华人民共和国水法》第七条、第四十八条')).toMatchObject({
      law: '《中华人民共和国水法》',
      article: '第七条、第四十八条',
    })
    expect(readLegalBasis('《国务院关于第六批取消和调整行政审批项目的决定》（国发〔2012〕52号）第49项').article).toBe(
      '第49项',
    )
    expect(readLegalBasis('《烟草专卖许可证管理办法》(工业和信息化部令第37号)').article).toBeNull()
  })

  it('parts numbered conditions, and leaves numbers inside a sentence alone', () => {
    expect(readPoints('1.甲；2.乙。3、丙')).toEqual(['甲', '乙', '丙'])
    expect(readPoints('（一）甲；（二）乙（年龄不超过60周岁）')).toEqual(['甲', '乙（年龄不超过60周岁）'])
    expect(readPoints('统筹考虑（条例第五、六、七、二十条）。')).toEqual(['统筹考虑（条例第五、六、七、二十条）'])
    expect(readPoints('总质量4.5吨以上')).toEqual(['总质量4.5吨以上'])
  })

  it('tells what is free of charge and keeps any other word', () => {
    expect(readFee('否（不收费）')).toEqual({ charged: false, note: null })
    expect(readFee('暂不收费')).toEqual({ charged: false, note: '暂不收费' })
    expect(readFee('每证10元')).toEqual({ charged: true, note: '每证10元' })
  })

  it('counts originals and copies only where the source does', () => {
    expect(readCopies('原件；纸质', '1')).toEqual({ originals: 1, copies: 0, copiesNote: null })
    expect(readCopies('复印件；纸质和电子', '2')).toEqual({ originals: 0, copies: 2, copiesNote: null })
    expect(readCopies('原件和复印件', '1')).toEqual({ originals: null, copies: null, copiesNote: '原件和复印件，1份' })
    expect(readCopies(null, null)).toEqual({ originals: null, copies: null, copiesNote: null })
  })

  it('tells an assumed unit as assumed', () => {
    expect(readLimit(20, '法定时限 20个工作日')).toEqual({ count: 20, unit: 'workingDay', note: null })
    expect(readLimit(20, '法定办结时限 20(工作日)').note).toBeNull()
    expect(readLimit(20, '法定办结时限 20 承诺办结时限 7').note).toMatch(/未写明单位/)
  })

  it('reads necessity from the source, and calls a catch-all conditional', () => {
    expect(readNecessity('申请表', true, null)).toBe('required')
    expect(readNecessity('制度', null, '必要性：容缺后补')).toBe('deferrable')
    expect(readNecessity('申请表', null, '必要性代码2；来源代码10')).toBe('conditional')
    expect(readNecessity('法律法规规定的其他相关材料', null, null)).toBe('conditional')
    expect(readNecessity('申请表', null, null)).toBeNull()
    expect(readNotice('官网枚举：必要性代码1；来源代码10')).toBeNull()
    expect(readNotice('必要性代码1；由系统模板自动生成')).toBe('由系统模板自动生成')
  })

  it('reads steps, ways and results', () => {
    expect(readStep('受理 7个小时')).toEqual({ name: '受理', organ: null, days: null, note: '7个小时' })
    expect(readStep('审核 镇民政办')).toEqual({ name: '审核', organ: '镇民政办', days: null, note: null })
    expect(readStep('决定（自受理之日起10个工作日内）').note).toBe('自受理之日起10个工作日内')
    expect(readForms('窗口办理、网上办理；快递申请')).toEqual(['窗口办理', '网上办理', '快递申请'])
    expect(readForms('网上办理（阳光租房、穗好办APP）；窗口')).toEqual(['网上办理（阳光租房、穗好办APP）', '窗口'])
    expect(readForms('三级：材料核验；窗口办理')).toEqual(['窗口办理'])
    expect(readForms('1^2；4')).toEqual(['窗口办理', '电脑端网上办理', '快递申请'])
    expect(readFormCodes(['窗口办理', '快递申请', '窗口办理'])).toEqual(['1', '4'])
    expect(readFormCodes(['窗口办理', '镇便民中心'])).toBeNull()
    expect(readResult('《劳务派遣经营许可证》')).toMatchObject({ kind: 'licence', name: '劳务派遣经营许可证' })
    expect(readResult('取水许可申请的批复').kind).toBe('approval')
  })
})
