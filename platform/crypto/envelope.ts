import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'

/** First byte of everything sealed: which suite. 1 = AES-256-GCM, 96-bit nonce, 128-bit tag (NIST SP 800-38D). */
const AES_256_GCM = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES

/** `context` is authenticated, not stored: a value moved to another row or column no longer opens. */
export function sealWith(key: Buffer, context: string, plaintext: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  // A key object, since raw bytes cost Node three times as long.
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce)
  cipher.setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return Buffer.concat([Buffer.of(AES_256_GCM), nonce, cipher.getAuthTag(), body])
}

/** Throws when the value was changed, moved, or sealed under another key. */
export function openWith(key: Buffer, context: string, sealed: Buffer): Buffer {
  if (sealed.length < HEADER_BYTES || sealed[0] !== AES_256_GCM) throw new Error('not a sealed value')
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), sealed.subarray(1, 1 + NONCE_BYTES))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEADER_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(HEADER_BYTES)), decipher.final()])
}
