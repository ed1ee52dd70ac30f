import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'

export const renewQueryCode = contract({
  name: 'cases.renew-query-code',
  summary: '重新获取查询码，原查询码随即失效',
  kind: 'write',
  method: 'POST',
  path: '/my/cases/{caseId}/query-code',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Type.Object({ queryCode: Type.String() }),
  errors: ['cases.not-found'],
})
