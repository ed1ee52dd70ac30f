import { describe, expect, it } from 'vitest'
import { MAX_ATTEMPTS, nextAttempt } from './retry.ts'

const now = new Date('2026-03-02T02:00:00Z')

describe('retrying', () => {
  it('waits 1, 2, 4 … minutes and ends', () => {
    const waits = Array.from({ length: MAX_ATTEMPTS }, (_, at) => nextAttempt(at + 1, now))
    const minutes = waits.map((at) => at && (at.getTime() - now.getTime()) / 60_000)
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64, undefined])
  })
})
