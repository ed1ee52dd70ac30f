import { createHash } from 'node:crypto'
import type { ActorKind } from '#contracts/ledger/index.ts'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'

/** What everybody who may read the ledger sees and nobody can change: ids and codes, never a name. */
export interface EntryHeader {
  readonly format: 1
  readonly id: string
  /** ISO 8601 in UTC, to the millisecond. */
  readonly occurredAt: string
  readonly requestId: string
  readonly operation: string
  readonly actor: EntryActor
  readonly subject: { readonly kind: string; readonly id: string }
  readonly divisionCode: string
  readonly concerns: string | null
  readonly bodyOwner: string | null
}

export interface EntryActor {
  readonly kind: ActorKind
  /** Person, machine account, or task; null for the anonymous. */
  readonly id: string | null
  readonly postId: string | null
  readonly departmentId: string | null
  /** Division of the post. */
  readonly divisionCode: string | null
  readonly companyId: string | null
}

export const SALT_BYTES = 16

/**
 * SHA-256(salt ‖ canonical body); of the salt alone when there is no body. The salt keeps a body of few possible values from
 * being guessed after it was erased.
 */
export function commitTo(salt: Buffer, body: object | null): Buffer {
  const hash = createHash('sha256').update(salt)
  if (body) hash.update(canonicalJson(body))
  return hash.digest()
}

/** Leaf hash after RFC 6962 section 2.1: the prefix 0x00 keeps leaves and inner nodes apart. */
export function leafHash(header: EntryHeader, commitment: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(canonicalJson(header)).update(commitment).digest()
}
