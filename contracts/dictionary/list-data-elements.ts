import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { DataElement } from './model.ts'

export const listDataElements = contract({
  name: 'dictionary.list-data-elements',
  summary: '列出数据元；表单的每一项都对应其中一个',
  kind: 'read',
  method: 'GET',
  path: '/data-elements',
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(DataElement) }),
  errors: [],
})
