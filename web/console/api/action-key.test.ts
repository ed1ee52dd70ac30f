import { expect, test } from 'vitest'
import { actionKeys } from './action-key.ts'
import { ApiProblem, unreachable } from './problem.ts'

function counted() {
  let n = 0
  return actionKeys(() => `key-${++n}`)
}

test('a repeated press without an answer keeps the key', () => {
  const keys = counted()
  expect(keys.keyFor({ caseId: 'a' })).toBe('key-1')
  keys.answered(unreachable())
  expect(keys.keyFor({ caseId: 'a' })).toBe('key-1')
})

test('other content is another action', () => {
  const keys = counted()
  keys.keyFor({ reason: '一' })
  keys.answered(unreachable())
  expect(keys.keyFor({ reason: '二' })).toBe('key-2')
})

test('after success or a refusal the next press is a new action', () => {
  const keys = counted()
  keys.keyFor('x')
  keys.answered()
  expect(keys.keyFor('x')).toBe('key-2')
  keys.answered(new ApiProblem({ title: '不行', code: 'cases.no', status: 409 }))
  expect(keys.keyFor('x')).toBe('key-3')
})
