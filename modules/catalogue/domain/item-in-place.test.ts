import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldInPlace, ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../testing.ts'
import { computeEffectiveItem, NO_LOCAL, type Override, type PublishedDifference } from './effective-item.ts'
import { composeInPlace } from './item-in-place.ts'

const AT = new Date('2026-03-02T02:00:00Z')
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const difference = (
  field: keyof ItemContent,
  value: unknown,
  more: Partial<PublishedDifference> = {},
): PublishedDifference => ({ field, value, reason: '提速', expiresOn: null, author: 'test', ...more })
const override = (divisionCode: string, ...differences: PublishedDifference[]): Override => ({
  versionId: divisionCode,
  divisionCode,
  differences,
  local: NO_LOCAL,
})
const standard = itemContent()
const compose = (overrides: readonly Override[], observed?: Parameters<typeof composeInPlace>[0]['observed']) => {
  const fields = composeInPlace({ standard, overrides, observed }, '370303', AT)
  return (field: keyof ItemContent) => fields.find((one) => one.field === field) as FieldInPlace
}

describe('an item in one place', () => {
  it('tells of every element once, and what the place may do with it', () => {
    const fields = composeInPlace({ standard, overrides: [], observed: undefined }, '370303', AT)
    expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length)
    const field = compose([])
    expect(field('name')).toMatchObject({ fixed: true, ruleSentence: '全省统一规定，各地不得改变。' })
    expect(field('promisedLimit')).toMatchObject({
      rule: 'bounded',
      ruleSentence: '可以更短，不得长于 10 个工作日。',
      origin: 'standard',
      inherited: { lines: ['10 个工作日'] },
      own: null,
    })
    expect(field('faq')).toMatchObject({ rule: 'local', effective: { value: null, lines: null } })
  })

  it('takes the difference of a division above as inherited, and its own over it', () => {
    const field = compose([
      override('370300', difference('promisedLimit', days(7)), difference('onsiteVisits', 0)),
      override('370303', difference('promisedLimit', days(5), { expiresOn: '2026-12-31' })),
    ])
    expect(field('promisedLimit')).toMatchObject({
      origin: 'own',
      originDivisionCode: '370303',
      ruleSentence: '可以更短，不得长于 7 个工作日。',
      inherited: { lines: ['7 个工作日'] },
      effective: { lines: ['5 个工作日'] },
      own: {
        sentences: ['承诺时限由 7 个工作日改为 5 个工作日。'],
        reason: '提速',
        expiresOn: '2026-12-31',
        exception: null,
        passedOver: null,
      },
    })
    expect(field('onsiteVisits')).toMatchObject({ origin: 'above', originDivisionCode: '370300' })
  })

  it('keeps showing an own difference that is passed over, and why', () => {
    const field = compose([
      override(
        '370303',
        difference('promisedLimit', days(15)),
        difference('onsiteVisits', 0, { expiresOn: '2026-03-01' }),
      ),
    ])
    expect(field('promisedLimit')).toMatchObject({ origin: 'standard', effective: { lines: ['10 个工作日'] } })
    expect(field('promisedLimit').own?.passedOver).toContain('不得长于')
    expect(field('onsiteVisits').own?.passedOver).toBe('这项差异已于 2026-03-01 到期，现按上级规定执行。')
  })

  it('shows what the place itself published as long as that is in force', () => {
    const field = compose([override('370303', difference('promisedLimit', days(5)))], {
      standard,
      differences: [{ field: 'promisedLimit', value: days(40) }],
    })
    expect(field('promisedLimit')).toMatchObject({ origin: 'observed', effective: { lines: ['40 个工作日'] } })
    expect(field('onsiteVisits').origin).toBe('standard')
  })

  it('is the effective item, element by element, whatever the divisions above and the place differ in', () => {
    const someDifference = fc.oneof(
      fc.integer({ min: 0, max: 30 }).map((count) => difference('promisedLimit', days(count))),
      fc.integer({ min: 0, max: 3 }).map((visits) => difference('onsiteVisits', visits)),
      fc.string().map((name) => difference('name', name)),
      fc.constantFrom('2026-03-01', '2026-03-02').map((expiresOn) => difference('caseType', 'instant', { expiresOn })),
      fc.array(fc.string(), { maxLength: 2 }).map((forms) => difference('handlingForms', forms)),
    )
    const differences = fc.uniqueArray(someDifference, { selector: ({ field }) => field })
    fc.assert(
      fc.property(differences, differences, differences, (province, city, county) => {
        const overrides = [override('370000', ...province), override('370300', ...city), override('370303', ...county)]
        const { content } = computeEffectiveItem(standard, overrides, '370303', AT)
        const fields = composeInPlace({ standard, overrides, observed: undefined }, '370303', AT)
        for (const { field, effective } of fields) expect(effective.value).toEqual(content[field] ?? null)
        const above = computeEffectiveItem(standard, overrides.slice(0, 2), '370303', AT).content
        for (const { field, inherited } of fields) expect(inherited.value).toEqual(above[field] ?? null)
      }),
    )
  })
})
