import { Type } from 'typebox'
import { ItemCode } from '../catalogue/model.ts'
import { contract, DivisionCode, Nullable, Timestamp } from '../contract.ts'
import { ContentHash } from './model.ts'

export const checkSheet = contract({
  name: 'guide.check-sheet',
  summary: '一份打印的告知单是否仍然有效；已被取代时说明从何时起、有哪些不同',
  kind: 'read',
  method: 'GET',
  path: '/guide-sheets/{hash}',
  input: Type.Object(
    /** The content hash, or its first 16 characters or more, as the QR code `/g/{hash}` of the sheet carries them. */
    { hash: Type.String({ pattern: '^[0-9a-f]{16,64}$' }) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    contentHash: ContentHash,
    itemCode: ItemCode,
    itemName: Type.String(),
    division: Type.Object({ code: DivisionCode, name: Type.String() }),
    departmentName: Type.String(),
    firstShownAt: Timestamp,
    checkedAt: Timestamp,
    /** `withdrawn`: the item is no longer carried out in that division. */
    status: Type.Enum(['current', 'superseded', 'withdrawn']),
    /** Null while current, and where the change came without an effective time of its own (a department's telephone, say). */
    supersededSince: Nullable(Timestamp),
    /** The guide in force now. */
    currentHash: Nullable(ContentHash),
    /** What changed between the sheet and today, in plain words. */
    differences: Type.Array(Type.String()),
    /** While current: when a planned change takes effect. */
    changesOn: Nullable(Timestamp),
  }),
  errors: ['guide.sheet-not-found', 'guide.sheet-ambiguous'],
  rateLimit: { perMinute: 120 },
})
