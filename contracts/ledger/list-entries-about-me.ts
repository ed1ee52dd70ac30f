import { Type } from 'typebox'
import { contract, PageOf, PageQuery } from '../contract.ts'
import { DataUse } from './model.ts'

export const listEntriesAboutMe = contract({
  name: 'ledger.list-entries-about-me',
  summary: '查看谁在什么时候使用过我的信息',
  kind: 'read',
  method: 'GET',
  path: '/my/data-uses',
  input: Type.Object(
    {
      ...PageQuery,
      /** Leaves out what I did myself. */
      byOthers: Type.Optional(Type.Boolean()),
    },
    { additionalProperties: false },
  ),
  output: PageOf(DataUse),
  errors: [],
  personal: true,
})
