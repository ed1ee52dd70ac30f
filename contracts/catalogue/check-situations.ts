import { Type } from 'typebox'
import { contract } from '../contract.ts'
import { ItemCode, ItemContent } from './model.ts'
import { SituationFinding } from './situation-findings.ts'
import { Situations } from './situations.ts'

const { materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit } = ItemContent.properties

/** What situations work on: as it stands in the draft, not as it was published. */
export const SituationGround = { materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit }

export const checkSituations = contract({
  name: 'catalogue.check-situations',
  summary: '检查情形引导的问题和决策表，不作任何改动；编辑时随改随查',
  kind: 'read',
  method: 'POST',
  path: '/basic-items/{itemCode}/situations/check',
  input: Type.Object(
    {
      /** Its form in force is what fields and pages are looked up in; an item that is not listed yet has none. */
      itemCode: ItemCode,
      situations: Situations,
      ...SituationGround,
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ findings: Type.Array(SituationFinding) }),
  errors: [],
  rateLimit: { perMinute: 240 },
})
