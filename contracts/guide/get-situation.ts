import { Type } from 'typebox'
import { ItemCode, ItemContent } from '../catalogue/model.ts'
import { SituationAnswers, SituationOutcome } from '../catalogue/situations.ts'
import { contract, DivisionCode } from '../contract.ts'
import { ContentHash } from './model.ts'

export const getSituation = contract({
  name: 'guide.get-situation',
  summary: '按申请人的回答给出这一情形的材料、环节和时限；没有答完时给出下一步要问的问题',
  kind: 'read',
  method: 'POST',
  path: '/guides/{divisionCode}/{itemCode}/situation',
  input: Type.Object(
    {
      divisionCode: DivisionCode,
      itemCode: ItemCode,
      /** By question; `content.situations` of the guide has the questions. They are kept nowhere. */
      answers: SituationAnswers,
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    /** Of the whole guide: a sheet for a situation is checked by it, too. */
    contentHash: ContentHash,
    /** The guide's content for these answers. */
    content: ItemContent,
    outcome: SituationOutcome,
  }),
  errors: ['guide.not-found', 'guide.division-not-found'],
  rateLimit: { perMinute: 240 },
})
