import { Type } from 'typebox'
import { contract, PageOf, PageQuery } from '../contract.ts'
import { MaterialUsage } from './model.ts'

export const listMaterialUsage = contract({
  name: 'harmonise.list-material-usage',
  summary: '列出材料类型、别名和各地指南使用的次数',
  kind: 'read',
  method: 'GET',
  path: '/material-usage',
  input: Type.Object(
    { q: Type.Optional(Type.String({ maxLength: 100 })), ...PageQuery },
    { additionalProperties: false },
  ),
  output: PageOf(MaterialUsage),
  errors: [],
})
