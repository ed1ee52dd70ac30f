import { Type } from 'typebox'
import { contract, Nullable, Timestamp } from '../contract.ts'

/** RFC 8037 keys as RFC 7517 JWK set; `kid` is the RFC 7638 thumbprint. */
const PublicKey = Type.Object({
  kty: Type.Literal('OKP'),
  crv: Type.Literal('Ed25519'),
  x: Type.String(),
  kid: Type.String(),
  alg: Type.Literal('EdDSA'),
  use: Type.Literal('sig'),
  /** Whose key: name and 统一社会信用代码 of the issuing department. */
  issuerName: Type.String(),
  issuerUscc: Type.String(),
  createdAt: Timestamp,
  /** No longer signs; what it signed before stays valid. */
  retiredAt: Nullable(Timestamp),
})

export const listPublicKeys = contract({
  name: 'licences.list-public-keys',
  summary: '公布各发证机关的签名公钥，供离线核验证照',
  kind: 'read',
  method: 'GET',
  path: '/licences/public-keys',
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ keys: Type.Array(PublicKey) }),
  errors: [],
})
