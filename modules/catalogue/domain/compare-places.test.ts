import { expect, it } from 'vitest'
import type { ComparedField, ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../testing.ts'
import { comparePlaces } from './compare-places.ts'

const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const compare = (standard: ItemContent, ...places: (ItemContent | undefined)[]) => {
  const fields = comparePlaces(standard, places)
  return (field: keyof ItemContent) => fields.find((one) => one.field === field) as ComparedField
}
const marks = (compared: ComparedField) => compared.cells.map(({ mark }) => mark)

it('a place that says otherwise than the standard is marked, with how in plain words', () => {
  const field = compare(itemContent(), itemContent(), itemContent({ promisedLimit: days(7) }))
  expect(marks(field('promisedLimit'))).toEqual(['same', 'different'])
  expect(field('promisedLimit').cells[1]?.sentences).toEqual(['承诺时限由 10 个工作日改为 7 个工作日。'])
  expect(field('promisedLimit').same).toBe(false)
  expect(field('fee').same).toBe(true)
})

it('unknown is not different: what a place did not publish, and where nobody carries the item out', () => {
  const field = compare(itemContent(), itemContent({ promisedLimit: null }), undefined)
  expect(marks(field('promisedLimit'))).toEqual(['unknown', 'unknown'])
  expect(field('promisedLimit').same).toBe(true)
  const unlisted = itemContent({ materials: [], materialsStatus: 'not_in_excerpt' })
  expect(marks(compare(itemContent(), unlisted)('materials'))).toEqual(['unknown'])
})

it('where the standard does not say, places are measured by the first that does', () => {
  const silent = itemContent({ handlingForms: null })
  const [window, online] = [itemContent({ handlingForms: ['窗口办理'] }), itemContent({ handlingForms: ['网上办理'] })]
  const field = compare(silent, silent, window, online)
  expect(marks(field('handlingForms'))).toEqual(['unknown', 'same', 'different'])
  expect(field('handlingForms').same).toBe(false)
})
