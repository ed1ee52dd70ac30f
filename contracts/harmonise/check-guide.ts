import { Type } from 'typebox'
import { QualityFinding } from '../catalogue/check-quality.ts'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, Timestamp } from '../contract.ts'

export const checkGuide = contract({
  name: 'harmonise.check-guide',
  summary: '检查一个地区的办事指南：要素规范、前后矛盾、引用的法条和法定时限',
  kind: 'read',
  method: 'GET',
  path: '/divisions/{divisionCode}/items/{itemCode}/guide-check',
  input: Type.Object(
    { divisionCode: DivisionCode, itemCode: ItemCode, at: Type.Optional(Timestamp) },
    { additionalProperties: false },
  ),
  /** Errors first; those of the law (`law.…`) are warnings, since a person reads the law. */
  output: Type.Object({ findings: Type.Array(QualityFinding) }),
  errors: ['catalogue.item-not-implemented'],
})
