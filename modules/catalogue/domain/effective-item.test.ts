import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { itemContent } from '../testing.ts'
import { computeEffectiveItem, type Override, type PublishedDifference } from './effective-item.ts'
import { FIELD_RULES, fieldRuleFaults, refusal, refusals } from './field-rules.ts'

const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const AT = new Date('2026-06-01T02:00:00Z')
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const material = (id: string, necessity: 'required' | 'conditional' = 'required') => ({
  id,
  name: `材料 ${id}`,
  materialTypeCode: null,
  necessity,
  form: null,
  originals: null,
  copies: null,
  copiesNote: null,
  source: null,
  sourceNote: null,
  notice: null,
})
const standard = itemContent({
  promisedLimit: days(10),
  statutoryLimit: days(20),
  onsiteVisits: 2,
  materials: [material('m1'), material('m2', 'conditional')],
  materialsStatus: 'listed',
  fee: { charged: false, note: null },
})

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
    const delta = fc.record({
      drop: fc.subarray(['m1', 'm2', 'unknown']),
      soften: fc.subarray([{ id: 'm1', necessity: 'conditional' as const }]),
      add: fc.subarray([material('m9')]),
    })
    const limit = fc.integer({ min: 0, max: 40 }).map(days)
    const charged = fc.boolean().map((yes) => ({ charged: yes, note: null }))
    const values: Partial<Record<keyof ItemContent, fc.Arbitrary<unknown>>> = {
      promisedLimit: fc.option(limit),
      onsiteVisits: fc.option(fc.integer({ min: 0, max: 9 })),
      caseType: fc.constantFrom('instant', 'promised', null),
      materials: fc.option(delta),
      fee: fc.option(charged),
      feeItems: fc.constantFrom(null, []),
      deliveryDays: fc.option(fc.integer({ min: 0, max: 20 })),
    }
    const field = fc.constantFrom(...(Object.keys(FIELD_RULES) as (keyof ItemContent)[]))
    const differences = fc.array(
      field.chain((f) => fc.tuple(fc.constant(f), values[f] ?? fc.constant(null))),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.array(differences, { maxLength: 3 }), (levels) => {
        const chain = levels.map((list, at) => override(`37030${at}`, ...list.map(([f, v]) => difference(f, v))))
        const { content } = computeEffectiveItem(standard, chain, '370303', AT)
        expect(content.promisedLimit!.count).toBeLessThanOrEqual(10)
        expect(content.onsiteVisits!).toBeLessThanOrEqual(2)
        expect(content.fee?.charged).toBe(false)
        const ids = content.materials!.map(({ id }) => id)
        expect(ids.every((id) => id === 'm1' || id === 'm2')).toBe(true)
        for (const name of Object.keys(FIELD_RULES) as (keyof ItemContent)[]) {
          if (FIELD_RULES[name].rule === 'locked') expect(content[name]).toEqual(standard[name])
        }
      }),
    )
  })
})

describe('the rules of fields', () => {
  it('lock what must be the same everywhere', () => {
    for (const field of ['name', 'legalBasis', 'acceptanceConditions', 'statutoryLimit', 'result'] as const) {
      expect(refusal(standard, { field, value: null })).toMatch(/不得另行规定/)
    }
  })

  it('follow the item where it sets a rule of its own, but never for what must be the same everywhere', () => {
    const own = itemContent({ fieldRules: { promisedLimit: 'locked', acceptanceConditions: 'local', name: 'local' } })
    expect(refusal(own, { field: 'promisedLimit', value: days(1) })).toMatch(/统一规定/)
    expect(refusal(own, { field: 'acceptanceConditions', value: ['有固定场所'] })).toBeUndefined()
    expect(refusal(own, { field: 'name', value: '另一个名称' })).toMatch(/统一规定/)
    expect(fieldRuleFaults(own).map(({ path }) => path)).toEqual(['/content/fieldRules/name'])
    expect(fieldRuleFaults(itemContent({ fieldRules: { faq: 'bounded', nothing: 'local' } }))).toHaveLength(2)
  })

  it('let a place ask for fewer materials, and less strictly, never for more', () => {
    const delta = { drop: [], soften: [], add: [] }
    expect(refusal(standard, { field: 'materials', value: { ...delta, drop: ['m1'] } })).toBeUndefined()
    const soften = (id: string, necessity: 'conditional' | 'deferrable') => ({ ...delta, soften: [{ id, necessity }] })
    expect(refusal(standard, { field: 'materials', value: soften('m1', 'deferrable') })).toBeUndefined()
    expect(refusal(standard, { field: 'materials', value: soften('m2', 'deferrable') })).toMatch(/不得严于/)
    expect(refusal(standard, { field: 'materials', value: { ...delta, add: [material('m9')] } })).toMatch(/不得增加/)
    expect(refusal(standard, { field: 'materials', value: { ...delta, drop: ['m9'] } })).toMatch(/没有编号/)
  })

  it('let a legal exception go beyond the bounds until it ends, but not change the identity of an item', () => {
    const exception = { law: '中华人民共和国水法', article: '第四十八条', versionDate: '2016-07-02' }
    const added = { drop: [], soften: [], add: [material('m9')] }
    expect(refusal(standard, { field: 'materials', value: added, exception })).toMatch(/截止日期/)
    const ended = { field: 'materials' as const, value: added, exception, expiresOn: '2026-12-31' }
    expect(refusal(standard, ended)).toBeUndefined()
    expect(refusal(standard, { ...ended, field: 'name' })).toMatch(/全省统一/)
    const chain = [override('370303', { ...ended, reason: '本市地下水超采区', author: 'system:test' })]
    const { content, differences } = computeEffectiveItem(standard, chain, '370303', AT)
    expect(content.materials?.map(({ id }) => id)).toEqual(['m1', 'm2', 'm9'])
    expect(differences[0]?.exception).toEqual(exception)
  })

  it('pass a change of the standard on to a place that leaves one material out', () => {
    const drop = { drop: ['m1'], soften: [], add: [] }
    const wider = { ...standard, materials: [...standard.materials!, material('m3')] }
    const { content } = computeEffectiveItem(wider, [override('370303', difference('materials', drop))], '370303', AT)
    expect(content.materials?.map(({ id }) => id)).toEqual(['m2', 'm3'])
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
