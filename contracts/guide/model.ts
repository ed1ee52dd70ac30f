import { type Static, type TSchema, Type } from 'typebox'
import { EffectiveItem, ItemCode, ItemContent, LocalContent } from '../catalogue/model.ts'
import { DivisionCode, Nullable, Timestamp } from '../contract.ts'

const Text = Type.String()
const Unknown = <T extends TSchema>(schema: T) => Nullable(schema)

/** SHA-256 of a guide's content, hex. */
export const ContentHash = Type.String({ pattern: '^[0-9a-f]{64}$' })

/** For whom one looks: 个人办事 or 法人办事. */
export const AUDIENCES = { person: '个人', corporate: '法人' } as const
export type Audience = keyof typeof AUDIENCES
export const Audience = Type.Enum(Object.keys(AUDIENCES) as Audience[])

/**
 * 办事指南: the one document that portal, phone, counter, print-out and API show. A pure function of the effective item, its
 * division and department, and the compiler's version; `contentHash` covers everything but `compiledAt` and `validUntil`.
 */
export const GuideDocument = Type.Object({
  compilerVersion: Type.Integer(),
  /** SHA-256, hex, over the canonical JSON of the content below. */
  contentHash: ContentHash,
  itemCode: Text,
  taskCode: Text,
  basicItemId: Text,
  implementationId: Text,
  division: Type.Object({ code: DivisionCode, name: Text, path: Type.Array(Text) }),
  department: Type.Object({ id: Text, name: Text, uscc: Text }),
  content: ItemContent,
  local: LocalContent,
  differences: EffectiveItem.properties.differences,
  /** 尚未统一: what the place itself publishes is in force. */
  observed: EffectiveItem.properties.observed,
  /** Whether it can be applied for on this platform. */
  hasForm: Type.Boolean(),
  demo: Type.Boolean(),
  pins: EffectiveItem.properties.pins,
  compiledAt: Timestamp,
  validUntil: Unknown(Timestamp),
})
export type GuideDocument = Static<typeof GuideDocument>

/** One line of a search or of a list. */
export const GuideSummary = Type.Object({
  itemCode: Text,
  divisionCode: DivisionCode,
  name: Text,
  itemTypeName: Text,
  departmentName: Text,
  /** Division that really carries it out, when the asked one has it from above. */
  divisionName: Text,
  promisedDays: Unknown(Type.Integer()),
  onsiteVisits: Unknown(Type.Integer()),
  hasForm: Type.Boolean(),
  demo: Type.Boolean(),
})
export type GuideSummary = Static<typeof GuideSummary>

/** An item of the catalogue that no one carries out for the asked division. */
export const ItemMention = Type.Object({ itemCode: ItemCode, name: Text, itemTypeName: Text, leadDepartment: Text })
export type ItemMention = Static<typeof ItemMention>
