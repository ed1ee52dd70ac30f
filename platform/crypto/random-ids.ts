import { randomFillSync } from 'node:crypto'

const ID_BYTES = 32
const IDS_AT_ONCE = 256

/**
 * Makes unguessable ids of 256 bits, base64url. The system is asked for randomness in blocks: one call costs as much as a small
 * answer, and every request without a cookie gets an id whether it is kept or not.
 */
export function randomIds(): () => string {
  const block = Buffer.allocUnsafeSlow(ID_BYTES * IDS_AT_ONCE)
  let at = block.length
  return () => {
    if (at === block.length) {
      randomFillSync(block)
      at = 0
    }
    const id = block.toString('base64url', at, at + ID_BYTES)
    // What is given out must not be found in memory again.
    block.fill(0, at, at + ID_BYTES)
    at += ID_BYTES
    return id
  }
}
