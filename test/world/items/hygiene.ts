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

export const hygiene: DemoItem = {
  name: '公共场所卫生许可',
  guide:
    'https://zwfw-new.hunan.gov.cn/hnywtb/service/guide.html?id=fh6qvPH6TweRllbLeiVP9w&type=gr&rightsCode=000123020000&ywCode=01',
  note: '材料名称中的“湖南省”为来源原文；来源另列特别程序（现场考察、专家评审、公告）40 日；有效期 4 年取自《公共场所卫生管理条例实施细则》（卫生部令第 80 号）',
  change: () => ({ result: licence('卫生许可证', '002', 4) }),
  reviewSteps: [FORMAL_REVIEW, SITE_VISIT, CONTENT_REVIEW],
  level: 'county',
  department: 'health',
  form: sampleForm('公共场所卫生许可申请表', [
    {
      title: '场所情况',
      fields: {
        premisesName: text('premises-name', '场所名称', { hint: '与门头招牌一致。' }),
        address: text('premises-address', '场所地址', { min: 5, max: 120, hint: '写到门牌号和楼层。' }),
        kinds: choices('hygiene-premises-kinds', '场所类别', [
          '宾馆、旅店、招待所',
          '理发店、美容店',
          '公共浴室',
          '影剧院、游艺厅、歌舞厅',
          '游泳场（馆）',
          '展览馆、图书馆',
          '商场、书店',
          '候诊室、候车室',
        ]),
        area: number('floor-area', '营业面积（平方米）', { min: 1, max: 500000 }),
        openingDate: date('opening-date', '拟开业日期'),
      },
    },
    {
      title: '卫生设施',
      fields: {
        airConditioning: choice('central-air-conditioning', '集中空调通风系统', [
          '没有',
          '有，已做卫生学评价',
          '有，尚未做卫生学评价',
        ]),
        waterSupply: choice('water-supply', '供水方式', ['市政供水', '二次供水', '自备水源']),
        equipment: lines('equipment', '清洗消毒和排风设施', {
          hint: '例如：消毒柜 2 台、布草间 1 间、机械排风 3 处。',
        }),
      },
    },
    {
      title: '人员与管理',
      fields: {
        employees: integer('employee-count', '从业人员人数', { min: 1, max: 10000 }),
        healthCertificates: integer('health-certificate-count', '持有效健康证明的人数', { min: 0, max: 10000 }),
        manager: text('responsible-person-name', '卫生管理人员姓名', { min: 2, max: 30 }),
        managerMobile: mobile('卫生管理人员手机号码'),
        commitment: yesNo('procedure-choice', '是否采用告知承诺方式办理'),
      },
    },
  ]),
}
