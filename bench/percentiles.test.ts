import { describe, expect, it } from 'vitest'
import { median, percentilesOf } from './percentiles.ts'

describe('percentilesOf', () => {
  it('takes the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect(percentilesOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 })
    expect(percentilesOf([7])).toEqual({ p50: 7, p95: 7, p99: 7 })
    expect(percentilesOf([])).toEqual({ p50: 0, p95: 0, p99: 0 })
  })
})

describe('median', () => {
  it('is the middle, or between the two middles', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })
})
