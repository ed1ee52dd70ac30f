import {
  CONTENT_REVIEW,
  choice,
  type DemoItem,
  FORMAL_REVIEW,
  integer,
  licence,
  number,
  SITE_VISIT,
  sampleForm,
  text,
  yesNo,
} from './kit.ts'

export const tobacco: DemoItem = {
  name: '烟草专卖零售许可证核发',
  guide: 'https://www.dacheng.gov.cn/system/2020/07/24/030069390.shtml',
  change: (content) => ({
    materials:
      content.materials?.map((material) =>
        material.name === '营业执照' ? { ...material, necessity: 'conditional' } : material,
      ) ?? null,
    // The source tells no result; the item's own name does.
    result: licence('烟草专卖零售许可证', '008'),
  }),
  reviewSteps: [FORMAL_REVIEW, SITE_VISIT, CONTENT_REVIEW],
  level: 'county',
  department: 'tobacco',
  form: sampleForm('烟草专卖零售许可申请表', [
    {
      title: '经营场所',
      fields: {
        shopName: text('shop-name', '店铺字号'),
        address: text('business-address', '经营场所地址', { min: 5, max: 120 }),
        area: number('floor-area', '经营面积（平方米）', { min: 1, max: 100000 }),
        premisesRight: choice('premises-right', '场所使用权来源', ['自有', '租赁', '无偿使用']),
        separate: yesNo('premises-separate', '经营场所与住所是否分开'),
        school: choice('school-nearby', '周边是否有中小学、幼儿园', [
          '没有',
          '有，距离 50 米以上',
          '有，距离不足 50 米',
        ]),
      },
    },
    {
      title: '经营情况',
      fields: {
        format: choice('retail-format', '零售业态', [
          '食杂店',
          '便利店',
          '超市',
          '商场',
          '烟草专业店',
          '娱乐服务场所',
          '其他',
        ]),
        capital: number('capital-amount', '经营资金（万元）', { min: 0.1, max: 100000 }),
        employees: integer('employee-count', '从业人员人数', { min: 1, max: 1000 }),
        openingHours: text('opening-hours', '营业时间', { max: 40, hint: '例如：每日 7:00 至 22:00。' }),
        hasLicence: yesNo('business-licence-held', '是否已经取得营业执照'),
      },
    },
  ]),
}
