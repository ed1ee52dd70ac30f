import { type Static, Type } from 'typebox'
import { DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'

const ACTOR_KINDS = ['anonymous', 'person', 'staff', 'machine', 'system'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** The public header of an entry: ids and codes, no names, no content. */
export const LedgerEntry = Type.Object({
  seq: Type.Integer(),
  id: Uuid,
  occurredAt: Timestamp,
  requestId: Type.String(),
  operation: Type.String(),
  /** The operation in plain Chinese. */
  operationTitle: Type.String(),
  actor: Type.Object({
    kind: Type.Enum([...ACTOR_KINDS]),
    /** Person, machine account, or the task of the program. */
    id: Nullable(Type.String()),
    postId: Nullable(Uuid),
    departmentId: Nullable(Uuid),
    departmentName: Nullable(Type.String()),
    companyId: Nullable(Uuid),
  }),
  subject: Type.Object({ kind: Type.String(), id: Type.String() }),
  divisionCode: DivisionCode,
  /** `person:<id>` or `company:<id>`: whose data it was. */
  concerns: Nullable(Type.String()),
  /** An entry without a body proves that it has none; a body may have been erased since. */
  hasBody: Type.Boolean(),
  /** SHA-256 over salt and canonical body, hex. */
  commitment: Type.String(),
  /** RFC 6962 leaf hash of header and commitment, hex. */
  leafHash: Type.String(),
})
export type LedgerEntry = Static<typeof LedgerEntry>

/** Who touched my data, told to the person: the department, never the member of staff. */
export const DataUse = Type.Object({
  at: Timestamp,
  /** What was done, in plain words. */
  what: Type.String(),
  /** 本人, a department's name, 系统自动处理, 公开查验 … */
  by: Type.String(),
  byKind: Type.Enum(['self', 'department', 'system', 'public', 'other']),
  subject: Type.Object({ kind: Type.String(), id: Type.String() }),
})
export type DataUse = Static<typeof DataUse>
