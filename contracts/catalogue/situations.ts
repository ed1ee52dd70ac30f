import { type Static, Type } from 'typebox'
import { Nullable } from '../contract.ts'

/**
 * 情形引导: questions to the applicant, and decision tables that say what follows from the answers. Conditions are FEEL
 * (OMG DMN 1.x), in the part of it that can be checked to the last case; see modules/catalogue/domain/situations.
 */

/** Names a question, and is its variable in FEEL. */
const QuestionId = Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,39}$' })
const RowId = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' })
const MaterialId = Type.String({ pattern: '^[a-z0-9-]{1,40}$' })
const FieldName = Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,39}$' })
/** May still be empty while it is being written; the check says so. */
const Words = (maxLength: number) => Type.String({ maxLength })
const strict = { additionalProperties: false } as const

const questionBase = {
  id: QuestionId,
  text: Words(200),
  help: Nullable(Words(500)),
  /** FEEL expression over the answers to earlier questions; null: everyone is asked. */
  askedWhen: Nullable(Words(500)),
}

/** One of a few answers; in FEEL its value, a string. */
export const ChoiceQuestion = Type.Object(
  {
    ...questionBase,
    kind: Type.Literal('choice'),
    options: Type.Array(Type.Object({ value: Words(60), label: Words(100) }, strict), { maxItems: 30 }),
  },
  strict,
)
/** Yes or no; in FEEL `true` or `false`. */
export const YesNoQuestion = Type.Object({ ...questionBase, kind: Type.Literal('yesNo') }, strict)
/** A number from `min` to `max`, both allowed, in whole steps of `step` counted from `min`: 1 for whole numbers, 0.01 for hundredths. */
export const NumberQuestion = Type.Object(
  {
    ...questionBase,
    kind: Type.Literal('number'),
    unit: Nullable(Words(20)),
    min: Type.Number({ minimum: -1e9, maximum: 1e9 }),
    max: Type.Number({ minimum: -1e9, maximum: 1e9 }),
    step: Type.Enum([1, 0.1, 0.01, 0.001]),
  },
  strict,
)
export const SituationQuestion = Type.Union([ChoiceQuestion, YesNoQuestion, NumberQuestion])
export type SituationQuestion = Static<typeof SituationQuestion>

const effect = <K extends string, P extends Parameters<typeof Type.Object>[0]>(kind: K, members: P) =>
  Type.Object({ kind: Type.Literal(kind), ...members }, strict)

/** What follows for the applicant when a row fits. */
export const SituationEffect = Type.Union([
  /** Asked for in this situation; a material that some row adds is asked for in no other. */
  effect('addMaterial', { materialId: MaterialId }),
  /** Not asked for in this situation. */
  effect('dropMaterial', { materialId: MaterialId }),
  /** 必要: must be there, whatever the list says of its necessity. */
  effect('requireMaterial', { materialId: MaterialId }),
  /** 免提交: part of the file, yet the applicant need not bring it. */
  effect('waiveMaterial', { materialId: MaterialId }),
  /** A field that some row shows stands on the form in no other situation. */
  effect('showField', { field: FieldName }),
  effect('hideField', { field: FieldName }),
  effect('requireField', { field: FieldName }),
  effect('skipPage', { pageId: Words(60) }),
  /** By the name of a step told to people, or the id of a review step. A step that some row adds is taken in no other situation. */
  effect('addStep', { list: Type.Enum(['handling', 'review']), step: Words(100) }),
  effect('dropStep', { list: Type.Enum(['handling', 'review']), step: Words(100) }),
  effect('setPromisedLimit', {
    count: Type.Integer({ minimum: 0, maximum: 3650 }),
    unit: Type.Enum(['workingDay', 'naturalDay']),
  }),
  /** Told to the applicant. */
  effect('note', { text: Words(500) }),
  /** 情形名称. */
  effect('nameSituation', { name: Words(100) }),
])
export type SituationEffect = Static<typeof SituationEffect>
export type SituationEffectKind = SituationEffect['kind']

export const SituationRow = Type.Object(
  {
    id: RowId,
    /** FEEL unary tests, one an input in the table's order; `-` takes every answer. */
    when: Type.Array(Words(200), { maxItems: 8 }),
    effects: Type.Array(SituationEffect, { maxItems: 30 }),
  },
  strict,
)
export type SituationRow = Static<typeof SituationRow>

/** `unique`: exactly one row fits every applicant. `collect`: every row that fits takes effect, and none need fit. */
export const SituationTable = Type.Object(
  {
    id: RowId,
    name: Words(100),
    hitPolicy: Type.Enum(['unique', 'collect']),
    /** Ids of the questions that it looks at. A table is passed over when none of them was asked. */
    inputs: Type.Array(QuestionId, { maxItems: 8 }),
    rows: Type.Array(SituationRow, { maxItems: 100 }),
  },
  strict,
)
export type SituationTable = Static<typeof SituationTable>

export const Situations = Type.Object(
  {
    questions: Type.Array(SituationQuestion, { maxItems: 20 }),
    tables: Type.Array(SituationTable, { maxItems: 20 }),
  },
  strict,
)
export type Situations = Static<typeof Situations>

/** Answers by question. A question that was not asked, or not answered yet, has none. */
export const SituationAnswers = Type.Record(
  QuestionId,
  Type.Union([Type.Boolean(), Type.Number(), Type.String({ maxLength: 60 })]),
  { maxProperties: 20 },
)
export type SituationAnswers = Readonly<Record<string, boolean | number | string>>

/**
 * `asked`: must be brought. `conditional`: depends on a question that is still open. `waived`: 免提交. `none`: not in this
 * situation.
 */
export const MATERIAL_NEEDS = { asked: '需要', conditional: '视情形提供', waived: '免提交', none: '不需要' } as const
export type MaterialNeed = keyof typeof MATERIAL_NEEDS

/** What follows for an applicant with these answers, and why. */
export const SituationOutcome = Type.Object({
  questions: Type.Array(
    Type.Object({
      id: Type.String(),
      text: Type.String(),
      /** `undecided`: whether it is asked depends on one that is open. */
      state: Type.Enum(['answered', 'notAsked', 'open', 'undecided']),
      answer: Nullable(Type.Union([Type.Boolean(), Type.Number(), Type.String()])),
      answerText: Nullable(Type.String()),
    }),
  ),
  /** Every question that is asked has been answered. */
  complete: Type.Boolean(),
  /** 情形名称. */
  names: Type.Array(Type.String()),
  notes: Type.Array(Type.String()),
  /** Of every material of the list. `reasons`: the situations that decide it; empty where it is the same for everybody. */
  materials: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      need: Type.Enum(Object.keys(MATERIAL_NEEDS) as MaterialNeed[]),
      reasons: Type.Array(Type.String()),
    }),
  ),
  hiddenFields: Type.Array(Type.String()),
  requiredFields: Type.Array(Type.String()),
  skippedPages: Type.Array(Type.String()),
})
export type SituationOutcome = Static<typeof SituationOutcome>
