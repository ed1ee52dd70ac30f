import {
  choice,
  choices,
  type DemoItem,
  date,
  FORMAL_REVIEW,
  integer,
  lines,
  mobile,
  number,
  SITE_VISIT,
  sampleForm,
  text,
} from './kit.ts'

export const fire: DemoItem = {
  name: '公众聚集场所投入使用、营业前消防安全检查',
  guide:
    'https://zwfw-new.hunan.gov.cn/hnywtb/service/guide.html?id=ad8127c644af4a91bca66c688bbae0a5&type=gr&rightsCode=000125049000&ywCode=02',
  change: (content) => ({
    // “安检检查” is the source's slip of the pen for “安全检查”, as the item's own name shows.
    result: {
      kind: 'approval',
      name: '公众聚集场所投入使用、营业前消防安全检查意见书',
      licenceTypeCode: null,
      validYears: null,
    },
    materials:
      content.materials?.map((material) =>
        material.name === '法律、行政法规规定的材料' ? { ...material, necessity: 'conditional' } : material,
      ) ?? null,
  }),
  note: '来源的结果名称为“消防安检检查意见书/不同意投入使用、营业决定书”',
  reviewSteps: [FORMAL_REVIEW, SITE_VISIT],
  level: 'county',
  department: 'fire',
  form: sampleForm('公众聚集场所投入使用、营业前消防安全检查申请表', [
    {
      title: '场所情况',
      fields: {
        premisesName: text('premises-name', '场所名称'),
        address: text('premises-address', '场所地址', { min: 5, max: 120, hint: '写到门牌号和楼层。' }),
        kind: choice('premises-kind', '场所类别', [
          '宾馆、饭店',
          '商场、集贸市场',
          '公共娱乐场所',
          '体育场馆、会堂',
          '客运车站、码头、航站楼',
          '其他公众聚集场所',
        ]),
        area: number('floor-area', '使用面积（平方米）', { min: 1, max: 1000000 }),
        storeys: text('storey-count', '楼层', { max: 40, hint: '例如：建筑共 6 层，使用 1 至 2 层。' }),
        openingDate: date('opening-date', '拟投入使用（营业）日期'),
      },
    },
    {
      title: '消防设施',
      fields: {
        exits: integer('exit-count', '安全出口数量', { min: 1, max: 200 }),
        facilities: choices('fire-facilities', '消防设施', [
          '室内消火栓',
          '自动喷水灭火系统',
          '火灾自动报警系统',
          '防烟排烟系统',
          '应急照明和疏散指示',
          '灭火器',
        ]),
        decoration: lines('decoration-material', '装修材料说明', {
          max: 300,
          optional: true,
          hint: '说明顶棚、墙面、地面的材料和燃烧性能等级。',
        }),
      },
    },
    {
      title: '责任人与办理方式',
      fields: {
        responsible: text('responsible-person-name', '消防安全责任人姓名', { min: 2, max: 30 }),
        responsibleMobile: mobile('消防安全责任人手机号码'),
        procedure: choice('procedure-choice', '办理方式', ['采用告知承诺方式', '不采用告知承诺方式'], {
          hint: '采用告知承诺的，材料齐全即作出决定，事后再核查。',
        }),
      },
    },
  ]),
}
