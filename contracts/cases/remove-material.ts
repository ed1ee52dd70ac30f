import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'

export const removeMaterial = contract({
  name: 'cases.remove-material',
  summary: '删除一份尚未提交的材料文件',
  kind: 'write',
  method: 'DELETE',
  path: '/my/cases/{caseId}/materials/{materialId}',
  input: Type.Object({ caseId: Uuid, materialId: Uuid }, { additionalProperties: false }),
  output: Type.Object({ materialId: Uuid }),
  errors: ['cases.not-found', 'cases.not-editable', 'cases.material-not-found', 'cases.material-fixed'],
})
