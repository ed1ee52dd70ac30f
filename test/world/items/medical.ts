import {
  CONTENT_REVIEW,
  choice,
  choices,
  type DemoItem,
  FORMAL_REVIEW,
  integer,
  number,
  pattern,
  SITE_VISIT,
  sampleForm,
  text,
} from './kit.ts'

export const medical: DemoItem = {
  name: '医疗机构执业登记',
  guide:
    'https://zwfw-new.hunan.gov.cn/hnywtb/service/guide.html?id=589c110f716f4422a19fb0f35b14e9dd&type=gr&rightsCode=000123004000&ywCode=01',
  reviewSteps: [FORMAL_REVIEW, SITE_VISIT, CONTENT_REVIEW],
  level: 'county',
  department: 'health',
  form: sampleForm('医疗机构执业登记申请表', [
    {
      title: '机构情况',
      fields: {
        name: text('organisation-name', '医疗机构名称', { min: 4 }),
        kind: choice('medical-institution-kind', '医疗机构类别', [
          '综合医院',
          '专科医院',
          '门诊部',
          '诊所',
          '卫生室',
          '护理院',
          '医学检验实验室',
          '其他',
        ]),
        nature: choice('medical-institution-nature', '经营性质', ['政府办非营利性', '其他非营利性', '营利性']),
        address: text('premises-address', '执业地址', { min: 5, max: 120 }),
        capital: number('capital-amount', '注册资金（万元）', { min: 0, max: 1000000 }),
      },
    },
    {
      title: '场所和床位',
      fields: {
        area: number('floor-area', '建筑面积（平方米）', { min: 1, max: 1000000 }),
        beds: integer('bed-count', '床位数（张）', { min: 0, max: 10000 }, { hint: '不设床位的填 0。' }),
        dentalChairs: integer(
          'dental-chair-count',
          '牙椅数（台）',
          { min: 0, max: 1000 },
          { hint: '不设牙椅的填 0。' },
        ),
        departments: choices('clinical-departments', '诊疗科目', [
          '预防保健科',
          '全科医疗科',
          '内科',
          '外科',
          '妇产科',
          '儿科',
          '眼科',
          '口腔科',
          '中医科',
          '康复医学科',
          '医学检验科',
          '医学影像科',
        ]),
      },
    },
    {
      title: '人员',
      fields: {
        employees: integer('employee-count', '职工总数', { min: 1, max: 100000 }),
        technicalStaff: integer('technical-staff-count', '卫生技术人员数', { min: 1, max: 100000 }),
        responsible: text('responsible-person-name', '主要负责人姓名', { min: 2, max: 30 }),
        physicianNumber: pattern(
          'physician-licence-number',
          '主要负责人医师资格证书编码',
          '^[0-9A-Z]{15,27}$',
          '医师资格证书编码为 15 至 27 位数字或者大写字母。',
        ),
      },
    },
  ]),
}
