import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { FormDefinition } from './model.ts'

export const getForm = contract({
  name: 'catalogue.get-form',
  summary: '取得表单的一个版本：结构、分页和校验规则',
  kind: 'read',
  method: 'GET',
  path: '/forms/{versionId}',
  input: Type.Object({ versionId: Uuid }, { additionalProperties: false }),
  output: FormDefinition,
  errors: ['catalogue.form-not-found'],
})
