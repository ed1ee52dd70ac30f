import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { MaterialFile } from './model.ts'

export const MATERIAL_MAX_BYTES = 20 * 1_048_576
/** Files of one required material. */
export const MATERIAL_MAX_FILES = 10

export const uploadMaterial = contract({
  name: 'cases.upload-material',
  summary: '上传一份申请材料（PDF、OFD、JPG、PNG，不超过 20 MB）',
  kind: 'write',
  method: 'POST',
  path: '/my/cases/{caseId}/materials',
  input: Type.Object(
    { caseId: Uuid, requirementId: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }) },
    { additionalProperties: false },
  ),
  output: MaterialFile,
  errors: [
    'cases.not-found',
    'cases.not-editable',
    'cases.requirement-unknown',
    'cases.too-many-files',
    'cases.correction-field-closed',
  ],
  upload: { maxBytes: MATERIAL_MAX_BYTES },
  rateLimit: { perMinute: 30 },
})
