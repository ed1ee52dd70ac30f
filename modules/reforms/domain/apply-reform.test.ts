import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ReformAct, ReformScope } from '#contracts/reforms/index.ts'
import { applySituations } from '#modules/catalogue/index.ts'
import { actArbitrary, contentArbitrary, contentOf, material, situationsOf } from '../testing-contents.ts'
import { applyActs, applyReform } from './apply-reform.ts'

const scope = (given: Partial<ReformScope> = {}): ReformScope => ({
  ownerDivisionCode: '370000',
  itemCodes: null,
  itemTypes: null,
  leadDepartment: null,
  asksFor: null,
  everything: true,
  ...given,
})
const item = (content: ItemContent, itemCode = 'TB0100001000') => ({
  itemCode,
  ownerDivisionCode: '370000',
  content,
})
const paper = (...names: string[]) => ({ typeCode: null, names })
const reformed = (content: ItemContent, ...acts: ReformAct[]) => applyActs(acts, 'TB0100001000', content)
const days = (count: number, unit: 'workingDay' | 'naturalDay' = 'workingDay') => ({ count, unit, note: null })

/** Fields that an act may write. */
const FIELDS: Readonly<Record<ReformAct['kind'], readonly (keyof ItemContent)[]>> = {
  cancelMaterial: ['materials', 'tolerance', 'commitment', 'situations'],
  replaceMaterial: ['materials'],
  deferMaterial: ['materials', 'tolerance'],
  reviewToCommitment: ['materials', 'commitment', 'caseType', 'reviewSteps', 'situations'],
  capLimit: ['promisedLimit', 'statutoryLimit', 'situations'],
  capVisits: ['onsiteVisits'],
  lowerFee: ['fee', 'feeItems'],
  permitToFiling: [
    'itemType',
    'caseType',
    'reviewSteps',
    'handlingSteps',
    'promisedLimit',
    'statutoryLimit',
    'result',
    'situations',
  ],
  renameOrgan: ['leadDepartment', 'handlingSteps'],
  cancelItem: ['itemStatus'],
  moveDown: ['exerciseLevels'],
  splitItem: ['itemStatus'],
  mergeItems: ['itemStatus'],
}

describe('a reform applied to an item', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(contentArbitrary, fc.array(actArbitrary, { minLength: 1, maxLength: 1 }), (content, acts) => {
        const once = reformed(content, ...acts)
        expect(reformed(once, ...acts)).toEqual(once)
      }),
    )
  })

  it('never touches an item out of its scope', () => {
    fc.assert(
      fc.property(contentArbitrary, fc.array(actArbitrary, { minLength: 1, maxLength: 4 }), (content, acts) => {
        const others: ReformScope[] = [
          scope({ ownerDivisionCode: '330000' }),
          scope({ itemCodes: ['TB0100002000'] }),
          scope({ itemTypes: content.itemType === '01' ? ['20'] : ['01'] }),
          scope({ leadDepartment: '不存在的部门' }),
          scope({ asksFor: paper('没有这种材料') }),
        ]
        for (const other of others) expect(applyReform({ scope: other, acts }, item(content))).toBeUndefined()
      }),
    )
  })

  it('writes only the fields that its act is about', () => {
    fc.assert(
      fc.property(contentArbitrary, actArbitrary, (content, act) => {
        const result = reformed(content, act)
        const changed = Object.keys(result).filter(
          (field) => result[field as keyof ItemContent] !== content[field as keyof ItemContent],
        )
        expect(changed.filter((field) => !FIELDS[act.kind].includes(field as keyof ItemContent))).toEqual([])
      }),
    )
  })

  it('leaves unknown what is unknown', () => {
    fc.assert(
      fc.property(contentArbitrary, fc.array(actArbitrary, { minLength: 1, maxLength: 4 }), (content, acts) => {
        const result = reformed(content, ...acts)
        const unknown = ['materials', 'onsiteVisits', 'fee', 'statutoryLimit'] as const
        for (const field of unknown) if (content[field] === null) expect(result[field]).toBeNull()
      }),
    )
  })

  it('has the same result in whatever order, where its acts are about different fields', () => {
    fc.assert(
      fc.property(contentArbitrary, actArbitrary, actArbitrary, (content, a, b) => {
        fc.pre(!FIELDS[a.kind].some((field) => FIELDS[b.kind].includes(field)))
        expect(reformed(content, a, b)).toEqual(reformed(content, b, a))
      }),
    )
  })

  it('never asks more of the applicant', () => {
    const strictness = { conditional: 1, deferrable: 2, required: 3 }
    fc.assert(
      fc.property(contentArbitrary, fc.array(actArbitrary, { minLength: 1, maxLength: 4 }), (content, acts) => {
        const result = reformed(content, ...acts)
        expect(result.materials?.length ?? 0).toBeLessThanOrEqual(content.materials?.length ?? 0)
        for (const one of result.materials ?? []) {
          const old = content.materials?.find(({ id }) => id === one.id)
          if (old?.necessity && one.necessity) {
            expect(strictness[one.necessity]).toBeLessThanOrEqual(strictness[old.necessity])
          }
        }
        expect(result.onsiteVisits ?? 0).toBeLessThanOrEqual(content.onsiteVisits ?? 0)
      }),
    )
  })
})

