import { CONTENT_REVIEW, choices, type DemoItem, date, integer, lines, mobile, sampleForm, text } from './kit.ts'

export const publications: DemoItem = {
  name: '出版物发行单位设立临时零售点开展出版物销售活动备案',
  guide:
    'http://zwfw-new.hunan.gov.cn/onething/service/serviceguideck.jsp?approve_id=8C23D900DF985079E053661515AC3946&areacode=433123999000',
  note: '材料取自受理条件中引用的规定',
  reviewSteps: [CONTENT_REVIEW],
  level: 'county',
  department: 'culture',
  form: sampleForm('设立临时零售点备案表', [
    {
      title: '临时零售点',
      fields: {
        place: text('use-place', '设立地点', { min: 5, max: 120 }),
        from: date('start-date', '开始日期'),
        until: date('end-date', '结束日期', { hint: '设立时间不得超过 10 日。' }),
        licenceNumber: text('licence-number', '出版物经营许可证编号', { min: 4, max: 60 }),
      },
    },
    {
      title: '销售活动',
      fields: {
        kinds: choices('publication-kinds', '销售出版物品种', ['图书', '报纸', '期刊', '音像制品', '电子出版物']),
        count: integer('publication-count', '预计数量（册、盘）', { min: 1, max: 10000000 }),
        responsible: text('responsible-person-name', '现场负责人姓名', { min: 2, max: 30 }),
        responsibleMobile: mobile('现场负责人手机号码'),
        remark: lines('remark', '活动说明', { max: 300, optional: true }),
      },
    },
  ]),
}
