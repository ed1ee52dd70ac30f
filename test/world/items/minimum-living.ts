import {
  CONTENT_REVIEW,
  choice,
  type DemoItem,
  FORMAL_REVIEW,
  integer,
  lines,
  number,
  pattern,
  sampleForm,
  text,
} from './kit.ts'

export const minimumLiving: DemoItem = {
  name: '最低生活保障',
  guide: 'http://www.anhua.gov.cn/jc_ah/94/115/content_26088.html',
  also: [
    {
      guide: 'http://m.kidbbs.com/baike/techan/817419.html',
      fields: ['acceptanceConditions'],
      note: '受理条件取自此处，其文字与《社会救助暂行办法》第九条相同',
    },
  ],
  note: '材料名称中的“安化县”为来源原文',
  reviewSteps: [FORMAL_REVIEW, { id: 'visit', name: '入户调查和经济状况核对', role: 'reviewer' }, CONTENT_REVIEW],
  level: 'county',
  department: 'civil',
  form: sampleForm('最低生活保障申请表', [
    {
      title: '家庭成员',
      note: '共同生活的家庭成员，包括配偶、未成年子女等。',
      fields: {
        householdSize: integer(
          'household-size',
          '共同生活的家庭成员人数',
          { min: 1, max: 30 },
          { hint: '包括申请人本人。' },
        ),
        registration: choice('household-registration-kind', '户籍类别', ['城镇', '农村']),
        homeAddress: text('home-address', '现居住地址', { min: 5, max: 120 }),
        reason: choice('hardship-reason', '申请原因', ['因病', '因残', '失业', '无劳动能力', '其他']),
        health: choice('health-condition', '家中是否有重病或者重度残疾成员', [
          '没有',
          '有重病成员',
          '有重度残疾成员',
          '两者都有',
        ]),
      },
    },
    {
      title: '收入和财产',
      fields: {
        income: number(
          'household-income-month',
          '家庭月收入合计（元）',
          { min: 0, max: 1000000 },
          { hint: '按最近六个月平均填写。' },
        ),
        housing: choice('housing-condition', '住房情况', ['无自有住房', '有一处自有住房', '有两处及以上自有住房']),
        vehicle: choice('household-vehicle', '车辆情况', ['没有车辆', '有摩托车或者电动车', '有机动车']),
        property: lines('household-property', '其他财产说明', {
          max: 300,
          hint: '包括存款、有价证券、商业保险；没有的写“无”。',
        }),
      },
    },
    {
      title: '发放账户和授权',
      fields: {
        bank: text('bank-name', '开户银行', { min: 4, max: 60, hint: '写到支行。' }),
        account: pattern('bank-account', '银行账号', '^[0-9]{12,24}$', '银行账号应为 12 至 24 位数字，不要有空格。', {
          hint: '须为申请人本人的账户。',
        }),
        consent: choice('consent', '是否同意核对家庭经济状况', ['同意'], {
          hint: '依法须经授权才能核对；不同意的无法办理。',
        }),
      },
    },
  ]),
}
