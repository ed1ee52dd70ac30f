import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MaterialsDelta } from '#contracts/catalogue/model.ts'
import { type Choice, choiceOf, withChoice } from './material-choice.ts'

const NOTHING: MaterialsDelta = { drop: [], soften: [], add: [] }
const choice = fc.constantFrom<Choice>('keep', 'drop', 'conditional', 'deferrable')

test('the last choice for a material is the one that holds, and touches no other', () => {
  const chosen = fc.array(fc.tuple(fc.constantFrom('m1', 'm2', 'm3'), choice))
  fc.assert(
    fc.property(chosen, (list) => {
      const delta = list.reduce<MaterialsDelta>((now, [id, made]) => withChoice(now, id, made), NOTHING)
      for (const id of ['m1', 'm2', 'm3']) {
        expect(choiceOf(delta, id)).toBe(list.findLast(([other]) => other === id)?.[1] ?? 'keep')
      }
      expect(new Set(delta.drop).size).toBe(delta.drop.length)
    }),
  )
})

test('everything kept as above is no difference', () => {
  expect(withChoice(withChoice(NOTHING, 'm1', 'drop'), 'm1', 'keep')).toEqual(NOTHING)
})
