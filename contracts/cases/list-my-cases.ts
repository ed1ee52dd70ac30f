import { Type } from 'typebox'
import { contract, Nullable, PageQuery } from '../contract.ts'
import { CaseSummary } from './model.ts'

export const listMyCases = contract({
  name: 'cases.list-my-cases',
  summary: '列出我的办件；代理企业时列出该企业的办件',
  kind: 'read',
  personal: true,
  method: 'GET',
  path: '/my/cases',
  input: Type.Object(
    { tab: Type.Optional(Type.Enum(['draft', 'open', 'closed', 'all'], { default: 'all' })), ...PageQuery },
    { additionalProperties: false },
  ),
  /** Newest first. */
  output: Type.Object({
    items: Type.Array(CaseSummary),
    next: Nullable(Type.String()),
    counts: Type.Object({ draft: Type.Integer(), open: Type.Integer(), closed: Type.Integer() }),
  }),
  errors: [],
})
