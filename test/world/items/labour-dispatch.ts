import {
  CONTENT_REVIEW,
  choice,
  choices,
  type DemoItem,
  FORMAL_REVIEW,
  licence,
  lines,
  mobile,
  number,
  SITE_VISIT,
  sampleForm,
  text,
} from './kit.ts'

export const labourDispatch: DemoItem = {
  name: '劳务派遣经营许可',
  guide: 'http://rlsbj.cq.gov.cn/ztzl/zjskzcfwb/bmlqfwp/sqjyxkfw/202307/t20230728_12196203.html',
  also: [
    {
      guide: 'https://m.007swz.com/xinxi/23976897.html',
      fields: ['handlingSteps', 'promisedLimit'],
      note: '办理流程、时限和结果名称取自此处，为商业网站转述的上海市做法',
    },
  ],
  note: '为告知承诺方式，来源适用于重庆自贸试验区内的法人；线上渠道为来源地区的平台',
  change: (content) => ({
    legalBasis: [{ law: '《中华人民共和国劳动合同法》', article: null, text: null }],
    acceptanceConditions:
      content.acceptanceConditions?.flatMap((condition) => condition.split(/。审批层级：.*/)).filter((c) => c !== '') ??
      null,
    handlingForms: null,
    result: licence('劳务派遣经营许可证', '009'),
  }),
  reviewSteps: [FORMAL_REVIEW, SITE_VISIT, CONTENT_REVIEW],
  level: 'county',
  department: 'hrss',
  form: sampleForm('劳务派遣经营许可申请书', [
    {
      title: '资本和机构',
      fields: {
        capital: number(
          'registered-capital',
          '注册资本（万元）',
          { min: 200, max: 10000000 },
          { hint: '不得少于 200 万元。' },
        ),
        capitalProof: choice('capital-proof', '资本证明', ['验资报告', '财务审计报告']),
        branch: choice('branch-kind', '机构性质', ['公司法人', '分公司']),
        procedure: choice('procedure-choice', '办理方式', ['采用告知承诺方式', '不采用告知承诺方式']),
      },
    },
    {
      title: '经营场所和设施',
      fields: {
        address: text('business-address', '经营场所地址', { min: 5, max: 120 }),
        area: number('floor-area', '经营场所面积（平方米）', { min: 1, max: 100000 }),
        premisesRight: choice('premises-right', '场所使用权来源', ['自有', '租赁']),
        facilities: lines('office-facilities', '办公设施和信息管理系统', {
          hint: '例如：办公位 8 个、计算机 8 台、人员信息管理系统 1 套。',
        }),
      },
    },
    {
      title: '管理制度',
      fields: {
        rules: choices('management-rules', '已经制定的管理制度', [
          '劳动合同',
          '劳动报酬',
          '社会保险',
          '工作时间',
          '休息休假',
          '劳动纪律',
        ]),
        responsible: text('responsible-person-name', '劳务派遣业务负责人姓名', { min: 2, max: 30 }),
        responsibleMobile: mobile('业务负责人手机号码'),
      },
    },
  ]),
}
