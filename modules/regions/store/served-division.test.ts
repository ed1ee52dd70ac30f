import { describe, expect, it } from 'vitest'
import { coveringDivision } from './served-division.ts'

describe('the division that covers two others', () => {
  it.each([
    ['370303', '370303', '370303'],
    ['370300', '370323', '370300'],
    ['370303001', '370303', '370303'],
    ['370303001', '370303002', '370303'],
    ['370100', '370303', '370000'],
    ['370300', '110000', undefined],
  ])('%s and %s: %s', (one, other, covering) => {
    expect(coveringDivision(one, other)).toBe(covering)
  })
})
