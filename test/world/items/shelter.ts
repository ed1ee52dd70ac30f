import {
  CONTENT_REVIEW,
  choice,
  type DemoItem,
  date,
  FORMAL_REVIEW,
  formatted,
  lines,
  number,
  pattern,
  sampleForm,
  text,
} from './kit.ts'

export const shelter: DemoItem = {
  name: '新建民用建筑防空地下室建设审批',
  guide: 'stored-page:no-address:应建防空地下室报建程序（一）.doc 宜昌市人民防空办公室',
  also: [
    {
      guide: 'https://imortgage.com.cn/info/1837/33965.htm',
      fields: ['legalBasis'],
      note: '设定依据取自此处，只取国家法律和国务院文件',
    },
  ],
  change: (content) => ({
    legalBasis: content.legalBasis?.filter(({ law }) => !law.includes('云南省')) ?? null,
    materials:
      content.materials?.map((material) =>
        material.name === '易地建设审批表' ? { ...material, necessity: 'conditional' } : material,
      ) ?? null,
  }),
  reviewSteps: [FORMAL_REVIEW, CONTENT_REVIEW],
  level: 'city',
  department: 'defence',
  form: sampleForm('新建民用建筑防空地下室建设申请表', [
    {
      title: '建设项目',
      fields: {
        project: text('project-name', '项目名称', { min: 4, max: 100 }),
        projectCode: pattern(
          'project-code',
          '投资项目统一代码',
          '^[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}$',
          '项目代码应为 4-6-2-2-6 位数字，例如 2026-370303-47-01-000001。',
        ),
        address: text('project-address', '建设地点', { min: 5, max: 120 }),
        startDate: date('start-date', '计划开工日期'),
      },
    },
    {
      title: '建筑规模',
      fields: {
        siteArea: number('site-area', '建设用地面积（平方米）', { min: 1, max: 100000000 }),
        areaAbove: number('area-above-ground', '地上建筑面积（平方米）', { min: 1, max: 100000000 }),
        areaBelow: number('area-below-ground', '地下建筑面积（平方米）', { min: 0, max: 100000000 }),
      },
    },
    {
      title: '防空地下室',
      fields: {
        method: choice('shelter-method', '建设方式', ['结合民用建筑修建', '申请易地建设', '申请免建']),
        areaDue: number('shelter-area-due', '应建面积（平方米）', { min: 0, max: 10000000 }),
        areaPlanned: number('shelter-area-planned', '拟建面积（平方米）', { min: 0, max: 10000000 }),
        level: choice('shelter-level', '抗力级别', ['核5级常5级', '核6级常6级', '核6B级常6级'], { optional: true }),
        use: choice('shelter-use', '战时用途', ['二等人员掩蔽', '物资库', '专业队工程', '医疗救护工程'], {
          optional: true,
        }),
        reason: lines('relocation-reason', '申请易地建设或者免建的原因', { max: 300, optional: true }),
      },
    },
    {
      title: '设计单位',
      fields: {
        designer: text('designer', '设计单位名称', { min: 4, max: 100 }),
        designerCode: formatted('unified-social-credit-code', '设计单位统一社会信用代码', 'cn-credit-code'),
      },
    },
  ]),
}
