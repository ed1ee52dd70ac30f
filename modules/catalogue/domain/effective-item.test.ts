import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../testing.ts'
import { computeEffectiveItem, type Override, type PublishedDifference } from './effective-item.ts'
import { FIELD_RULES, refusal, refusals } from './field-rules.ts'

const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const AT = new Date('2026-06-01T02:00:00Z')
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const standard = itemContent({ promisedLimit: days(10), statutoryLimit: days(20), onsiteVisits: 2 })

const difference = (
  field: keyof ItemContent,
  value: unknown,
  expiresOn: string | null = null,
): PublishedDifference => ({
  field,
  value,
  reason: '本地规定',
  expiresOn,
  author: 'system:test',
})
const override = (divisionCode: string, ...differences: PublishedDifference[]): Override => ({
  versionId: `version of ${divisionCode}`,
  divisionCode,
  differences,
  local: { ...LOCAL, address: `${divisionCode} 的窗口` },
})

describe('an effective item', () => {
  it('is the standard where nobody differs', () => {
    const { content, differences, local, nextExpiry } = computeEffectiveItem(standard, [], '370303', AT)
    expect(content).toEqual(standard)
    expect(differences).toEqual([])
    expect(local.address).toBeNull()
    expect(nextExpiry).toBeUndefined()
  })

  it('takes the differences from the province down, each with its reason', () => {
    const chain = [
      override('370300', difference('promisedLimit', days(8))),
      override('370303', difference('promisedLimit', days(5))),
    ]
    const { content, differences } = computeEffectiveItem(standard, chain, '370303', AT)
    expect(content.promisedLimit?.count).toBe(5)
    expect(differences).toEqual([{ field: 'promisedLimit', reason: '本地规定', expiresOn: null }])
  })

  it('passes over a difference that the standard of today leaves no room for', () => {
    const shorter = itemContent({ promisedLimit: days(3), statutoryLimit: days(20), onsiteVisits: 0 })
    const chain = [override('370303', difference('promisedLimit', days(5)), difference('onsiteVisits', 1))]
    const { content, differences } = computeEffectiveItem(shorter, chain, '370303', AT)
    expect(content.promisedLimit?.count).toBe(3)
    expect(content.onsiteVisits).toBe(0)
    expect(differences).toEqual([])
  })

  it('lets a difference hold through its last day in Beijing, and says when it ends', () => {
    const chain = [override('370303', difference('promisedLimit', days(5), '2026-06-30'))]
    const at = (text: string) => computeEffectiveItem(standard, chain, '370303', new Date(text))
    expect(at('2026-06-30T15:59:59Z').content.promisedLimit?.count).toBe(5)
    expect(at('2026-06-30T15:59:59Z').nextExpiry?.toISOString()).toBe('2026-06-30T16:00:00.000Z')
    expect(at('2026-06-30T16:00:00Z').content.promisedLimit?.count).toBe(10)
    expect(at('2026-06-30T16:00:00Z').nextExpiry).toBeUndefined()
  })

  it('has the window of its own division alone', () => {
    const chain = [override('370300'), override('370303')]
    expect(computeEffectiveItem(standard, chain, '370303', AT).local.address).toBe('370303 的窗口')
    expect(computeEffectiveItem(standard, [chain[0]!], '370303', AT).local.address).toBeNull()
  })

  it('never breaks a bound nor a locked field, whatever was published', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 40 }).map(days),
      fc.constant(null),
      fc.constant('instant'),
    )
    const field = fc.constantFrom(...(Object.keys(FIELD_RULES) as (keyof ItemContent)[]))
    const differences = fc.array(
      fc
        .tuple(field, value)
        .filter(([f, v]) =>
          f === 'promisedLimit'
            ? v === null || typeof v === 'object'
            : f !== 'onsiteVisits' || v === null || typeof v === 'number',
        ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.array(differences, { maxLength: 3 }), (levels) => {
        const chain = levels.map((list, at) => override(`37030${at}`, ...list.map(([f, v]) => difference(f, v))))
        const { content } = computeEffectiveItem(standard, chain, '370303', AT)
        expect(content.promisedLimit!.count).toBeLessThanOrEqual(10)
        expect(content.onsiteVisits!).toBeLessThanOrEqual(2)
        for (const [name, rule] of Object.entries(FIELD_RULES) as [keyof ItemContent, string][]) {
          if (rule === 'locked') expect(content[name]).toEqual(standard[name])
        }
      }),
    )
  })
})

describe('the rules of fields', () => {
  it('lock what must be the same everywhere', () => {
    for (const field of ['name', 'materials', 'legalBasis', 'acceptanceConditions', 'fee', 'result'] as const) {
      expect(refusal(standard, { field, value: null })).toMatch(/不得另行规定/)
    }
  })

  it('take a shorter limit of the same unit and refuse a longer one', () => {
    expect(refusal(standard, { field: 'promisedLimit', value: days(10) })).toBeUndefined()
    expect(refusal(standard, { field: 'promisedLimit', value: days(11) })).toMatch(/不得长于.*10/)
    expect(refusal(standard, { field: 'promisedLimit', value: { ...days(5), unit: 'naturalDay' } })).toMatch(/单位/)
    expect(refusal(standard, { field: 'promisedLimit', value: null })).toBeDefined()
  })

  it('bound a promise by the statutory limit where the standard promises nothing', () => {
    const silent = itemContent({ promisedLimit: null, statutoryLimit: days(20) })
    expect(refusal(silent, { field: 'promisedLimit', value: days(20) })).toBeUndefined()
    expect(refusal(silent, { field: 'promisedLimit', value: days(21) })).toBeDefined()
  })

  it('refuse the same field twice', () => {
    const twice = [5, 4].map((count) => ({
      field: 'promisedLimit' as const,
      value: days(count),
      reason: '本地规定',
      expiresOn: null,
    }))
    expect(refusals(standard, twice)).toEqual([{ path: '/differences/1', message: '同一项只能列出一次差异。' }])
  })
})
