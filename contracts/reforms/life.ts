import { Type } from 'typebox'
import { contract, DivisionCode, PageOf, PageQuery, Uuid } from '../contract.ts'
import { REFORM_STATES, Reform, type ReformState, ReformSummary, reformDraft } from './model.ts'

const strict = { additionalProperties: false } as const
const byId = Type.Object({ reformId: Uuid }, strict)
const Revision = Type.Integer({ minimum: 1 })
const OF_ONE = ['reforms.reform-not-found', 'reforms.reform-closed']

export const draftReform = contract({
  name: 'reforms.draft-reform',
  summary: '起草一项改革',
  kind: 'write',
  method: 'POST',
  path: '/reforms',
  input: Type.Object(reformDraft, strict),
  output: Reform,
  errors: ['reforms.scope-empty'],
})

export const reviseReform = contract({
  name: 'reforms.revise-reform',
  summary: '修改草稿或者被退回的改革',
  kind: 'write',
  method: 'PUT',
  path: '/reforms/{reformId}',
  input: Type.Object({ reformId: Uuid, revision: Revision, ...reformDraft }, strict),
  output: Reform,
  errors: [...OF_ONE, 'reforms.scope-empty', 'reforms.revised-meanwhile'],
})

export const submitReform = contract({
  name: 'reforms.submit-reform',
  summary: '提交改革复核',
  kind: 'write',
  method: 'POST',
  path: '/reforms/{reformId}/submission',
  input: byId,
  output: Reform,
  errors: [...OF_ONE, 'reforms.not-assessed', 'reforms.not-rehearsed', 'reforms.faulty', 'reforms.nothing-changes'],
})

export const returnReform = contract({
  name: 'reforms.return-reform',
  summary: '改革复核不通过，退回起草人并说明原因',
  kind: 'write',
  method: 'POST',
  path: '/reforms/{reformId}/return',
  input: Type.Object({ reformId: Uuid, note: Type.String({ minLength: 1, maxLength: 1000 }) }, strict),
  output: Reform,
  errors: OF_ONE,
})

export const approveReform = contract({
  name: 'reforms.approve-reform',
  summary: '复核通过并发布改革，到生效时间在所有渠道同时生效',
  kind: 'write',
  method: 'POST',
  path: '/reforms/{reformId}/approval',
  input: Type.Object({ reformId: Uuid, revision: Revision }, strict),
  output: Reform,
  errors: [
    ...OF_ONE,
    'reforms.revised-meanwhile',
    'reforms.effect-passed',
    'reforms.faulty',
    'reforms.nothing-changes',
    'catalogue.item-code-taken',
  ],
})

export const withdrawReform = contract({
  name: 'reforms.withdraw-reform',
  summary: '撤回尚未发布或者尚未生效的改革',
  kind: 'write',
  method: 'POST',
  path: '/reforms/{reformId}/withdrawal',
  input: byId,
  output: Reform,
  errors: [...OF_ONE, 'reforms.in-force'],
})

export const getReform = contract({
  name: 'reforms.get-reform',
  summary: '查看一项改革：内容、影响、预演和结果',
  kind: 'read',
  method: 'GET',
  path: '/reforms/{reformId}',
  input: byId,
  output: Reform,
  errors: ['reforms.reform-not-found'],
})

export const listReforms = contract({
  name: 'reforms.list-reforms',
  summary: '列出改革：草稿、待复核、待生效和已生效的',
  kind: 'read',
  method: 'GET',
  path: '/reforms',
  input: Type.Object(
    {
      /** This division and those below it. */
      divisionCode: Type.Optional(DivisionCode),
      state: Type.Optional(Type.Enum(Object.keys(REFORM_STATES) as ReformState[])),
      ...PageQuery,
    },
    strict,
  ),
  output: PageOf(ReformSummary),
  errors: [],
})
