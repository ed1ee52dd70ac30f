import {
  CONTENT_REVIEW,
  choice,
  type DemoItem,
  date,
  FORMAL_REVIEW,
  licence,
  lines,
  number,
  sampleForm,
  text,
} from './kit.ts'

export const water: DemoItem = {
  name: '取水许可',
  guide:
    'https://zwfw-new.hunan.gov.cn/hnywtb/service/guide.html?id=8b47e51e8f8a488f80159e8d5a023fbc&type=gr&rightsCode=000119001000&ywCode=01',
  also: [
    {
      guide: 'https://pzayl.com/html/.jblmbszn.201507t20150730_56463.html',
      fields: ['handlingSteps'],
      note: '办理流程、结果名称和有效期取自此处（湖南省的结果为“取水许可申请的批复”）',
    },
  ],
  change: () => ({ result: licence('取水许可证', '003', 5) }),
  note: '来源另列特别程序（专家评审）30 日',
  reviewSteps: [FORMAL_REVIEW, CONTENT_REVIEW],
  level: 'county',
  department: 'water',
  form: sampleForm('取水许可申请书', [
    {
      title: '取水项目',
      fields: {
        project: text('project-name', '取水项目名称', { max: 100 }),
        address: text('project-address', '取水地点', { min: 5, max: 120, hint: '写明河流、水库或者机井的位置。' }),
        filing: choice('project-filing', '项目立项方式', ['审批', '核准', '备案', '无需立项']),
        purpose: choice('water-use', '取水用途', ['工业用水', '农业灌溉', '城乡供水', '生态环境用水', '其他']),
      },
    },
    {
      title: '取水量和取水方式',
      fields: {
        source: choice('water-source', '水源类型', ['地表水', '地下水']),
        volumeYear: number('water-volume-year', '申请年取水量（万立方米）', { min: 0.01, max: 100000 }),
        volumeDay: number('water-volume-day', '日最大取水量（立方米）', { min: 0.1, max: 10000000 }),
        method: choice('water-method', '取水方式', ['提水', '蓄水', '引水', '机井抽取']),
        metering: choice('water-metering', '计量方式', ['水表', '超声波流量计', '电磁流量计', '其他']),
        startDate: date('start-date', '计划开始取水日期'),
      },
    },
    {
      title: '退水和影响',
      fields: {
        dischargePlace: text('discharge-place', '退水地点', { max: 100, hint: '不退水的填“无”。' }),
        dischargeMethod: choice('discharge-method', '退水方式', ['不退水', '连续退水', '间断退水']),
        thirdParty: lines('third-party-interest', '与第三者利害关系的说明', {
          hint: '说明是否影响他人用水；没有影响的也请写明。',
        }),
      },
    },
  ]),
}
