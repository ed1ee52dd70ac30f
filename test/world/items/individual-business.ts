import {
  CONTENT_REVIEW,
  choice,
  type DemoItem,
  integer,
  licence,
  lines,
  number,
  pattern,
  sampleForm,
  text,
  yesNo,
} from './kit.ts'
import { materialsByCondition } from './situations.ts'

export const individualBusiness: DemoItem = {
  name: '个体工商户登记注册',
  guide: 'http://www.cowco.org/2016/05/31/gjjjfororr4197446/',
  also: [
    {
      guide: 'https://qrrfcrh.cn/zfxxgk_zkx/artview/255/193705.html',
      fields: ['legalBasis', 'acceptanceConditions'],
      note: '设定依据、受理条件和结果名称取自此处（行政许可事项实施规范）',
    },
  ],
  note: '材料为设立登记所需',
  change: (content) => ({
    acceptanceConditions: content.acceptanceConditions?.flatMap((condition) => condition.split('。')) ?? null,
    materials:
      content.materials?.map((material) =>
        material.name.includes('其他文件') ? { ...material, necessity: 'conditional' } : material,
      ) ?? null,
    result: licence('营业执照', '004'),
    situations: materialsByCondition([
      {
        id: 'composition',
        question: '以什么形式经营？',
        between: ['个人经营', '家庭经营'],
        materialId: 'm06',
        name: '家庭经营',
      },
      {
        id: 'approval',
        question: '经营范围中是否有必须在登记前报经批准的项目？',
        materialId: 'm04',
        name: '有登记前须经批准的项目',
      },
      {
        id: 'namePrior',
        question: '是否办理了名称预先核准？',
        materialId: 'm07',
        name: '办理名称预先核准',
      },
      { id: 'agent', question: '是否委托代理人办理？', materialId: 'm05', name: '委托代理人办理' },
    ]),
  }),
  reviewSteps: [CONTENT_REVIEW],
  level: 'county',
  department: 'market',
  form: sampleForm('个体工商户设立登记申请表', [
    {
      title: '名称和组成形式',
      fields: {
        name: text('proposed-name', '拟用名称', {
          min: 4,
          max: 60,
          hint: '例如：淄博市张店区某某面馆（个体工商户）。',
        }),
        spareName: text('proposed-name', '备选名称', { min: 4, max: 60, optional: true }),
        composition: choice('composition-form', '组成形式', ['个人经营', '家庭经营']),
        capital: number('capital-amount', '资金数额（万元）', { min: 0, max: 10000 }),
        employees: integer('employee-count', '从业人数', { min: 1, max: 1000 }, { hint: '包括经营者本人。' }),
      },
    },
    {
      title: '经营场所',
      fields: {
        address: text('business-address', '经营场所地址', { min: 5, max: 120 }),
        postalCode: pattern('postal-code', '邮政编码', '^[0-9]{6}$', '邮政编码应为 6 位数字。'),
        area: number('floor-area', '经营面积（平方米）', { min: 1, max: 100000 }),
        premisesRight: choice('premises-right', '场所使用权来源', ['自有', '租赁', '无偿使用']),
      },
    },
    {
      title: '经营范围',
      fields: {
        scope: lines('business-scope', '经营范围', { hint: '主要经营项目写在最前面。' }),
        needsLicence: yesNo('prior-approval', '经营范围中是否有须在登记前取得批准的项目'),
        agent: yesNo('agent-entrusted', '是否委托他人办理'),
      },
    },
  ]),
}
