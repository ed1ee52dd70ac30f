import { type Static, Type } from 'typebox'
import { DateOnly, DivisionCode, Nullable, Timestamp, Uuid } from '../contract.ts'

/** 证照状态: the codes that licence libraries exchange. The typed table of transitions is in `modules/licences/domain/states.ts`. */
export const LICENCE_STATES = {
  '01': '有效',
  '02': '暂扣',
  '03': '撤销',
  '04': '注销',
  '05': '失效',
  '07': '吊销',
} as const
export type LicenceState = keyof typeof LICENCE_STATES
export const LicenceStateCode = Type.Enum(Object.keys(LICENCE_STATES) as LicenceState[])

/** The ways a licence ends before its time, each an act of its own with its own grounds. */
export const REVOCATION_ACTS = {
  /** 撤销: granted unlawfully or got by deceit (行政许可法 Art 69). */
  withdraw: '撤销',
  /** 注销: the formality when there is no ground for it any more (行政许可法 Art 70). */
  cancel: '注销',
  /** 吊销: as a penalty (行政处罚法 Art 9). */
  revoke: '吊销',
} as const
export type RevocationAct = keyof typeof REVOCATION_ACTS

export const LICENCE_ACTS = {
  issue: '颁发',
  suspend: '暂扣',
  resume: '暂扣发还',
  expire: '到期失效',
  ...REVOCATION_ACTS,
} as const
export type LicenceAct = keyof typeof LICENCE_ACTS

const HOLDER_KINDS = ['person', 'company'] as const

/** One line of the licence, as printed. */
export const LicenceField = Type.Object({ label: Type.String(), value: Type.String() })
export type LicenceField = Static<typeof LicenceField>

/** What the paper shows, and so the page behind its QR code: nothing more. */
export const LicenceFace = Type.Object({
  /** 电子证照标识, GB/T 36904. */
  identifier: Type.String(),
  /** 证照编号, for people: printed, spoken, typed. */
  number: Type.String(),
  typeName: Type.String(),
  issuerName: Type.String(),
  holderKind: Type.Enum([...HOLDER_KINDS]),
  holderName: Type.String(),
  /** A company's credit code whole; a person's number masked. */
  holderNumberShown: Type.String(),
  fields: Type.Array(LicenceField),
  issuedOn: DateOnly,
  validFrom: DateOnly,
  /** Last day on which it is valid; null: none stated. */
  validThrough: Nullable(DateOnly),
  /** 演示证照: without legal effect. */
  demo: Type.Boolean(),
})
export type LicenceFace = Static<typeof LicenceFace>

/** One line of a list. */
export const LicenceSummary = Type.Object({
  id: Uuid,
  number: Type.String(),
  typeName: Type.String(),
  issuerName: Type.String(),
  holderName: Type.String(),
  state: LicenceStateCode,
  stateName: Type.String(),
  issuedOn: DateOnly,
  validThrough: Nullable(DateOnly),
  demo: Type.Boolean(),
})
export type LicenceSummary = Static<typeof LicenceSummary>

/** What happened to a licence, oldest first. */
export const LicenceEvent = Type.Object({
  at: Timestamp,
  act: Type.Enum(Object.keys(LICENCE_ACTS) as LicenceAct[]),
  actName: Type.String(),
  /** The department's reason; null when the act needs none. */
  reason: Nullable(Type.String()),
})
export type LicenceEvent = Static<typeof LicenceEvent>

/**
 * The proof that can be carried away: `payload` is canonical JSON (RFC 8785), `signature` Ed25519 over its UTF-8 bytes
 * (base64url) by key `keyId` of `licences.list-public-keys`. `disclosure` opens the payload's commitment to the holder's
 * document number; the holder decides whom to give it to.
 */
const SignedPayload = Type.Object({
  payload: Type.String(),
  signature: Type.String(),
  keyId: Type.String(),
  disclosure: Type.Object({ documentNumber: Type.String(), salt: Type.String() }),
})

export const Licence = Type.Object({
  ...LicenceFace.properties,
  id: Uuid,
  caseId: Uuid,
  itemCode: Type.String(),
  divisionCode: DivisionCode,
  state: LicenceStateCode,
  stateName: Type.String(),
  events: Type.Array(LicenceEvent),
  signed: SignedPayload,
  /** What this reader may do now: a page shows a button from it. */
  allowed: Type.Object({
    download: Type.Boolean(),
    suspend: Type.Boolean(),
    resume: Type.Boolean(),
    revoke: Type.Array(Type.Enum(Object.keys(REVOCATION_ACTS) as RevocationAct[])),
  }),
})
export type Licence = Static<typeof Licence>

/** The state after an act. */
export const LicenceStateAnswer = Type.Object({ id: Uuid, state: LicenceStateCode, stateName: Type.String() })
