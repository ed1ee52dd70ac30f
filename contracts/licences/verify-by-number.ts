import { Type } from 'typebox'
import { contract, Nullable, Timestamp } from '../contract.ts'
import { LicenceStateCode } from './model.ts'

/** A read that travels as POST: the typed name stands in no address. */
export const verifyByNumber = contract({
  name: 'licences.verify-by-number',
  summary: '按证照编号查验：只显示状态、类型和发证机关，可核对持证人名称是否一致',
  kind: 'read',
  method: 'POST',
  path: '/licences/verify-by-number',
  input: Type.Object(
    {
      /** 证照编号 or 电子证照标识, as typed: spaces, hyphens and case do not matter. */
      number: Type.String({ minLength: 1, maxLength: 120 }),
      holderName: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    number: Type.String(),
    typeName: Type.String(),
    issuerName: Type.String(),
    state: LicenceStateCode,
    stateName: Type.String(),
    /** Whether the typed name is the holder's; null when none was typed or the holder's data have been erased. */
    holderNameMatches: Nullable(Type.Boolean()),
    demo: Type.Boolean(),
    checkedAt: Timestamp,
  }),
  errors: ['licences.number-not-found'],
  personal: true,
  rateLimit: { perMinute: 10 },
})
