import { createHash } from 'node:crypto'
import type { LicenceFace, LicenceField } from '#contracts/licences/index.ts'

/**
 * What the issuing organ signs: all that the paper shows, so that the paper can be checked against it without calling us, and a
 * commitment to the holder's full document number, so that the holder can prove the number to whom they choose and nobody
 * else learns it from the paper.
 */
export interface LicencePayload {
  readonly format: 'tongban-licence/1'
  readonly identifier: string
  readonly number: string
  readonly type: { readonly code: string; readonly name: string; readonly definingOrgan: string }
  readonly issuer: { readonly name: string; readonly uscc: string; readonly divisionCode: string }
  readonly holder: {
    readonly kind: 'person' | 'company'
    readonly name: string
    readonly numberShown: string
    /** SHA-256(salt ‖ number), base64url. */
    readonly numberCommitment: string
  }
  readonly itemCode: string
  readonly fields: readonly LicenceField[]
  readonly issuedOn: string
  readonly validFrom: string
  readonly validThrough: string | null
  readonly demo: boolean
}

/** Opens the commitment. */
export interface NumberDisclosure {
  readonly documentNumber: string
  /** 128 random bits, base64url. */
  readonly salt: string
}

export function commitToNumber(disclosure: NumberDisclosure): string {
  return createHash('sha256')
    .update(Buffer.from(disclosure.salt, 'base64url'))
    .update(disclosure.documentNumber)
    .digest('base64url')
}

/** Whether the number that a holder shows is the one that was signed. */
export const opensCommitment = (payload: LicencePayload, disclosure: NumberDisclosure): boolean =>
  payload.holder.numberCommitment === commitToNumber(disclosure)

/** A company's credit code is public and shown whole; of a person's number the first four and last two characters (why: README). */
export function numberShown(kind: 'person' | 'company', documentNumber: string): string {
  if (kind === 'company') return documentNumber
  const hidden = Math.max(documentNumber.length - 6, 0)
  if (hidden === 0) return '*'.repeat(documentNumber.length)
  return `${documentNumber.slice(0, 4)}${'*'.repeat(hidden)}${documentNumber.slice(-2)}`
}

/** The paper's content. */
export function faceOf(payload: LicencePayload): LicenceFace {
  return {
    identifier: payload.identifier,
    number: payload.number,
    typeName: payload.type.name,
    issuerName: payload.issuer.name,
    holderKind: payload.holder.kind,
    holderName: payload.holder.name,
    holderNumberShown: payload.holder.numberShown,
    fields: [...payload.fields],
    issuedOn: payload.issuedOn,
    validFrom: payload.validFrom,
    validThrough: payload.validThrough,
    demo: payload.demo,
  }
}
