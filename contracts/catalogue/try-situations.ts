import { Type } from 'typebox'
import { contract, Nullable } from '../contract.ts'
import { SituationGround } from './check-situations.ts'
import { ItemCode } from './model.ts'
import { SituationAnswers, SituationOutcome, Situations } from './situations.ts'

export const trySituations = contract({
  name: 'catalogue.try-situations',
  summary: '试一试：按给出的回答，申请人要交哪些材料、走哪些环节、承诺几日办结',
  kind: 'read',
  method: 'POST',
  path: '/basic-items/{itemCode}/situations/try',
  input: Type.Object(
    { itemCode: ItemCode, situations: Situations, ...SituationGround, answers: SituationAnswers },
    { additionalProperties: false },
  ),
  /** Null while conditions cannot be read: the check says which. */
  output: Type.Object({
    tried: Nullable(Type.Object({ outcome: SituationOutcome, ...SituationGround })),
  }),
  errors: [],
  rateLimit: { perMinute: 240 },
})
