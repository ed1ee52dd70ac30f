import { type Static, Type } from 'typebox'
import { contract, DivisionCode, Nullable, PageOf, PageQuery, Timestamp, Uuid } from '../contract.ts'
import { FIELD_GROUPS, type FieldGroup } from './field-groups.ts'
import { Difference, FormPage, ItemCode, ItemContent, LocalContent } from './model.ts'

/*
 * The life of a change: drafted, read by a second person, published with the time of its effect, in force, and at last superseded;
 * or taken back before its effect. A standard changes for everyone below it, an override for one place and those below it.
 */

export const CHANGE_KINDS = { standard: '基本事项', override: '本地差异', form: '申请表单' } as const
export type ChangeKind = keyof typeof CHANGE_KINDS

export const CHANGE_STATES = {
  draft: '草稿',
  submitted: '待复核',
  returned: '已退回',
  published: '已发布',
  withdrawn: '已撤回',
} as const
export type ChangeState = keyof typeof CHANGE_STATES

/** Of a published change, where it stands today. */
export const CHANGE_PHASES = { scheduled: '待生效', inForce: '生效中', superseded: '已被替代' } as const
export type ChangePhase = keyof typeof CHANGE_PHASES

export const CHANGE_LISTS = { toReview: '待我复核', mine: '我起草的', scheduled: '待生效' } as const
export type ChangeList = keyof typeof CHANGE_LISTS

