import { type Static, Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'

const Text = Type.String()
const Count = Type.Integer({ minimum: 0 })
const Score = Type.Number({ minimum: 0, maximum: 1 })

/** 匹配状态: certain, for a person to decide, or nothing known fits. */
export const MATCH_STATES = { matched: '已匹配', unsure: '待确认', none: '未匹配' } as const
export type MatchStateName = keyof typeof MATCH_STATES
export const MatchStateCode = Type.Enum(Object.keys(MATCH_STATES) as MatchStateName[])

export const IMPORT_STATES = { running: '正在导入', done: '已完成', failed: '已中止' } as const
export const IMPORT_KINDS = { guides: '办事指南', implementations: '实施清单' } as const
export const ImportBatch = Type.Object({
  id: Uuid,
  kind: Type.Enum(Object.keys(IMPORT_KINDS) as (keyof typeof IMPORT_KINDS)[]),
  fileName: Text,
  divisionCode: Nullable(DivisionCode),
  /** 外地参考: compared with, never in force here. */
  reference: Type.Boolean(),
  state: Type.Enum(Object.keys(IMPORT_STATES) as (keyof typeof IMPORT_STATES)[]),
  /** Guides in the file; null while a file is read whose end is not known yet. */
  total: Nullable(Count),
  done: Count,
  taken: Count,
  unchanged: Count,
  refused: Count,
  startedAt: Timestamp,
  finishedAt: Nullable(Timestamp),
  /** Why it stopped. */
  failure: Nullable(Type.Object({ code: Text, sentence: Text })),
  /** What the asking person may do now. */
  may: Type.Object({ resume: Type.Boolean() }),
})
export type ImportBatch = Static<typeof ImportBatch>

/** Which column of a sheet (from 0) holds which field; see `harmonise.preview-import`. */
export const SheetMapping = Type.Record(Type.String({ maxLength: 40 }), Type.Integer({ minimum: 0, maximum: 500 }))
export const SheetLayoutCode = Type.Enum(['row', 'cell'])

export const MatchedItem = Type.Object({ itemCode: ItemCode, name: Text })
export const MatchedType = Type.Object({ code: Text, name: Text })

export const ObservedGuide = Type.Object({
  id: Uuid,
  itemName: Text,
  regionName: Nullable(Text),
  divisionCode: Nullable(DivisionCode),
  department: Nullable(Text),
  sourceUrl: Nullable(Text),
  reference: Type.Boolean(),
  state: MatchStateCode,
  matched: Nullable(MatchedItem),
  score: Score,
  reason: Text,
  materials: Count,
  observedAt: Timestamp,
  /** A newer version of the same place has been taken in since. */
  superseded: Type.Boolean(),
})
export type ObservedGuide = Static<typeof ObservedGuide>

export const ObservedMaterial = Type.Object({
  name: Text,
  matched: Type.Array(MatchedType),
  /** One of the papers is enough. */
  anyOf: Type.Boolean(),
  catchAll: Type.Boolean(),
  state: MatchStateCode,
  score: Score,
  reason: Text,
})
export type ObservedMaterial = Static<typeof ObservedMaterial>

/** Names of items, names of materials, and material types that are one. */
export const DECISION_KINDS = { item: '事项名称', material: '材料名称', merge: '材料类型合并' } as const
export const NameKind = Type.Enum(['item', 'material'])

export const QueueEntry = Type.Object({
  kind: NameKind,
  name: Text,
  /** Guides or entries of lists that bear this name. */
  uses: Count,
  example: Type.Object({ guideId: Uuid, itemName: Text, regionName: Nullable(Text), sourceUrl: Nullable(Text) }),
  reason: Text,
  suggestions: Type.Array(Type.Object({ code: Text, name: Text, score: Score, reason: Text })),
})
export type QueueEntry = Static<typeof QueueEntry>

export const MatchDecision = Type.Object({
  id: Uuid,
  kind: Type.Enum(Object.keys(DECISION_KINDS) as (keyof typeof DECISION_KINDS)[]),
  name: Text,
  /** Basic item or material type; null: it is none of them. */
  target: Nullable(Type.Object({ code: Text, name: Text })),
  decidedAt: Timestamp,
  undone: Type.Boolean(),
})
export type MatchDecision = Static<typeof MatchDecision>

export const DecisionMade = Type.Object({
  decisionId: Uuid,
  /** Guides and entries of lists that were matched anew because of it. */
  guides: Count,
  materials: Count,
})

export const MaterialUsage = Type.Object({
  code: Text,
  name: Text,
  aliases: Type.Array(Text),
  /** Names that people have added by deciding. */
  learned: Type.Array(Text),
  issuingDepartment: Nullable(Text),
  uses: Count,
  mergedInto: Nullable(Text),
})
export type MaterialUsage = Static<typeof MaterialUsage>
