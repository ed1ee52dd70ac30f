import { Type } from 'typebox'
import { contract, FileOutput, Uuid } from '../contract.ts'

export const downloadLicence = contract({
  name: 'licences.download-licence',
  summary: '下载电子证照（PDF，内附可离线核验的签名）',
  kind: 'read',
  method: 'GET',
  path: '/licences/{licenceId}/document',
  input: Type.Object({ licenceId: Uuid }, { additionalProperties: false }),
  output: FileOutput('application/pdf'),
  errors: ['licences.not-found', 'licences.not-downloadable', 'platform.erased'],
  personal: true,
})
