import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'

/** A public key as `licences.list-public-keys` gives it out (RFC 8037); further members do not matter. */
export interface Ed25519Jwk {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  /** The 32 bytes, base64url. */
  readonly x: string
}

/** Ed25519 (RFC 8032) over the UTF-8 bytes of a canonical payload. 64 bytes. */
export function signPayload(payload: string, privateKey: KeyObject): Buffer {
  return sign(null, Buffer.from(payload), privateKey)
}

/**
 * Whether a payload carries the signature of this key. Needs nothing but its arguments, so anyone can check a licence offline.
 * False as well for text that is no signature or key, and for a payload that is not in its canonical form.
 */
export function verifySignedPayload(payload: string, signature: string, publicKey: Ed25519Jwk): boolean {
  try {
    if (canonicalJson(JSON.parse(payload)) !== payload) return false
    const { kty, crv, x } = publicKey
    const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
    return verify(null, Buffer.from(payload), key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

/** JWK thumbprint, RFC 7638: the name of a key, told by the key itself. */
export function keyIdOf({ crv, kty, x }: Ed25519Jwk): string {
  return createHash('sha256').update(canonicalJson({ crv, kty, x })).digest('base64url')
}
