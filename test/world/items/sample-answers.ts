import type { FormDefinition } from '#contracts/catalogue/index.ts'
import { type FormField, schemaOf } from '#modules/catalogue/index.ts'
import { demoCreditCode } from '../departments.ts'

/** What an invented applicant writes, by data element; marked where it could be taken for somebody's. */
const BY_ELEMENT: Readonly<Record<string, string>> = {
  'shop-name': '演示面馆',
  'proposed-name': '淄博市张店区演示面馆（个体工商户）',
  'premises-name': '演示场所',
  'organisation-name': '演示社区诊所',
  'project-name': '演示项目一期',
  'business-address': '张店区演示路 8 号 1 层',
  'premises-address': '张店区演示路 8 号 1 层',
  'project-address': '张店区演示路以东、演示河以南',
  'home-address': '张店区演示小区 1 号楼 101 室',
  'mailing-address': '张店区演示小区 1 号楼 101 室',
  'house-location': '张店区演示小区 2 号楼 202 室',
  'use-place': '张店区演示路 8 号院内',
  'business-scope': '餐饮服务；食品销售',
  'safety-manager-name': '演示甲',
  'responsible-person-name': '演示乙',
  'guardian-name': '演示丙',
  'counterparty-name': '演示丁',
  'bank-name': '演示银行张店支行',
  'card-service-bank': '演示银行',
  'last-employer': '演示商贸有限公司',
  manufacturer: '演示机械制造有限公司',
  installer: '演示安装有限公司',
  designer: '演示建筑设计有限公司',
  'inspection-organ': '演示特种设备检验所',
  // No operator has been given the numbers from 169 0000.
  mobile: '16900000009',
  'identity-number': '11010519491231002X',
  'unified-social-credit-code': demoCreditCode('91370303', 'DEM99000'),
  'postal-code': '255000',
  'bank-account': '6200000000000000000',
  'document-number': '370303000000000000',
  'physician-licence-number': '202637000000000000000000000',
  'vehicle-plate': '鲁C00000',
  'photo-receipt-number': 'DEMO20260001',
  'project-code': '2026-370303-47-01-000001',
  equipment: '冷藏柜 2 台、消毒柜 1 台、油烟净化器 1 套（演示）',
}

/** Answers to a form that the form accepts, every field filled in; for tests, the demo and measurements. */
export function sampleAnswers(form: Pick<FormDefinition, 'schema'>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemaOf(form).properties).map(([name, field]) => [name, sampleAnswer(field)]),
  )
}

function sampleAnswer(field: FormField & { readonly minimum?: number; readonly maximum?: number }): unknown {
  if (field.type === 'array') return field.items?.enum?.slice(0, 2)
  if (field.enum) return field.enum[0]
  if (field.type === 'integer' || field.type === 'number') {
    return Math.min(Math.max(field.minimum ?? 0, 12), field.maximum ?? 12)
  }
  if (field.format === 'date') return '2026-09-01'
  return BY_ELEMENT[field['x-element']] ?? '演示内容，仅供体验'
}
