import type { Difference, ItemContent, MaterialsDelta } from '#contracts/catalogue/index.ts'
import { copyOf, type GuideModel, type Written, written } from './guide-model.ts'
import type { ProvinceItem } from './items.ts'
import type { KeyEntry } from './key.ts'
import type { Random } from './random.ts'
import { COMMON_PAPERS, dress, NEEDLESS_PAPERS, type Paper, respell } from './spellings.ts'

/** What an implementation is beside the standard, drawn for each cell of items × regions. */
export type CellKind = 'plain' | 'override' | 'exception' | 'drifting' | 'respelled'

/** 3 % of all cells are otherwise than plain. */
const SHARES: readonly (readonly [CellKind, number])[] = [
  ['override', 0.012],
  ['exception', 0.002],
  ['drifting', 0.008],
  ['respelled', 0.008],
]

export function cellKindOf(share: number): CellKind {
  let bound = 0
  for (const [kind, part] of SHARES) {
    bound += part
    if (share < bound) return kind
  }
  return 'plain'
}

export interface Change {
  readonly model: GuideModel
  readonly entries: readonly Omit<KeyEntry, 'itemCode' | 'divisionCode' | 'source' | 'published'>[]
}

/** A place that really asks for something else: one or two changes, and its own spellings beside them. */
export function drift(item: ProvinceItem, random: Random): Change {
  const first = change(copyOf(item.standard), item, random, random.pick(KINDS))
  const second = random.chance(0.25) ? change(copyOf(first.model), item, random, random.pick(KINDS)) : undefined
  // Two changes of one field would hide each other.
  const changed =
    second && !first.entries.some(({ field }) => field === second.entries[0]?.field)
      ? { model: second.model, entries: [...first.entries, ...second.entries] }
      : first
  const spelled = random.chance(0.6)
    ? respellSome(changed.model, random, changed.entries)
    : { model: changed.model, entries: [] }
  return { model: spelled.model, entries: [...changed.entries, ...spelled.entries] }
}

/** A place that says the same in its own words: nothing of it may be reported. */
export function sayOtherwise(item: ProvinceItem, random: Random): Change {
  const { model, entries } = respellSome(copyOf(item.standard), random, [])
  model.materials = random.some(model.materials, model.materials.length)
  model.legalBasis = random.some(model.legalBasis, model.legalBasis.length)
  model.fee = sayFee(model.fee, random)
  const reset = ['materials', 'acceptanceConditions', 'fee', 'legalBasis'].map(
    (field) => ({ field, kind: 'reset', expect: 'none' }) as const,
  )
  if (!random.chance(0.1)) return { model, entries: [...entries, ...reset] }
  // A list that was cut says nothing of what it lacks.
  model.materials = model.materials.slice(1)
  model.materialsStatus = 'partial'
  return { model, entries: [...entries, ...reset, { field: 'materials', kind: 'unknown', expect: 'none' }] }
}

const KINDS = ['extra', 'extra', 'missing', 'limit', 'visits', 'fee', 'condition', 'step', 'basis'] as const
type Kind = (typeof KINDS)[number]

const changedIn = (field: string, expect: 'drift' | 'allowed' | 'legal' = 'drift') => [
  { field, kind: 'changed', expect } as const,
]

function change(model: GuideModel, item: ProvinceItem, random: Random, kind: Kind): Change {
  switch (kind) {
    case 'extra': {
      const paper = anotherPaper(model, random)
      const { spelling, alias } = random.chance(0.5)
        ? respell(paper, random)
        : { spelling: paper.name, alias: 'seen' as const }
      model.materials.splice(random.below(model.materials.length + 1), 0, written(paper, spelling))
      return { model, entries: [{ field: 'materials', kind: 'extra', expect: 'drift', material: spelling, alias }] }
    }
    case 'missing': {
      const [left] = model.materials.splice(random.below(model.materials.length), 1)
      // Fewer materials than the standard asks for: better for the applicant, and within the bounds.
      return {
        model,
        entries: [
          { field: 'materials', kind: 'missing', expect: 'allowed', material: left!.paper.name, alias: 'seen' },
        ],
      }
    }
    case 'limit':
      model.promisedDays = model.statutoryDays + 1 + random.below(30)
      return { model, entries: changedIn('promisedLimit') }
    case 'visits':
      model.visits += 1 + random.below(2)
      return { model, entries: changedIn('onsiteVisits') }
    case 'fee':
      return otherFee(model, random)
    case 'condition':
      if (random.chance(0.5)) model.conditions.push(random.pick(FURTHER_CONDITIONS))
      else model.conditions[0] = random.pick(FURTHER_CONDITIONS)
      return { model, entries: changedIn('acceptanceConditions') }
    case 'step':
      model.process.splice(1, 0, random.pick(['镇街初审', '窗口预审', '主管领导审签']))
      // Steps are left to the place.
      return { model, entries: changedIn('handlingSteps', 'allowed') }
    case 'basis': {
      // What the place follows is named: a regulation of its province is a reason, one that nobody knows is none.
      const provincial = random.chance(0.5)
      model.legalBasis = [
        ...model.legalBasis,
        `《${provincial ? '山东省' : ''}${item.name.slice(0, 10)}管理办法》第五条`,
      ]
      return { model, entries: changedIn('legalBasis', provincial ? 'legal' : 'drift') }
    }
  }
}