describe('a reform of an item with situations', () => {
  const inSituation = (content: ItemContent, agent: boolean) => applySituations(content, { agent }).content
  const asked = (content: ItemContent, agent: boolean) =>
    inSituation(content, agent).materials?.map(({ id, necessity }) => `${id} ${necessity}`)

  it('caps what every situation promises, in working days', () => {
    fc.assert(
      fc.property(contentArbitrary, fc.integer({ min: 0, max: 30 }), fc.boolean(), (content, cap, agent) => {
        const act: ReformAct = { kind: 'capLimit', limit: 'promised', days: cap }
        const before = inSituation(content, agent).promisedLimit
        const after = inSituation(reformed(content, act), agent).promisedLimit
        if (after?.unit === 'workingDay') expect(after.count).toBeLessThanOrEqual(cap)
        else expect(after).toEqual(before)
      }),
    )
  })

  it('never asks more of an applicant in any situation', () => {
    const strictness = { conditional: 1, deferrable: 2, required: 3 }
    fc.assert(
      fc.property(contentArbitrary, actArbitrary, fc.boolean(), (content, act, agent) => {
        const before = new Map(inSituation(content, agent).materials?.map((one) => [one.id, one.necessity]))
        for (const { id, necessity } of inSituation(reformed(content, act), agent).materials ?? []) {
          const old = before.get(id)
          expect(before.has(id)).toBe(true)
          if (old && necessity) expect(strictness[necessity]).toBeLessThanOrEqual(strictness[old])
        }
      }),
    )
  })

  it('forgets what situations say of a material that is cancelled', () => {
    const situations = situationsOf(
      [{ kind: 'addMaterial', materialId: 'b' }],
      [{ kind: 'note', text: '请本人到场。' }],
    )
    const content = contentOf({ materials: [material('a'), material('b')], situations })
    const after = reformed(content, { kind: 'cancelMaterial', material: paper('材料 b') })
    expect(asked(content, true)).toEqual(['a required', 'b required'])
    expect(asked(after, true)).toEqual(['a required'])
    expect(after.situations?.tables[0]?.rows.map(({ effects }) => effects.length)).toEqual([0, 1])
  })

  it('lets come later, or lets a commitment stand for, what only a situation makes necessary', () => {
    const materials = ['a', 'b'].map((id) => material(id, { necessity: 'conditional' }))
    const situations = situationsOf([
      { kind: 'addMaterial', materialId: 'a' },
      { kind: 'requireMaterial', materialId: 'b' },
    ])
    const content = contentOf({ materials, situations })
    expect(asked(content, true)).toEqual(['a required', 'b required'])
    const deferred = reformed(
      content,
      { kind: 'deferMaterial', material: paper('材料 a') },
      { kind: 'deferMaterial', material: paper('材料 b') },
    )
    expect(asked(deferred, true)).toEqual(['a deferrable', 'b deferrable'])
    expect(asked(deferred, false)).toEqual(['b conditional'])
    const committed = reformed(content, { kind: 'reviewToCommitment', material: null, decideAtOnce: false })
    expect(asked(committed, true)).toEqual(['a conditional', 'b conditional'])
    expect(asked(committed, false)).toEqual(['b conditional'])
  })

  it('turns a permit into a filing in every situation', () => {
    const situations = situationsOf([
      { kind: 'setPromisedLimit', count: 15, unit: 'workingDay' },
      { kind: 'dropStep', list: 'review', step: 'site' },
    ])
    const permit = contentOf({ reviewSteps: [{ id: 'site', name: '现场核查', role: 'reviewer' }], situations })
    const filing = reformed(permit, { kind: 'permitToFiling', resultName: '备案凭证', days: 2 })
    expect(filing.situations?.tables[0]?.rows[0]?.effects).toEqual([
      { kind: 'setPromisedLimit', count: 2, unit: 'workingDay' },
    ])
  })
})

