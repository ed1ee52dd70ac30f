import { expect, test } from 'vitest'
import { stepAt } from './step-at.ts'

const steps = [{ effectiveFrom: '2026-03-02T02:00:00.000Z' }, { effectiveFrom: '2026-04-30T16:00:00.000Z' }]

test('a step holds from its own instant until the next one', () => {
  expect(stepAt(steps, '2026-03-02T01:59:59Z')).toBeUndefined()
  expect(stepAt(steps, '2026-03-02T02:00:00Z')).toBe(0)
  expect(stepAt(steps, '2026-04-30T23:59:59+08:00')).toBe(0)
  expect(stepAt(steps, '2026-05-01T00:00:00+08:00')).toBe(1)
})
