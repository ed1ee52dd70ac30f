import { Type } from 'typebox'
import { contract, FileOutput, Uuid } from '../contract.ts'

export const downloadMaterial = contract({
  name: 'cases.download-material',
  summary: '下载申请材料；仅限申请人和办理部门',
  kind: 'read',
  personal: true,
  method: 'GET',
  path: '/cases/{caseId}/materials/{materialId}/file',
  input: Type.Object({ caseId: Uuid, materialId: Uuid }, { additionalProperties: false }),
  output: FileOutput('application/octet-stream'),
  errors: ['cases.not-found', 'cases.material-not-found'],
})