describe('the acts', () => {
  it('cancel a material by its type or its name, and forget it where it was named', () => {
    const content = contentOf({
      materials: [
        material('a', { name: '身份证明', materialTypeCode: 'identity-card' }),
        material('b', { name: '无犯罪记录证明（原件）' }),
        material('c'),
      ],
      tolerance: { allowed: true, materialIds: ['a', 'c'], note: null },
    })
    const result = reformed(
      content,
      { kind: 'cancelMaterial', material: { typeCode: 'identity-card', names: [] } },
      { kind: 'cancelMaterial', material: paper('无犯罪记录证明(原件)') },
    )
    expect(result.materials?.map(({ id }) => id)).toEqual(['c'])
    expect(result.tolerance?.materialIds).toEqual(['c'])
  })

  it('replace a material in its place, keeping its id', () => {
    const result = reformed(contentOf({ materials: [material('a', { name: '无子女证明' }), material('b')] }), {
      kind: 'replaceMaterial',
      material: paper('无子女证明'),
      newName: '生育情况证明',
      newTypeCode: null,
      issuingOrgan: '卫生健康主管部门',
    })
    expect(result.materials?.[0]).toMatchObject({ id: 'a', name: '生育情况证明', issuingOrgan: '卫生健康主管部门' })
  })

  it('make a required material deferrable, and no other stricter', () => {
    const content = contentOf({
      materials: [material('a'), material('b', { name: '材料 a', necessity: 'conditional' })],
    })
    const result = reformed(content, { kind: 'deferMaterial', material: paper('材料 a') })
    expect(result.materials?.map(({ necessity }) => necessity)).toEqual(['deferrable', 'conditional'])
    expect(result.tolerance).toEqual({ allowed: true, materialIds: ['a'], note: null })
  })

  it('cap a limit in working days alone; the promise goes with the law', () => {
    const content = contentOf({ promisedLimit: days(15), statutoryLimit: days(20) })
    expect(reformed(content, { kind: 'capLimit', limit: 'promised', days: 7 })).toMatchObject({
      promisedLimit: { count: 7 },
      statutoryLimit: { count: 20 },
    })
    expect(reformed(content, { kind: 'capLimit', limit: 'statutory', days: 10 })).toMatchObject({
      promisedLimit: { count: 10 },
      statutoryLimit: { count: 10 },
    })
    const calendar = contentOf({ promisedLimit: days(15, 'naturalDay') })
    expect(reformed(calendar, { kind: 'capLimit', limit: 'promised', days: 7 })).toBe(calendar)
    const shorter = contentOf({ promisedLimit: days(3), statutoryLimit: null })
    expect(reformed(shorter, { kind: 'capLimit', limit: 'statutory', days: 7 })).toBe(shorter)
  })

  it('drop what is charged, or lower one charge', () => {
    const charge = {
      name: '证照工本费',
      kind: 'fixed' as const,
      standard: null,
      basis: null,
      reducible: null,
      reductionNote: null,
    }
    const content = contentOf({ fee: { charged: true, note: null }, feeItems: [{ ...charge, amount: 80 }] })
    expect(reformed(content, { kind: 'lowerFee', charge: null, amount: null })).toMatchObject({
      fee: { charged: false },
      feeItems: [],
    })
    expect(reformed(content, { kind: 'lowerFee', charge: '证照工本费', amount: 50 })).toMatchObject({
      fee: { charged: true },
      feeItems: [{ amount: 50 }],
    })
    expect(reformed(content, { kind: 'lowerFee', charge: '检验费', amount: null })).toBe(content)
  })

  it('turn a permit into a filing, and nothing else into one', () => {
    const permit = contentOf({ reviewSteps: [{ id: 'site', name: '现场核查', role: 'reviewer' }] })
    expect(reformed(permit, { kind: 'permitToFiling', resultName: '备案凭证', days: 0 })).toMatchObject({
      itemType: '10',
      caseType: 'instant',
      reviewSteps: [],
      promisedLimit: { count: 0 },
      result: { kind: 'other', name: '备案凭证' },
    })
    const service = contentOf({ itemType: '20' })
    expect(reformed(service, { kind: 'permitToFiling', resultName: '备案凭证', days: 0 })).toBe(service)
  })

  it('let a commitment stand for what is required', () => {
    const content = contentOf({ materials: [material('a'), material('b', { name: '平面图' })] })
    const result = reformed(content, { kind: 'reviewToCommitment', material: paper('平面图'), decideAtOnce: false })
    expect(result.materials?.map(({ necessity }) => necessity)).toEqual(['required', 'conditional'])
    expect(result.commitment).toEqual({ allowed: true, materialIds: ['b'], note: null })
    expect(result.caseType).toBe('promised')
    const none = contentOf({ materials: [material('a')] })
    expect(reformed(none, { kind: 'reviewToCommitment', material: paper('平面图'), decideAtOnce: true })).toBe(none)
  })

  it('end only the items that a split or a merger names', () => {
    const split: ReformAct = {
      kind: 'splitItem',
      itemCode: 'TB0100002000',
      into: [
        { code: 'TB0100003000', name: '甲' },
        { code: 'TB0100004000', name: '乙' },
      ],
    }
    const content = contentOf()
    expect(applyActs([split], 'TB0100001000', content)).toBe(content)
    expect(applyActs([split], 'TB0100002000', content).itemStatus).toBe('cancelled')
  })
})
