import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPages } from './page-plan.ts'

const bounds = { firstTop: 220, nextTop: 140, bottom: 780, closingTop: 600 }

describe('the pages of a certificate', () => {
  it('is one while everything fits above the closing part', () => {
    expect(planPages([50, 50, 50], bounds)).toEqual([[0, 1, 2]])
  })

  it('hold every row once and in order, stay within their bounds, and leave room to close the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 30, max: 200 }), { minLength: 1, maxLength: 60 }), (heights) => {
        const pages = planPages(heights, bounds)
        expect(pages.flat()).toEqual(heights.map((_, at) => at))
        pages.forEach((rows, at) => {
          expect(rows.length).toBeGreaterThan(0)
          const end = rows.reduce((y, row) => y + (heights[row] as number), at === 0 ? bounds.firstTop : bounds.nextTop)
          expect(end).toBeLessThanOrEqual(at === pages.length - 1 ? bounds.closingTop : bounds.bottom)
        })
      }),
    )
  })
})
