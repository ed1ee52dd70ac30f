import { describe, expect, it } from 'vitest'
import type { ReformAct } from '#contracts/reforms/index.ts'
import type { PublishedDifference } from '#modules/catalogue/index.ts'
import { contentOf, material } from '../testing-contents.ts'
import { adjustedDifferences, adjustedObserved, changedStandard } from './adjust-place.ts'
import { applyActs } from './apply-reform.ts'
import { departmentKind } from './department-kind.ts'
import { moveDown } from './move-down.ts'

const CODE = 'TB0100001000'
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const cancelB: ReformAct = { kind: 'cancelMaterial', material: { typeCode: null, names: ['材料 b'] } }
const before = contentOf({ materials: [material('a'), material('b'), material('c')], promisedLimit: days(15) })
const standardAfter = (...acts: ReformAct[]) => changedStandard(CODE, before, applyActs(acts, CODE, before))
const difference = (given: Partial<PublishedDifference>): PublishedDifference => ({
  field: 'promisedLimit',
  value: days(8),
  reason: '本地提速',
  expiresOn: null,
  author: 'system:test',
  ...given,
})
const delta = (drop: string[], add: ReturnType<typeof material>[] = []) =>
  difference({ field: 'materials', value: { drop, soften: [], add } })

describe('what a place has otherwise, after a reform', () => {
  it('keeps what the place had given up besides, when one of both is cancelled everywhere', () => {
    const adjusted = adjustedDifferences(standardAfter(cancelB), [cancelB], [delta(['a', 'b'])], 'keep')
    expect(adjusted).toEqual([delta(['a'])])
  })

  it('ends when it says nothing any more', () => {
    expect(adjustedDifferences(standardAfter(cancelB), [cancelB], [delta(['b'])], 'keep')).toEqual([])
  })

  it('drops a promise that is longer than the new one, and leaves a shorter one', () => {
    const cap: ReformAct = { kind: 'capLimit', limit: 'promised', days: 5 }
    const longer = difference({ value: days(8) })
    const shorter = difference({ value: days(3) })
    expect(adjustedDifferences(standardAfter(cap), [cap], [longer], 'keep')).toEqual([])
    expect(adjustedDifferences(standardAfter(cap), [cap], [shorter], 'keep')).toBeUndefined()
  })

  it('keeps a legal exception until it expires, unless the reform ends it', () => {
    const cap: ReformAct = { kind: 'capLimit', limit: 'promised', days: 5 }
    const exception = difference({
      value: days(30),
      expiresOn: '2027-01-01',
      exception: { law: '某条例', article: '第一条', versionDate: '2020-01-01' },
    })
    expect(adjustedDifferences(standardAfter(cap), [cap], [exception], 'keep')).toBeUndefined()
    expect(adjustedDifferences(standardAfter(cap), [cap], [exception], 'end')).toEqual([])
  })

  it('goes on asking for what a legal exception adds, though it is cancelled everywhere else', () => {
    const own = {
      ...delta(['a', 'b'], [material('x', { name: '材料 b' })]),
      exception: { law: '某条例', article: '第一条', versionDate: '2020-01-01' },
    }
    const adjusted = adjustedDifferences(standardAfter(cancelB), [cancelB], [own], 'keep')
    expect(adjusted).toEqual([{ ...own, value: { drop: ['a'], soften: [], add: [material('x', { name: '材料 b' })] } }])
  })

  it('is left alone where the reform is about something else', () => {
    expect(adjustedDifferences(standardAfter(cancelB), [cancelB], [difference({})], 'keep')).toBeUndefined()
  })

  it('changes an observed guide by the acts alone, over the same standard', () => {
    const own = {
      standard: before,
      differences: [{ field: 'materials' as const, value: [material('x', { name: '材料 b' })] }],
    }
    expect(adjustedObserved([cancelB], CODE, own)).toEqual([{ field: 'materials', value: [] }])
    const without = { standard: before, differences: [{ field: 'materials' as const, value: [material('x')] }] }
    expect(adjustedObserved([cancelB], CODE, without)).toBeUndefined()
  })
})

describe('a power that moves down', () => {
  const named = (id: string, name: string) => ({ id, name, shortName: name })
  const city = named('city', '淄博市卫生健康委员会')
  const setting = {
    divisions: [
      { code: '370300', name: '淄博市', level: 'city' as const },
      { code: '370302', name: '淄川区', level: 'county' as const },
      { code: '370303', name: '张店区', level: 'county' as const },
      { code: '370102', name: '历下区', level: 'county' as const },
    ],
    departments: new Map([['city', city]]),
    departmentsIn: new Map([
      ['370303', [named('health', '张店区卫生健康局'), named('market', '张店区市场监督管理局')]],
    ]),
    isCarriedOut: () => false,
    covers: (upper: string, lower: string) => lower.startsWith(upper.slice(0, 4)),
  }
  const place = { implementationId: 'i', basicItemId: 'b', divisionCode: '370300', departmentId: 'city', demo: false }

  it('begins with the department of the same kind, and names the counties that have none', () => {
    const move = moveDown({ to: 'county', departments: [] }, [place], setting)
    expect(move.ending).toEqual([place])
    expect(move.beginning).toEqual([{ from: place, divisionCode: '370303', departmentId: 'health' }])
    expect(move.lacking).toEqual([{ divisionName: '淄川区', departmentName: '淄博市卫生健康委员会' }])
  })

  it('goes by what is said where the name does not tell', () => {
    const departments = [{ divisionCode: '370302', departmentId: 'chosen' }]
    const departmentsIn = new Map([...setting.departmentsIn, ['370302', [named('chosen', '淄川区卫健中心')]]])
    const move = moveDown({ to: 'county', departments }, [place], { ...setting, departmentsIn })
    expect(move.beginning.map(({ departmentId }) => departmentId).sort()).toEqual(['chosen', 'health'])
    expect(move).toMatchObject({ lacking: [], misplaced: [] })
  })

  it.each([
    ['of another division', { divisionCode: '370303', departmentId: 'city' }, '张店区'],
    ['for a division that lies elsewhere', { divisionCode: '370102', departmentId: 'market' }, '历下区'],
    ['for a division that nobody knows', { divisionCode: '370399', departmentId: 'market' }, '370399'],
  ])('tells a chosen department %s', (_, choice, name) => {
    const departmentsIn = new Map([...setting.departmentsIn, ['370102', [named('market', '历下区市场监督管理局')]]])
    const move = moveDown({ to: 'county', departments: [choice] }, [place], { ...setting, departmentsIn })
    expect(move.misplaced).toEqual([name])
    expect(move.beginning.map(({ departmentId }) => departmentId)).toEqual(['health'])
  })

  it('leaves alone where it is carried out already', () => {
    const move = moveDown({ to: 'county', departments: [] }, [place], { ...setting, isCarriedOut: () => true })
    expect(move).toMatchObject({ beginning: [], lacking: [] })
  })

  it.each([
    ['淄博市卫生健康委员会', '卫生健康'],
    ['张店区卫生健康局', '卫生健康'],
    ['张店区演示市场监督管理局', '市场'],
    ['淄博市市场监督管理局', '市场'],
    ['淄博市公安局', '公安'],
  ])('tells the kind of %s', (name, kind) => {
    expect(departmentKind(name, ['淄博市', '张店区'])).toBe(kind)
  })
})
