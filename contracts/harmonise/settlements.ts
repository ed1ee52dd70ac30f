import { type Static, Type } from 'typebox'
import { Difference, ItemCode, LegalException } from '../catalogue/model.ts'
import { contract, DateOnly, DivisionCode, Nullable, PageOf, PageQuery, Timestamp, Uuid } from '../contract.ts'

export const SETTLEMENT_KINDS = { adopt: '执行统一标准', exception: '法定例外', standard: '修改统一标准' } as const
export type SettlementKind = keyof typeof SETTLEMENT_KINDS
export const SETTLEMENT_STATES = { requested: '待批准', done: '已处理', refused: '未批准', undone: '已撤销' } as const
export type SettlementState = keyof typeof SETTLEMENT_STATES

const strict = { additionalProperties: false } as const
/** Places of one item; the province has a few hundred. */
const Places = Type.Array(DivisionCode, { minItems: 1, maxItems: 600, uniqueItems: true })
const Reason = Type.String({ minLength: 1, maxLength: 500 })
const FieldName = Difference.properties.field

export const Settlement = Type.Object({
  id: Uuid,
  itemCode: ItemCode,
  itemName: Type.String(),
  kind: Type.Enum(Object.keys(SETTLEMENT_KINDS) as SettlementKind[]),
  state: Type.Enum(Object.keys(SETTLEMENT_STATES) as SettlementState[]),
  reason: Type.String(),
  exception: Nullable(LegalException),
  /** Last day of an exception. */
  expiresOn: Nullable(DateOnly),
  fields: Type.Array(Type.String()),
  /** The draft of the changed standard. */
  changeId: Nullable(Uuid),
  effectiveAt: Nullable(Timestamp),
  divisionCodes: Type.Array(DivisionCode),
  /** Who decided, or asked for an exception. */
  authorName: Type.String(),
  decidedAt: Timestamp,
  /** Who granted an exception or did not. */
  reviewerName: Nullable(Type.String()),
  reviewedAt: Nullable(Timestamp),
  reviewNote: Nullable(Type.String()),
  undoneByName: Nullable(Type.String()),
  undoneAt: Nullable(Timestamp),
  /** What the asking person may do now. */
  may: Type.Object({ review: Type.Boolean(), undo: Type.Boolean() }),
})
export type Settlement = Static<typeof Settlement>

const ERRORS = ['harmonise.item-unknown', 'harmonise.nothing-to-settle']

export const adoptStandard = contract({
  name: 'harmonise.adopt-standard',
  summary: '一个或者多个地区改为执行统一标准：当地自己公布的指南到时失效',
  kind: 'write',
  method: 'POST',
  path: '/items/{itemCode}/settlements/adoption',
  input: Type.Object(
    { itemCode: ItemCode, divisionCodes: Places, reason: Reason, effectiveAt: Type.Optional(Timestamp) },
    strict,
  ),
  output: Settlement,
  errors: [...ERRORS, 'harmonise.effect-passed'],
})

export const requestException = contract({
  name: 'harmonise.request-exception',
  summary: '为一个或者多个地区的差异申请法定例外',
  kind: 'write',
  method: 'POST',
  path: '/items/{itemCode}/settlements/exception',
  input: Type.Object(
    {
      itemCode: ItemCode,
      divisionCodes: Places,
      reason: Reason,
      exception: LegalException,
      expiresOn: DateOnly,
      /** Fields that stay as they are in the places; all in which they differ when not given. */
      fields: Type.Optional(Type.Array(FieldName, { minItems: 1, maxItems: 60, uniqueItems: true })),
    },
    strict,
  ),
  output: Settlement,
  errors: [...ERRORS, 'harmonise.exception-ended', 'harmonise.field-fixed'],
})

export const approveException = contract({
  name: 'harmonise.approve-exception',
  summary: '批准法定例外：差异即按例外生效，当地自己公布的指南失效',
  kind: 'write',
  method: 'POST',
  path: '/settlements/{settlementId}/approval',
  input: Type.Object({ settlementId: Uuid }, strict),
  output: Settlement,
  errors: [
    'harmonise.settlement-not-found',
    'harmonise.settlement-closed',
    'harmonise.changed-meanwhile',
    'harmonise.exception-ended',
    'catalogue.difference-refused',
  ],
})

export const refuseException = contract({
  name: 'harmonise.refuse-exception',
  summary: '不批准法定例外，并说明原因',
  kind: 'write',
  method: 'POST',
  path: '/settlements/{settlementId}/refusal',
  input: Type.Object({ settlementId: Uuid, note: Reason }, strict),
  output: Settlement,
  errors: ['harmonise.settlement-not-found', 'harmonise.settlement-closed'],
})

export const changeStandard = contract({
  name: 'harmonise.change-standard',
  summary: '以一个地区的做法起草对统一标准的修改，经复核发布后生效',
  kind: 'write',
  method: 'POST',
  path: '/items/{itemCode}/settlements/standard',
  input: Type.Object(
    {
      itemCode: ItemCode,
      /** The place whose way becomes the proposal. */
      divisionCode: DivisionCode,
      fields: Type.Array(FieldName, { minItems: 1, maxItems: 60, uniqueItems: true }),
      reason: Reason,
    },
    strict,
  ),
  output: Settlement,
  errors: [...ERRORS, 'harmonise.field-fixed'],
})

export const undoSettlement = contract({
  name: 'harmonise.undo-settlement',
  summary: '撤销一次处理，恢复到处理之前；此后又有变动的，不能撤销',
  kind: 'write',
  method: 'POST',
  path: '/settlements/{settlementId}/undoing',
  input: Type.Object({ settlementId: Uuid }, strict),
  output: Settlement,
  errors: ['harmonise.settlement-not-found', 'harmonise.settlement-closed', 'harmonise.changed-meanwhile'],
})

export const listSettlements = contract({
  name: 'harmonise.list-settlements',
  summary: '列出对差异的处理，最近的在前',
  kind: 'read',
  method: 'GET',
  path: '/settlements',
  input: Type.Object(
    {
      itemCode: Type.Optional(ItemCode),
      divisionCode: Type.Optional(DivisionCode),
      state: Type.Optional(Type.Enum(Object.keys(SETTLEMENT_STATES) as SettlementState[])),
      ...PageQuery,
    },
    strict,
  ),
  output: PageOf(Settlement),
  errors: [],
})
