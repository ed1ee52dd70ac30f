import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion } from './model.ts'

export const requestCorrection = contract({
  name: 'cases.request-correction',
  summary: '一次性告知需要补正的全部内容',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/correction-notice',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      /** Every field and material that must be put right; there is no second notice (行政许可法 32). */
      points: Type.Array(
        Type.Object(
          {
            kind: Type.Enum(['field', 'material']),
            target: Type.String({ minLength: 1, maxLength: 100 }),
            reason: Type.String({ minLength: 2, maxLength: 500, pattern: '\\S' }),
          },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 60 },
      ),
      note: Type.Optional(Type.String({ maxLength: 500 })),
      /** Working days that the applicant has. */
      days: Type.Optional(Type.Integer({ minimum: 3, maximum: 60, default: 15 })),
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: [
    'cases.not-found',
    'cases.changed-meanwhile',
    'cases.transition-impossible',
    'cases.second-correction',
    'cases.correction-point-unknown',
  ],
})