/** What is charged for nothing elsewhere, or charged higher; a lower fee is within the bounds. */
function otherFee(model: GuideModel, random: Random): Change {
  const charged = amountOf(model.fee)
  const lower = charged !== undefined && charged > 10 && random.chance(0.3)
  const amount = lower ? charged / 2 : (charged ?? 0) + 10 * (1 + random.below(50))
  model.fee = `收费，每件${amount}元`
  return { model, entries: changedIn('fee', lower ? 'allowed' : 'drift') }
}

/** Yuan; undefined where nothing is charged. */
const amountOf = (fee: string): number | undefined => {
  const [, amount] = /每件(\d+)元/.exec(fee) ?? []
  return amount === undefined ? undefined : Number(amount)
}

/** The same fee in other words. */
function sayFee(fee: string, random: Random): string {
  const amount = amountOf(fee)
  return amount === undefined
    ? random.pick(['不收费', '否', '零收费', '此项不收费'])
    : random.pick([fee, `收费：${amount}元/件`, `收费标准：${amount}元/件`, `收取工本费${amount}元/件`])
}

const FURTHER_CONDITIONS = [
  '具有本市户籍或者连续居住满一年',
  '已在本地缴纳社会保险满六个月',
  '无不良信用记录',
  '取得所在村（居）民委员会同意',
  '与本地企业签订合作协议',
]

/** A paper that is not on the list, nor one that could be taken for one that is. */
function anotherPaper(model: GuideModel, random: Random): Paper {
  const groups = new Set(model.materials.map(({ paper }) => paper.group))
  return random.pick([...NEEDLESS_PAPERS, ...COMMON_PAPERS].filter(({ group }) => !groups.has(group)))
}

/** Half of the materials in the place's own words; not those that a change has just brought. */
function respellSome(model: GuideModel, random: Random, before: Change['entries']): Change {
  const brought = new Set(before.map(({ material }) => material))
  const entries: Change['entries'][number][] = []
  const used = new Set(model.materials.map(({ material }) => material.name))
  const materials = model.materials.map((entry): Written => {
    if (brought.has(entry.material.name) || !random.chance(0.5)) return entry
    const { spelling, alias } = random.chance(0.2)
      ? { spelling: dress(entry.paper.name, random), alias: 'seen' as const }
      : respell(entry.paper, random)
    if (used.has(spelling)) return entry
    used.add(spelling)
    entries.push({ field: 'materials', kind: 'respelled', expect: 'none', material: spelling, alias })
    return { paper: entry.paper, material: { ...entry.material, name: spelling } }
  })
  return { model: { ...model, materials }, entries }
}

const REASONS = ['本地电子政务系统已能自动核验', '深化“一次办好”改革', '本地试点压缩办理时限', '部门数据已共享']

/** Differences within the bounds, as a place publishes them with a reason. */
export function allowedDifferences(item: ProvinceItem, random: Random): Difference[] {
  const reason = random.pick(REASONS)
  const expiresOn = random.chance(0.3) ? `20${27 + random.below(3)}-0${1 + random.below(9)}-15` : null
  const { standard } = item
  const differences: Difference[] = []
  if (random.chance(0.6) && standard.promisedDays > 1) {
    const value = { count: 1 + random.below(standard.promisedDays - 1), unit: 'workingDay', note: null } as const
    differences.push({ field: 'promisedLimit', value, reason, expiresOn })
  }
  if (random.chance(0.3) && standard.visits > 0)
    differences.push({ field: 'onsiteVisits', value: 0, reason, expiresOn })
  if (random.chance(0.5) || differences.length === 0) {
    const id = (at: number) => `m${String(at + 1).padStart(2, '0')}`
    const dropped = 1 + random.below(standard.materials.length - 1)
    const value: MaterialsDelta = random.chance(0.5)
      ? { drop: [id(dropped)], soften: [], add: [] }
      : { drop: [], soften: [{ id: id(dropped), necessity: 'deferrable' }], add: [] }
    differences.push({ field: 'materials', value, reason, expiresOn })
  }
  return differences
}

/** A difference beyond the bounds that stands on a law and ends. */
export function legalException(item: ProvinceItem, random: Random): Difference[] {
  const exception = { law: '《山东省优化营商环境条例》', article: '第二十八条', versionDate: '2021-01-01' }
  const common = { reason: '地方性法规另有规定', expiresOn: '2029-12-31', exception }
  const value: ItemContent['promisedLimit'] = {
    count: item.standard.promisedDays + 1 + random.below(10),
    unit: 'workingDay',
    note: null,
  }
  return [{ field: 'promisedLimit', value, ...common }]
}
