import { expect, test } from 'vitest'
import { sameMatter } from './same-matter.ts'

const step = (id: string, state: 'waiting' | 'current' | 'done') => ({ id, state })
const before = { allowedActions: ['complete-step' as const], steps: [step('a', 'current'), step('b', 'waiting')] }

test('what was typed stays when the act is still to be done in the same step', () => {
  expect(sameMatter('complete-step', before, before)).toBe(true)
})

test('an opinion on one step never slips into the next', () => {
  const moved = { ...before, steps: [step('a', 'done'), step('b', 'current')] }
  expect(sameMatter('complete-step', before, moved)).toBe(false)
})

test('an act that is no longer possible is not offered again', () => {
  expect(sameMatter('complete-step', before, { ...before, allowedActions: [] })).toBe(false)
})
