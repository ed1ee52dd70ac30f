import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'

export const discardDraft = contract({
  name: 'cases.discard-draft',
  summary: '删除未提交的申请及其全部内容',
  kind: 'write',
  method: 'DELETE',
  path: '/my/cases/{caseId}/draft',
  input: Type.Object({ caseId: Uuid }, { additionalProperties: false }),
  output: Type.Object({ caseId: Uuid }),
  errors: ['cases.not-found', 'cases.not-editable'],
})
