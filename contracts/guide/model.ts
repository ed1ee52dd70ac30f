import { type Static, type TSchema, Type } from 'typebox'
import { EffectiveItem, FormDefinition, ItemContent, LocalContent } from '../catalogue/model.ts'
import { DivisionCode, Nullable, Timestamp } from '../contract.ts'

const Text = Type.String()
const Unknown = <T extends TSchema>(schema: T) => Nullable(schema)

/**
 * 办事指南: the one document that portal, phone, counter, print-out and API show. A pure function of the effective item, its
 * division and department, and the compiler's version; `contentHash` covers everything but `compiledAt` and `validUntil`.
 */
export const GuideDocument = Type.Object({
  compilerVersion: Type.Integer(),
  /** SHA-256, hex, over the canonical JSON of the content below. */
  contentHash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  itemCode: Text,
  taskCode: Text,
  basicItemId: Text,
  implementationId: Text,
  division: Type.Object({ code: DivisionCode, name: Text, path: Type.Array(Text) }),
  department: Type.Object({ id: Text, name: Text, uscc: Text }),
  content: ItemContent,
  local: LocalContent,
  differences: EffectiveItem.properties.differences,
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

export { FormDefinition }
