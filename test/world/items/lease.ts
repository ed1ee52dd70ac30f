import {
  CONTENT_REVIEW,
  choice,
  type DemoItem,
  date,
  integer,
  licence,
  mobile,
  number,
  pattern,
  sampleForm,
  text,
} from './kit.ts'

export const lease: DemoItem = {
  name: '房屋租赁登记备案',
  guide: 'http://www.thnet.gov.cn/thdt/tzgg/qtgg/content/post_9129358.html',
  note: '流程省去来源所用平台的操作步骤；法律依据为来源地区的规则',
  change: (content) => ({
    handlingSteps: content.handlingSteps?.filter(({ name }) => /提交|受理|复核|证明/.test(name)) ?? null,
    handlingForms: ['网上办理', '街道便民服务中心'],
    result: licence('房屋租赁合同登记备案证明', '010'),
  }),
  reviewSteps: [CONTENT_REVIEW],
  level: 'county',
  department: 'housing',
  form: sampleForm('房屋租赁登记备案申请表', [
    {
      title: '房屋',
      fields: {
        location: text('house-location', '房屋坐落', { min: 5, max: 120, hint: '写到楼号、单元和房号。' }),
        use: choice('house-use', '房屋用途', ['居住', '商业', '办公', '仓储', '其他']),
        area: number('floor-area', '租赁面积（平方米）', { min: 1, max: 1000000 }),
        ownership: choice('ownership-kind', '权属证明', [
          '不动产权证书',
          '房屋所有权证',
          '宅基地证',
          '其他合法来源资料',
        ]),
        ownershipNumber: text('ownership-number', '权属证明编号', { max: 60, optional: true }),
      },
    },
    {
      title: '当事人',
      note: '您是一方当事人，这里填写另一方。',
      fields: {
        role: choice('lease-role', '您是', ['出租人', '承租人']),
        otherName: text('counterparty-name', '另一方姓名或者名称', { min: 2, max: 60 }),
        otherDocument: choice('document-type', '另一方证件类型', ['居民身份证', '营业执照', '护照', '其他']),
        otherNumber: pattern(
          'document-number',
          '另一方证件号码',
          '^[0-9A-Z]{5,20}$',
          '证件号码为 5 至 20 位数字或者大写字母。',
        ),
        otherMobile: mobile('另一方手机号码'),
      },
    },
    {
      title: '租赁合同',
      fields: {
        signedOn: date('contract-date', '合同订立日期', { hint: '订立之日起 30 日内办理。' }),
        from: date('start-date', '租期开始日期'),
        until: date('end-date', '租期结束日期'),
        rent: number('rent-month', '月租金（元）', { min: 0, max: 10000000 }),
        occupants: integer('occupant-count', '居住人数', { min: 0, max: 100 }, { optional: true }),
      },
    },
  ]),
}
