import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { ItemContent } from '#contracts/catalogue/model.ts'
import { fresh, freshRow, mayBeUnknown, SHAPES, type Shape } from './shapes.ts'

const fields = Object.keys(ItemContent.properties) as (keyof ItemContent)[]
const accepts = (field: keyof ItemContent, value: unknown) => Value.Check(ItemContent.properties[field], value)

describe('how an element is filled in', () => {
  it.each(fields)('%s begins with a value that the contract takes', (field) => {
    const value = fresh(SHAPES[field])
    expect(accepts(field, value), JSON.stringify(value)).toBe(true)
    const shape: Shape = SHAPES[field]
    if (shape.kind === 'rows' && field !== 'sources') {
      expect(accepts(field, [freshRow(shape.members, shape.id, [])])).toBe(true)
    }
  })

  it.each(fields)('%s may be unknown where the contract says so, and only there', (field) => {
    expect(accepts(field, null)).toBe(mayBeUnknown(field))
  })

  it('gives a new row an id that no other has', () => {
    expect(freshRow([], 'm', ['m1', 'm3', 'm2'])).toEqual({ id: 'm4' })
    expect(freshRow([], 'm', ['m2'])).toEqual({ id: 'm3' })
  })
})
