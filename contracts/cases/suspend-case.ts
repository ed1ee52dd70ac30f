import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ActionAnswer, ExpectedVersion, SuspensionGroundCode } from './model.ts'

export const suspendCase = contract({
  name: 'cases.suspend-case',
  summary: '启动特别程序，所需时间不计入办理期限',
  kind: 'write',
  method: 'POST',
  path: '/cases/{caseId}/suspension',
  input: Type.Object(
    {
      caseId: Uuid,
      expectedVersion: ExpectedVersion,
      ground: SuspensionGroundCode,
      /** Working days that it will take; told to the applicant in writing (行政许可法 45). */
      expectedDays: Type.Integer({ minimum: 1, maximum: 250 }),
      note: Type.Optional(Type.String({ maxLength: 500 })),
    },
    { additionalProperties: false },
  ),
  output: ActionAnswer,
  errors: ['cases.not-found', 'cases.changed-meanwhile', 'cases.transition-impossible'],
})
