import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'
import { commitToNumber, type LicencePayload, numberShown, opensCommitment } from './payload.ts'
import { type Ed25519Jwk, keyIdOf, signPayload, verifySignedPayload } from './signature.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const jwk = publicKey.export({ format: 'jwk' }) as Ed25519Jwk
const signed = (value: unknown) => {
  const payload = canonicalJson(value)
  return { payload, signature: signPayload(payload, privateKey).toString('base64url') }
}

describe('the signature of a licence', () => {
  it('is verified with the public key alone, whatever was signed', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { payload, signature } = signed(JSON.parse(text))
        expect(verifySignedPayload(payload, signature, jwk)).toBe(true)
      }),
    )
  })

  it('does not fit a payload of which one character was changed', () => {
    const { payload, signature } = signed({ holder: { name: '演示餐饮店' }, number: 'TB370303-2026-0000017-X' })
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
        fc.pre(payload[at] !== other)
        const forged = payload.slice(0, at) + other + payload.slice(at + 1)
        expect(verifySignedPayload(forged, signature, jwk)).toBe(false)
      }),
    )
  })

  it('does not fit the same words in another form, another key, or no signature at all', () => {
    const { payload, signature } = signed({ a: 1, b: 2 })
    expect(verifySignedPayload('{"b":2,"a":1}', signature, jwk)).toBe(false)
    expect(verifySignedPayload(`${payload} `, signature, jwk)).toBe(false)
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }) as Ed25519Jwk
    expect(verifySignedPayload(payload, signature, stranger)).toBe(false)
    expect(verifySignedPayload(payload, '', jwk)).toBe(false)
    expect(verifySignedPayload(payload, signature, { ...jwk, x: 'AA' })).toBe(false)
  })

  it('names the key of RFC 8037 appendix A by the thumbprint given there', () => {
    const key: Ed25519Jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
    expect(keyIdOf(key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })
})

describe('the commitment to a document number', () => {
  const disclosure = { documentNumber: 'ABCD0123456789EFGH', salt: 'AAECAwQFBgcICQoLDA0ODw' }
  const payload = { holder: { numberCommitment: commitToNumber(disclosure) } } as LicencePayload

  it('is opened by number and salt together only', () => {
    expect(opensCommitment(payload, disclosure)).toBe(true)
    expect(opensCommitment(payload, { ...disclosure, documentNumber: 'ABCD0123456789EFGI' })).toBe(false)
    expect(opensCommitment(payload, { ...disclosure, salt: 'AQECAwQFBgcICQoLDA0ODw' })).toBe(false)
  })

  it('leaves a person’s number masked and a company’s code whole', () => {
    expect(numberShown('person', 'ABCD0123456789EFGH')).toBe('ABCD************GH')
    expect(numberShown('person', '12345')).toBe('*****')
    expect(numberShown('company', '91370303MA00000000')).toBe('91370303MA00000000')
  })
})
