import fc from 'fast-check'
import {
  ITEM_TYPES,
  type ItemContent,
  type ItemType,
  type SituationEffect,
  type Situations,
} from '#contracts/catalogue/index.ts'
import type { ReformAct } from '#contracts/reforms/index.ts'

/** A plain content; what matters to a test is given. */
export function contentOf(given: Partial<ItemContent> = {}): ItemContent {
  return {
    name: '测试事项',
    itemType: '01',
    onApplication: true,
    leadDepartment: '市场监督管理部门',
    serviceObjects: null,
    personThemes: [],
    corporateThemes: [],
    legalBasis: null,
    acceptanceConditions: null,
    materials: [],
    materialsStatus: 'listed',
    handlingSteps: null,
    reviewSteps: [],
    caseType: 'promised',
    statutoryLimit: { count: 20, unit: 'workingDay', note: null },
    promisedLimit: { count: 10, unit: 'workingDay', note: null },
    fee: { charged: false, note: null },
    onsiteVisits: 1,
    onsiteReason: null,
    handlingForms: null,
    result: { kind: 'licence', name: '测试许可证', licenceTypeCode: null, validYears: 5 },
    faq: null,
    remedies: null,
    sources: [],
    ...given,
  }
}

type Material = NonNullable<ItemContent['materials']>[number]

export const material = (id: string, given: Partial<Material> = {}): Material => ({
  id,
  name: `材料 ${id}`,
  materialTypeCode: null,
  necessity: 'required',
  form: null,
  originals: null,
  copies: null,
  copiesNote: null,
  source: null,
  sourceNote: null,
  notice: null,
  ...given,
})

const PAPERS = ['身份证明', '无犯罪记录证明', '平面图', '房屋租赁合同', '学历证明']
const TYPES = ['identity-card', 'lease', null]

const materialArbitrary = (id: string): fc.Arbitrary<Material> =>
  fc
    .record({
      name: fc.constantFrom(...PAPERS),
      materialTypeCode: fc.constantFrom(...TYPES),
      necessity: fc.constantFrom('required' as const, 'conditional' as const, 'deferrable' as const, null),
    })
    .map((given) => material(id, given))

const limit = fc.option(
  fc.record({
    count: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom('workingDay' as const, 'naturalDay' as const),
    note: fc.constant(null),
  }),
)

/** One question, and what follows from its two answers. */
export const situationsOf = (yes: SituationEffect[], no: SituationEffect[] = []): Situations => ({
  questions: [{ id: 'agent', kind: 'yesNo', text: '是否委托他人办理？', help: null, askedWhen: null }],
  tables: [
    {
      id: 'agent',
      name: '委托',
      hitPolicy: 'unique',
      inputs: ['agent'],
      rows: [
        { id: 'yes', when: ['true'], effects: yes },
        { id: 'no', when: ['false'], effects: no },
      ],
    },
  ],
})

const effect: fc.Arbitrary<SituationEffect> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'addMaterial' as const,
      'requireMaterial' as const,
      'dropMaterial' as const,
      'waiveMaterial' as const,
    ),
    materialId: fc.constantFrom('m0', 'm1', 'm2', 'm3'),
  }),
  fc.record({
    kind: fc.constant('setPromisedLimit' as const),
    count: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom('workingDay' as const, 'naturalDay' as const),
  }),
  fc.record({
    kind: fc.constantFrom('addStep' as const, 'dropStep' as const),
    list: fc.constant('review' as const),
    step: fc.constantFrom('document', 'site'),
  }),
)
const effects = fc.array(effect, { maxLength: 3 })

export const contentArbitrary: fc.Arbitrary<ItemContent> = fc
  .record({
    itemType: fc.constantFrom(...(Object.keys(ITEM_TYPES) as ItemType[])),
    leadDepartment: fc.constantFrom('公安部门', '道路运输管理机构', '卫生健康部门'),
    materials: fc.option(
      fc
        .integer({ min: 0, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => materialArbitrary(`m${at}`)))),
    ),
    promisedLimit: limit,
    statutoryLimit: limit,
    onsiteVisits: fc.option(fc.integer({ min: 0, max: 5 })),
    fee: fc.option(fc.record({ charged: fc.boolean(), note: fc.constant(null) })),
    caseType: fc.constantFrom('instant' as const, 'promised' as const, null),
    exerciseLevels: fc.constantFrom(null, ['3' as const], ['2' as const, '3' as const]),
    reviewSteps: fc.constantFrom([], [{ id: 'document', name: '书面审查', role: 'reviewer' as const }]),
    situations: fc.option(fc.tuple(effects, effects).map(([yes, no]) => situationsOf(yes, no))),
  })
  .map((given) => contentOf(given as unknown as Partial<ItemContent>))

const ref = fc.record({
  typeCode: fc.constantFrom(null, 'identity-card', 'lease'),
  names: fc.subarray(PAPERS, { maxLength: 2 }),
})

export const actArbitrary: fc.Arbitrary<ReformAct> = fc.oneof<fc.Arbitrary<unknown>[]>(
  fc.record({ kind: fc.constant('cancelMaterial' as const), material: ref }),
  fc.record({
    kind: fc.constant('replaceMaterial' as const),
    material: ref,
    newName: fc.constant('新证明'),
    newTypeCode: fc.constant(null),
    issuingOrgan: fc.constantFrom(null, '卫生健康部门'),
  }),
  fc.record({ kind: fc.constant('deferMaterial' as const), material: ref }),
  fc.record({
    kind: fc.constant('reviewToCommitment' as const),
    material: fc.option(ref),
    decideAtOnce: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('capLimit' as const),
    limit: fc.constantFrom('promised' as const, 'statutory' as const),
    days: fc.integer({ min: 0, max: 30 }),
  }),
  fc.record({ kind: fc.constant('capVisits' as const), visits: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    kind: fc.constant('lowerFee' as const),
    charge: fc.constant(null),
    amount: fc.constantFrom(null, 0, 50),
  }),
  fc.record({
    kind: fc.constant('permitToFiling' as const),
    resultName: fc.constant('备案凭证'),
    days: fc.integer({ min: 0, max: 5 }),
  }),
  fc.constant({ kind: 'renameOrgan' as const, from: '道路运输管理机构', to: '交通运输主管部门' }),
  fc.constant({ kind: 'cancelItem' as const }),
  fc.constant({ kind: 'moveDown' as const, from: 'city' as const, to: 'county' as const, departments: [] }),
) as fc.Arbitrary<ReformAct>
