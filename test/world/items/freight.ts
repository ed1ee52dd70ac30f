import {
  CONTENT_REVIEW,
  choice,
  choices,
  type DemoItem,
  FORMAL_REVIEW,
  integer,
  licence,
  mobile,
  number,
  pattern,
  sampleForm,
  text,
} from './kit.ts'

export const freight: DemoItem = {
  name: '道路货物运输经营许可',
  guide:
    'https://zwfw-new.hunan.gov.cn/hnywtb/service/guide.html?id=52v_MC_mSJmwSXiR6SQFEQ&type=gr&rightsCode=000118017000&ywCode=01',
  note: '“线上服务能力认定结果”只涉及网络货运，来源对所有申请人均标为必要，这里照录',
  change: () => ({ result: licence('道路运输经营许可证', '006') }),
  reviewSteps: [FORMAL_REVIEW, CONTENT_REVIEW],
  level: 'county',
  department: 'transport',
  form: sampleForm('道路货物运输经营申请表', [
    {
      title: '经营类别',
      fields: {
        kinds: choices('transport-kinds', '申请经营类别', [
          '道路普通货物运输',
          '货物专用运输',
          '大型物件运输',
          '网络货运',
        ]),
        address: text('business-address', '经营场所地址', { min: 5, max: 120 }),
        parkingArea: number('parking-area', '停车场面积（平方米）', { min: 0, max: 1000000 }),
      },
    },
    {
      title: '车辆',
      fields: {
        vehicles: integer('vehicle-count', '拟投入车辆数', { min: 1, max: 10000 }),
        vehicleType: choice('vehicle-type', '主要车型', ['重型货车', '中型货车', '轻型货车', '牵引车及挂车']),
        mass: integer(
          'vehicle-mass',
          '最大一辆的总质量（千克）',
          { min: 500, max: 100000 },
          { hint: '见行驶证；4500 千克及以下的驾驶人员不需要从业资格证。' },
        ),
        plate: pattern(
          'vehicle-plate',
          '首辆车号牌',
          '^[\\u4e00-\\u9fa5][A-Z][A-Z0-9]{5,6}$',
          '车辆号牌应为一个汉字、一个字母和 5 至 6 位字母或者数字，例如 鲁C12345。',
          { optional: true, hint: '尚未上牌的可以不填。' },
        ),
        positioning: choice('vehicle-positioning', '卫星定位装置', ['已全部安装', '部分安装', '不需要安装'], {
          hint: '总质量 12 吨及以上的车辆应当安装。',
        }),
      },
    },
    {
      title: '人员',
      fields: {
        drivers: integer('driver-count', '驾驶人员人数', { min: 1, max: 10000 }),
        safetyManager: text('safety-manager-name', '安全生产管理人员姓名', { min: 2, max: 30 }),
        safetyManagerMobile: mobile('安全生产管理人员手机号码'),
      },
    },
  ]),
}
