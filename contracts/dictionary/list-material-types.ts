import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { MaterialType } from './model.ts'

export const listMaterialTypes = contract({
  name: 'dictionary.list-material-types',
  summary: '列出材料类型及其别名和核发部门',
  kind: 'read',
  method: 'GET',
  path: '/material-types',
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(MaterialType) }),
  errors: [],
})
