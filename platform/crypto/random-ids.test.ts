import { describe, expect, it } from 'vitest'
import { randomIds } from './random-ids.ts'

describe('random ids', () => {
  it('are 43 characters and never the same, beyond one block too', () => {
    const next = randomIds()
    const ids = Array.from({ length: 1000 }, next)
    expect(new Set(ids).size).toBe(1000)
    expect(ids.every((id) => /^[A-Za-z0-9_-]{43}$/.test(id))).toBe(true)
  })
})
