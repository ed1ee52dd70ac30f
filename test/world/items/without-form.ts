import { CONTENT_REVIEW, type DemoItem } from './kit.ts'

/** Items whose materials the source does not show: a guide to read, nothing to apply for yet. */
export const remoteMedical: DemoItem = {
  name: '异地就医备案',
  guide: 'https://www.gz.gov.cn/zt/shb/content/post_9383871.html',
  note: '来源的流程是当地应用程序的操作步骤，没有采用',
  change: () => ({ handlingSteps: null, handlingForms: ['网上办理'] }),
  reviewSteps: [CONTENT_REVIEW],
  level: 'city',
  department: 'medical',
}

export const investmentFiling: DemoItem = {
  name: '企业投资项目备案',
  guide: 'http://www.gdzwfw.gov.cn/portal/guide/11440400006988451Y32001001000',
  note: '结果名称中的“广东省”为来源原文',
  reviewSteps: [CONTENT_REVIEW],
  level: 'county',
  department: 'approval',
}

export const pharmacy: DemoItem = {
  name: '药品零售企业经营许可',
  guide:
    'http://www.sczwfw.gov.cn/jiq/front/transition/ywTransToDetail?areaCode=511011000000&itemCode=511A0026000011-511011000000-000-11510902MB1630231G-1-00&taskType=1&deptCode=11510902008518496F',
  change: () => ({ onsiteReason: '原件核查' }),
  reviewSteps: [CONTENT_REVIEW],
  level: 'county',
  department: 'market',
}
