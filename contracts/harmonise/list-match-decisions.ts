import { Type } from 'typebox'
import { contract, PageOf, PageQuery } from '../contract.ts'
import { MatchDecision } from './model.ts'

export const listMatchDecisions = contract({
  name: 'harmonise.list-match-decisions',
  summary: '列出匹配决定，最近的在前；已撤销的也在其中',
  kind: 'read',
  method: 'GET',
  path: '/match-decisions',
  input: Type.Object({ ...PageQuery }, { additionalProperties: false }),
  output: PageOf(MatchDecision),
  errors: [],
})
