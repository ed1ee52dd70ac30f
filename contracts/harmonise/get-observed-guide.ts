import { Type } from 'typebox'
import { contract, Uuid } from '../contract.ts'
import { ObservedGuide, ObservedMaterial } from './model.ts'

export const getObservedGuide = contract({
  name: 'harmonise.get-observed-guide',
  summary: '查看一份观测到的指南：原文、读出的要素和材料匹配',
  kind: 'read',
  method: 'GET',
  path: '/observed-guides/{guideId}',
  input: Type.Object({ guideId: Uuid }, { additionalProperties: false }),
  output: Type.Object({
    guide: ObservedGuide,
    /** Elements as the place publishes them; materials carry their types of the dictionary. */
    content: Type.Unknown(),
    materials: Type.Array(ObservedMaterial),
    /** The row as it stood in the file. */
    source: Type.Unknown(),
  }),
  errors: ['harmonise.guide-not-found'],
})
