import { describe, expect, it } from 'vitest'
import { outcomeWords } from './place-again.ts'

describe('what came of trying again', () => {
  it('is told in a sentence', () => {
    expect(outcomeWords({ placed: 0, refused: 0 })).toBe('没有需要重试的指南。')
    expect(outcomeWords({ placed: 2, refused: 0 })).toBe('2 份指南已在当地生效。')
    expect(outcomeWords({ placed: 0, refused: 3 })).toBe('3 份指南仍不能生效，原因见列表。')
    expect(outcomeWords({ placed: 2, refused: 3 })).toBe('2 份已生效，3 份仍不能生效。')
  })
})
