import {
  CONTENT_REVIEW,
  choice,
  choices,
  type DemoItem,
  date,
  FORMAL_REVIEW,
  integer,
  licence,
  lines,
  mobile,
  number,
  SITE_VISIT,
  sampleForm,
  text,
  yesNo,
} from './kit.ts'

import { materialsByCondition } from './situations.ts'

const WEISHAN = 'http://www.weishan.gov.cn/art/2025/7/31/art_75560_2717992.html'
const GAOLING = 'http://m.46840.cn/zwgk/qzfxxgkml/spypaq/1762028391111942145.html'

export const food: DemoItem = {
  name: '食品经营许可',
  guide: WEISHAN,
  also: [
    {
      guide: GAOLING,
      fields: ['handlingSteps', 'promisedLimit', 'caseType'],
      note: '办理流程和承诺时限取自此处（微山县页面写承诺时限 0 个工作日，没有写流程）',
    },
  ],
  note: '有效期 5 年取自《中华人民共和国食品安全法实施条例》（国务院令第 721 号）第十五条，来源页面没有写',
  change: (content) => ({
    materials:
      content.materials?.map((material) =>
        material.id === 'm05'
          ? {
              ...material,
              necessity: 'conditional',
              name: '授权委托书以及代理人和法定代表人（负责人）的身份证明文件',
              notice: '申请人委托他人办理食品经营许可申请的，应当提交',
            }
          : material,
      ) ?? null,
    result: licence('食品经营许可证', '001', 5),
    situations: materialsByCondition([
      {
        id: 'vending',
        question: '是否使用自动售货设备经营食品？',
        materialId: 'm04',
        name: '使用自动售货设备',
      },
      {
        id: 'agent',
        question: '是否委托他人办理食品经营许可申请？',
        help: '由法定代表人（负责人）或者经营者本人办理的，选“否”。',
        materialId: 'm05',
        name: '委托他人办理',
      },
    ]),
  }),
  reviewSteps: [FORMAL_REVIEW, SITE_VISIT, CONTENT_REVIEW],
  level: 'county',
  department: 'market',
  form: sampleForm('食品经营许可申请表', [
    {
      title: '经营场所',
      note: '请按实际经营的地方填写，不是注册地址。',
      fields: {
        shopName: text('shop-name', '店铺字号', { hint: '与门头招牌一致；没有招牌的，填营业执照上的名称。' }),
        address: text('business-address', '经营场所地址', { min: 5, max: 120, hint: '写到门牌号和楼层。' }),
        premisesRight: choice('premises-right', '场所使用权来源', ['自有', '租赁', '无偿使用']),
        area: number('floor-area', '经营场所面积（平方米）', { min: 1, max: 100000 }),
        processingArea: number(
          'processing-area',
          '食品处理区面积（平方米）',
          { min: 0, max: 100000 },
          { optional: true, hint: '不制作食品的，可以不填。' },
        ),
      },
    },
    {
      title: '经营项目',
      fields: {
        businessType: choice('food-business-type', '主体业态', [
          '食品销售经营者',
          '餐饮服务经营者',
          '集中用餐单位食堂',
        ]),
        projects: choices(
          'food-business-projects',
          '经营项目',
          [
            '散装食品销售',
            '散装食品和预包装食品销售',
            '热食类食品制售',
            '冷食类食品制售',
            '生食类食品制售',
            '半成品制售',
            '自制饮品制售',
          ],
          { hint: '可以选择多项。' },
        ),
        onlineTrade: yesNo('online-trade', '是否通过网络经营', { hint: '包括在外卖平台接单。' }),
        openingDate: date('opening-date', '拟开业日期'),
      },
    },
    {
      title: '人员与设施',
      fields: {
        employees: integer('employee-count', '从业人员人数', { min: 1, max: 10000 }),
        healthCertificates: integer('health-certificate-count', '持有效健康证明的人数', { min: 0, max: 10000 }),
        safetyManager: text('safety-manager-name', '食品安全管理人员姓名', { min: 2, max: 30 }),
        safetyManagerMobile: mobile('食品安全管理人员手机号码'),
        equipment: lines('equipment', '主要设施设备', { hint: '例如：冷藏柜 2 台、消毒柜 1 台、油烟净化器 1 套。' }),
      },
    },
  ]),
}
