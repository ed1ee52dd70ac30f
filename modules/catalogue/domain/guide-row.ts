import { type Static, Type } from 'typebox'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { Nullable } from '#contracts/contract.ts'

const Text = Nullable(Type.String())
const Days = Nullable(Type.Integer({ minimum: 0 }))

/** One material of a published guide, in the source's words. */
export const GuideMaterial = Type.Object({
  name: Type.String({ minLength: 1 }),
  form: Text,
  copies: Text,
  source: Text,
  required: Nullable(Type.Boolean()),
  note: Text,
})
export type GuideMaterial = Static<typeof GuideMaterial>

/** One line of `reference/guides-open.jsonl`: a guide as it was published somewhere; null is “not stated”. */
export const GuideRow = Type.Object({
  source_url: Type.String({ minLength: 1 }),
  region_name: Text,
  item_name: Type.String({ minLength: 1 }),
  department: Text,
  legal_basis: Nullable(Type.Array(Type.String())),
  conditions: Text,
  materials: Nullable(Type.Array(GuideMaterial)),
  materials_status: Type.Enum(['listed', 'partial', 'not_in_excerpt']),
  statutory_days: Days,
  promised_days: Days,
  fee: Text,
  online_level: Text,
  visits: Days,
  process: Nullable(Type.Array(Type.String())),
  result_name: Text,
  raw_text_excerpt: Text,
  extraction_note: Text,
  source_kind: Text,
})
export type GuideRow = Static<typeof GuideRow>

/** One line of `reference/basic-items.csv` with what the field's own lists say of it. */
export interface KnownItem {
  readonly name: string
  /** National code where one was seen; otherwise a local one of this platform. */
  readonly code: string
  readonly itemType: string
  readonly leadDepartment: string
  /** As the list gives them; null where it does not. */
  readonly serviceObjects?: ItemContent['serviceObjects']
}