export const StandardDraft = Type.Object(
  {
    kind: Type.Literal('standard'),
    ownerDivisionCode: DivisionCode,
    content: ItemContent,
    /** Lists an item that is not in the catalogue yet; refused where the code is taken. */
    newItem: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
)
export const OverrideDraft = Type.Object(
  {
    kind: Type.Literal('override'),
    divisionCode: DivisionCode,
    differences: Type.Array(Difference, { maxItems: 60 }),
    local: LocalContent,
  },
  { additionalProperties: false },
)
export const FormDraft = Type.Object(
  {
    kind: Type.Literal('form'),
    name: Type.String({ minLength: 1, maxLength: 100 }),
    sample: Type.Boolean(),
    schema: Type.Unknown(),
    pages: Type.Array(FormPage, { minItems: 1, maxItems: 20 }),
  },
  { additionalProperties: false },
)
export const ChangeDraft = Type.Union([StandardDraft, OverrideDraft, FormDraft])
export type ChangeDraft = Static<typeof ChangeDraft>

/** What was found in a draft: an error keeps it from being submitted, a warning is for the reviewer's judgement. */
export const ChangeFinding = Type.Object({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning']),
  /** Field of the item, where it is about one. */
  field: Nullable(Type.String()),
  sentence: Type.String(),
})
export type ChangeFinding = Static<typeof ChangeFinding>

const Lines = Nullable(Type.Array(Type.String()))

/** One element before and after a change, as lines to read; null: not published. */
export const ChangedField = Type.Object({
  field: Type.String(),
  title: Type.String(),
  group: Type.Enum(Object.keys(FIELD_GROUPS) as FieldGroup[]),
  changed: Type.Boolean(),
  before: Lines,
  after: Lines,
})
export type ChangedField = Static<typeof ChangedField>

const summary = {
  id: Uuid,
  kind: Type.Enum(Object.keys(CHANGE_KINDS) as ChangeKind[]),
  itemCode: ItemCode,
  itemName: Type.String(),
  /** Of a standard and a form its owner, of an override the place. */
  divisionCode: DivisionCode,
  title: Type.String(),
  /** 发文依据. */
  document: Nullable(Type.String()),
  state: Type.Enum(Object.keys(CHANGE_STATES) as ChangeState[]),
  phase: Nullable(Type.Enum(Object.keys(CHANGE_PHASES) as ChangePhase[])),
  /** At once on publication when null. */
  effectiveFrom: Nullable(Timestamp),
  effectiveUntil: Nullable(Timestamp),
  authorName: Type.String(),
  reviewerName: Nullable(Type.String()),
  reviewNote: Nullable(Type.String()),
  reformId: Nullable(Uuid),
  /** Grows with every save: who saves an older one is refused. */
  revision: Type.Integer(),
  updatedAt: Timestamp,
  publishedAt: Nullable(Timestamp),
}
export const ChangeSummary = Type.Object(summary)
export type ChangeSummary = Static<typeof ChangeSummary>

export const Change = Type.Object({
  ...summary,
  draft: ChangeDraft,
  /** What it changes, in plain words, against what will be in force then; of a decided one, against what would have been. */
  sentences: Type.Array(Type.String()),
  /** Every element before and after; empty for a form. */
  fields: Type.Array(ChangedField),
  findings: Type.Array(ChangeFinding),
  /** What the asking person may do now. */
  may: Type.Object({
    revise: Type.Boolean(),
    submit: Type.Boolean(),
    review: Type.Boolean(),
    withdraw: Type.Boolean(),
  }),
})
export type Change = Static<typeof Change>

const drafted = {
  title: Type.String({ minLength: 1, maxLength: 100 }),
  document: Type.Optional(Nullable(Type.String({ maxLength: 300 }))),
  draft: ChangeDraft,
  effectiveFrom: Type.Optional(Nullable(Timestamp)),
  effectiveUntil: Type.Optional(Nullable(Timestamp)),
}
const strict = { additionalProperties: false } as const
const byId = Type.Object({ changeId: Uuid }, strict)
const FINDING_ERRORS = [
  'catalogue.change-not-found',
  'catalogue.item-not-found',
  'catalogue.change-closed',
  'catalogue.period-invalid',
]

export const draftChange = contract({
  name: 'catalogue.draft-change',
  summary: '起草对基本事项、本地差异或者表单的一次修改',
  kind: 'write',
  method: 'POST',
  path: '/changes',
  input: Type.Object({ itemCode: ItemCode, ...drafted }, strict),
  output: Change,
  errors: [
    'catalogue.item-not-found',
    'catalogue.item-owned-elsewhere',
    'catalogue.item-code-taken',
    'catalogue.period-invalid',
  ],
})

export const reviseChange = contract({
  name: 'catalogue.revise-change',
  summary: '修改草稿或者被退回的修改',
  kind: 'write',
  method: 'PUT',
  path: '/changes/{changeId}',
  input: Type.Object({ changeId: Uuid, revision: Type.Integer({ minimum: 1 }), ...drafted }, strict),
  output: Change,
  errors: [...FINDING_ERRORS, 'catalogue.change-revised-meanwhile', 'catalogue.change-kind-fixed'],
})

export const submitChange = contract({
  name: 'catalogue.submit-change',
  summary: '提交复核',
  kind: 'write',
  method: 'POST',
  path: '/changes/{changeId}/submission',
  input: byId,
  output: Change,
  errors: [...FINDING_ERRORS, 'catalogue.change-faulty'],
})

export const returnChange = contract({
  name: 'catalogue.return-change',
  summary: '复核不通过，退回起草人并说明原因',
  kind: 'write',
  method: 'POST',
  path: '/changes/{changeId}/return',
  input: Type.Object({ changeId: Uuid, note: Type.String({ minLength: 1, maxLength: 1000 }) }, strict),
  output: Change,
  errors: FINDING_ERRORS,
})

export const approveChange = contract({
  name: 'catalogue.approve-change',
  summary: '复核通过并发布，到生效时间自动生效',
  kind: 'write',
  method: 'POST',
  path: '/changes/{changeId}/approval',
  input: Type.Object(
    {
      changeId: Uuid,
      revision: Type.Integer({ minimum: 1 }),
      /** Said by the one who approves: what others have planned for the time of this change may be replaced by it. */
      replacePlanned: Type.Optional(Type.Boolean()),
    },
    strict,
  ),
  output: Change,
  errors: [
    ...FINDING_ERRORS,
    'catalogue.change-revised-meanwhile',
    'catalogue.change-faulty',
    'catalogue.item-owned-elsewhere',
    'catalogue.item-code-taken',
    'catalogue.form-invalid',
    'catalogue.effect-passed',
    'catalogue.replaces-planned',
  ],
})

export const withdrawChange = contract({
  name: 'catalogue.withdraw-change',
  summary: '撤回尚未发布或者尚未生效的修改',
  kind: 'write',
  method: 'POST',
  path: '/changes/{changeId}/withdrawal',
  input: byId,
  output: Change,
  errors: [...FINDING_ERRORS, 'catalogue.change-in-force', 'catalogue.change-of-reform', 'catalogue.first-form-stays'],
})

export const listChanges = contract({
  name: 'catalogue.list-changes',
  summary: '列出修改：草稿、待复核、待生效和已发布的',
  kind: 'read',
  method: 'GET',
  path: '/changes',
  input: Type.Object(
    {
      itemCode: Type.Optional(ItemCode),
      /** This division and those below it. */
      divisionCode: Type.Optional(DivisionCode),
      state: Type.Optional(Type.Enum(Object.keys(CHANGE_STATES) as ChangeState[])),
      /** Only those waiting for the asking person's review, of their own hand, or published and yet to take effect. */
      list: Type.Optional(Type.Enum(Object.keys(CHANGE_LISTS) as ChangeList[])),
      ...PageQuery,
    },
    strict,
  ),
  output: PageOf(ChangeSummary),
  errors: [],
})

export const getChange = contract({
  name: 'catalogue.get-change',
  summary: '查看一次修改：内容、与现行的不同和检查结果',
  kind: 'read',
  method: 'GET',
  path: '/changes/{changeId}',
  input: byId,
  output: Change,
  errors: ['catalogue.change-not-found'],
})

export const getItemHistory = contract({
  name: 'catalogue.get-item-history',
  summary: '一个事项在一个地区的历史：每次变化何时生效、何时公布、改了什么',
  kind: 'read',
  method: 'GET',
  path: '/divisions/{divisionCode}/items/{itemCode}/history',
  input: Type.Object({ divisionCode: DivisionCode, itemCode: ItemCode }, strict),
  output: Type.Object({
    itemName: Type.String(),
    /** The latest effect first. */
    steps: Type.Array(
      Type.Object({
        /** Instant of legal effect from which the content is so, as known today. */
        effectiveFrom: Timestamp,
        effectiveUntil: Nullable(Timestamp),
        /** Since when this is known. */
        knownFrom: Timestamp,
        title: Nullable(Type.String()),
        document: Nullable(Type.String()),
        observed: Type.Boolean(),
        sentences: Type.Array(Type.String()),
      }),
    ),
  }),
  errors: ['catalogue.item-not-implemented'],
  rateLimit: { perMinute: 120 },
})
