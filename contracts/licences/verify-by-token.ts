import { Type } from 'typebox'
import { contract, Timestamp } from '../contract.ts'
import { LicenceFace, LicenceStateCode } from './model.ts'

/** A read that travels as POST, so that the token of the QR code stands in no address. */
export const verifyByToken = contract({
  name: 'licences.verify-by-token',
  summary: '扫描证照二维码查验：显示证面内容、当前状态和签名核验结果',
  kind: 'read',
  method: 'POST',
  path: '/licences/verify-by-token',
  input: Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' }) }, { additionalProperties: false }),
  output: Type.Object({
    ...LicenceFace.properties,
    state: LicenceStateCode,
    stateName: Type.String(),
    /** The issuer's signature over what is shown here is genuine. */
    signatureValid: Type.Boolean(),
    checkedAt: Timestamp,
  }),
  errors: ['licences.token-unknown', 'platform.erased'],
  personal: true,
  rateLimit: { perMinute: 60 },
})
