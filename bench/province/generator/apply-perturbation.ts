import type { Difference } from '#contracts/catalogue/index.ts'
import { type GuideModel, type Written, written } from './guide-model.ts'
import type { ProvinceItem } from './items.ts'
import type { KeyEntry } from './key.ts'
import type { ListField, Perturbation } from './perturbations.ts'
import type { Random } from './random.ts'
import { aliasClass, NEEDLESS_PAPERS, type Paper, respell } from './spellings.ts'

type Entry = Omit<KeyEntry, 'itemCode' | 'divisionCode' | 'source' | 'published'>

/** Changes the guide as the line says; what the line leaves open is drawn. Throws a reason where it cannot be done. */
export function applyToGuide(model: GuideModel, line: Perturbation, random: Random): Entry {
  const { field, expect } = line
  if (field === 'materials') return applyToMaterials(model, line, random)
  switch (field) {
    case 'promisedLimit':
      model.promisedDays = line.value as number
      break
    case 'statutoryLimit':
      model.statutoryDays = line.value as number
      break
    case 'onsiteVisits':
      model.visits = line.value as number
      break
    case 'fee':
      model.fee = line.value as string
      break
    case 'result':
      model.resultName = line.value as string
      break
    default:
      applyToList(model, field, line, random)
  }
  return { field, kind: expect === 'none' ? 'reset' : 'changed', expect }
}

const LISTS: Readonly<Record<Exclude<ListField, 'materials'>, 'conditions' | 'process' | 'legalBasis'>> = {
  acceptanceConditions: 'conditions',
  handlingSteps: 'process',
  legalBasis: 'legalBasis',
}

function applyToList(
  model: GuideModel,
  field: Exclude<ListField, 'materials'>,
  { op, value, material }: Perturbation,
  random: Random,
): void {
  const list = model[LISTS[field]]
  const at = placeIn(list, material, random)
  if (op === 'set') model[LISTS[field]] = [...(value as string[])]
  else if (op === 'add') list.push((value as string | undefined) ?? '另经主管部门同意')
  else if (op === 'drop') list.splice(at, 1)
  else if (op === 'replace') list[at] = value as string
  else model[LISTS[field]] = random.some(list, list.length)
}

function placeIn(names: readonly string[], wanted: string | undefined, random: Random): number {
  if (wanted === undefined) return random.below(names.length)
  const at = names.indexOf(wanted)
  if (at < 0) throw new Error(`the list has no “${wanted}”`)
  return at
}

const foreign = (name: string): Paper => ({ code: null, name, group: name, spellings: [] })

function applyToMaterials(model: GuideModel, line: Perturbation, random: Random): Entry {
  const { op, expect, value } = line
  const { materials } = model
  if (op === 'set') {
    model.materials = (value as string[]).map((name) => written(foreign(name)))
    return { field: 'materials', kind: expect === 'none' ? 'reset' : 'changed', expect }
  }
  if (op === 'reorder') {
    model.materials = random.some(materials, materials.length)
    return { field: 'materials', kind: expect === 'none' ? 'reset' : 'changed', expect }
  }
  if (op === 'add') {
    const name = (value as string | undefined) ?? line.material ?? random.pick(NEEDLESS_PAPERS).name
    materials.push(written(foreign(name)))
    return spelled(expect === 'none' ? 'respelled' : 'extra', expect, name)
  }
  const at = placeIn(
    materials.map(({ paper }) => paper.name),
    line.material,
    random,
  )
  const { paper } = materials[at] as Written
  if (op === 'drop') {
    materials.splice(at, 1)
    return spelled(expect === 'none' ? 'unknown' : 'missing', expect, paper.name)
  }
  const name = (value as string | undefined) ?? respell(paper, random).spelling
  materials[at] = written(paper, name)
  return spelled(expect === 'none' ? 'respelled' : 'extra', expect, name)
}

const spelled = (kind: Entry['kind'], expect: Entry['expect'], material: string): Entry => ({
  field: 'materials',
  kind,
  expect,
  material,
  alias: aliasClass(material),
})

/** A difference that the place publishes itself, with its reason; a legal one with the law that it stands on. */
export function asDifference(item: ProvinceItem, line: Perturbation, random: Random): Difference {
  const common =
    line.expect === 'legal'
      ? {
          reason: '地方性法规另有规定',
          expiresOn: '2029-12-31',
          exception: { law: '《山东省优化营商环境条例》', article: '第二十八条', versionDate: '2021-01-01' },
        }
      : { reason: '外部扰动', expiresOn: null }
  switch (line.field) {
    case 'promisedLimit':
      return { field: 'promisedLimit', value: { count: line.value, unit: 'workingDay', note: null }, ...common }
    case 'onsiteVisits':
      return { field: 'onsiteVisits', value: line.value, ...common }
    default: {
      const names = item.standard.materials.map(({ paper }) => paper.name)
      const id = (at: number) => `m${String(at + 1).padStart(2, '0')}`
      if (line.op === 'drop') {
        const value = { drop: [id(placeIn(names, line.material, random))], soften: [], add: [] }
        return { field: 'materials', value, ...common }
      }
      const name = (line.value as string | undefined) ?? random.pick(NEEDLESS_PAPERS).name
      return { field: 'materials', value: { drop: [], soften: [], add: [addedMaterial(name)] }, ...common }
    }
  }
}

const addedMaterial = (name: string) => ({
  id: 'x01',
  name,
  materialTypeCode: null,
  necessity: 'required',
  form: null,
  originals: null,
  copies: null,
  copiesNote: null,
  source: null,
  sourceNote: null,
  notice: null,
})
