import { describe, expect, it } from 'vitest'
import { measured, meets } from './results.ts'

describe('a goal', () => {
  it('is met from its bound on', () => {
    expect(meets(600, '>= 600')).toBe(true)
    expect(meets(599.9, '>= 600')).toBe(false)
    expect(meets(100, '<= 100')).toBe(true)
    expect(meets(0.51, '>= 0.5')).toBe(true)
    expect(() => meets(1, '600')).toThrow()
  })

  it('is judged by the value before it is rounded for the reader', () => {
    expect(measured('x', 599.6, '1/s', '>= 600')).toEqual({
      name: 'x',
      value: 600,
      unit: '1/s',
      goal: '>= 600',
      met: false,
    })
    expect(measured('x', 0.12345, 'ms')).toMatchObject({ value: 0.123, goal: null, met: null })
  })
})
