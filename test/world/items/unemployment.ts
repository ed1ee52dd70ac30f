import {
  CONTENT_REVIEW,
  choice,
  type DemoItem,
  date,
  FORMAL_REVIEW,
  formatted,
  integer,
  pattern,
  sampleForm,
  text,
} from './kit.ts'

export const unemployment: DemoItem = {
  name: '失业保险金申领',
  guide: 'https://www.gz.gov.cn/zwfw/zxfw/sbfw/content/post_10582009.html',
  note: '办理渠道为来源地区的渠道',
  reviewSteps: [FORMAL_REVIEW, CONTENT_REVIEW],
  level: 'city',
  department: 'hrss',
  form: sampleForm('失业保险金申领表', [
    {
      title: '失业前的工作',
      fields: {
        employer: text('last-employer', '失业前用人单位名称', { min: 2, max: 100 }),
        employerCode: formatted('unified-social-credit-code', '用人单位统一社会信用代码', 'cn-credit-code', {
          optional: true,
          hint: '不清楚的可以不填。',
        }),
        endDate: date('employment-end-date', '终止或者解除劳动关系日期'),
        endReason: choice('employment-end-reason', '终止或者解除的原因', [
          '劳动合同期满',
          '用人单位解除',
          '用人单位提出协商解除',
          '用人单位破产或者解散',
          '其他非本人意愿中断就业',
        ]),
        months: integer(
          'contribution-months',
          '失业保险累计缴费月数',
          { min: 1, max: 600 },
          { hint: '以经办机构的记录为准，可以先估计填写。' },
        ),
      },
    },
    {
      title: '失业登记和求职',
      fields: {
        registeredOn: date('unemployment-registration-date', '失业登记日期'),
        seeking: choice('job-seeking', '求职要求', [
          '有求职要求，愿意接受职业介绍',
          '有求职要求，希望参加职业培训',
          '打算自主创业',
        ]),
        address: text('home-address', '现居住地址', { min: 5, max: 120 }),
      },
    },
    {
      title: '发放账户',
      fields: {
        bank: text('bank-name', '社会保障卡开户银行', { min: 4 }),
        account: pattern('bank-account', '银行账号', '^[0-9]{12,24}$', '银行账号应为 12 至 24 位数字，不要有空格。'),
      },
    },
  ]),
}
