import { Type } from 'typebox'
import { contract, Nullable, Timestamp } from '../contract.ts'
import { CaseDeadline, CaseStateCode, Turn } from './model.ts'

const Text = Type.String()

/**
 * A POST although it reads: number and code stay out of addresses and logs. The answer holds nothing personal: neither who
 * applied nor what they wrote.
 */
export const trackCase = contract({
  name: 'cases.track-case',
  summary: '凭办件编号和查询码查看进度，不必登录',
  kind: 'read',
  personal: true,
  method: 'POST',
  path: '/case-progress',
  input: Type.Object(
    {
      /** The whole number or its last 16 digits; spaces and hyphens are ignored. */
      caseNumber: Type.String({ minLength: 16, maxLength: 80 }),
      queryCode: Type.String({ pattern: '^[0-9]{6}$' }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    caseNumberGrouped: Text,
    itemName: Text,
    divisionName: Text,
    departmentName: Text,
    state: CaseStateCode,
    stateName: Text,
    turn: Turn,
    deadline: Nullable(CaseDeadline),
    submittedAt: Timestamp,
    timeline: Type.Array(
      Type.Object({ at: Timestamp, title: Text, by: Type.Enum(['applicant', 'department', 'system']) }),
    ),
  }),
  errors: ['cases.tracking-failed'],
  rateLimit: { perMinute: 20 },
})
