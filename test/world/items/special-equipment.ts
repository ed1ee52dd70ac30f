import { CONTENT_REVIEW, choice, type DemoItem, date, formatted, licence, mobile, sampleForm, text } from './kit.ts'

export const specialEquipment: DemoItem = {
  name: '特种设备使用登记',
  guide: 'https://scjg.changde.gov.cn/xwzx/tzgg/content_1010914',
  also: [{ guide: 'http://scjg.linyi.gov.cn/info/1800/19844.htm', fields: ['legalBasis'], note: '设定依据取自此处' }],
  change: () => ({ result: licence('特种设备使用登记证', '007') }),
  reviewSteps: [CONTENT_REVIEW],
  level: 'county',
  department: 'market',
  form: sampleForm('特种设备使用登记申请表', [
    {
      title: '设备情况',
      fields: {
        kind: choice('equipment-kind', '设备种类', [
          '锅炉',
          '压力容器',
          '压力管道',
          '电梯',
          '起重机械',
          '客运索道',
          '大型游乐设施',
          '场（厂）内专用机动车辆',
        ]),
        model: text('equipment-model', '品种和型号', { hint: '见产品合格证。' }),
        productNumber: text('product-number', '产品编号', { max: 40 }),
        manufacturer: text('manufacturer', '制造单位名称', { min: 4, max: 100 }),
        manufacturerCode: formatted('unified-social-credit-code', '制造单位统一社会信用代码', 'cn-credit-code', {
          optional: true,
          hint: '境外制造的可以不填。',
        }),
        installer: text('installer', '安装单位名称', { max: 100, optional: true, hint: '不需要安装的可以不填。' }),
      },
    },
    {
      title: '使用地点和检验',
      fields: {
        place: text('use-place', '使用地点', { min: 5, max: 120, hint: '写到楼号、车间。' }),
        startDate: date('start-date', '投入使用日期'),
        inspector: text('inspection-organ', '检验机构名称', { min: 4, max: 100 }),
        inspectedOn: date('inspection-date', '检验日期'),
        nextInspection: date('next-inspection-date', '下次检验日期'),
      },
    },
    {
      title: '安全管理',
      fields: {
        safetyManager: text('safety-manager-name', '安全管理员姓名', { min: 2, max: 30 }),
        safetyManagerMobile: mobile('安全管理员手机号码'),
      },
    },
  ]),
}
