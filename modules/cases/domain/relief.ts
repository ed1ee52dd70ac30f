import type { EffectiveItem, ItemContent } from '#contracts/catalogue/index.ts'
import type { OpenCaseRule } from '#contracts/reforms/index.ts'

/** What a reform lays over the item that a case was begun under: whole fields. */
export type Relief = Partial<ItemContent>

type Materials = ItemContent['materials']
type Material = NonNullable<Materials>[number]

/**
 * What of a reform an open case follows; undefined: nothing. In the applicant's favour (从旧兼有利): what is asked less of is asked
 * less, what is asked more of stays as it was.
 */
export function reliefFor(rule: OpenCaseRule, before: ItemContent, after: ItemContent): Relief | undefined {
  if (rule === 'old' || before === after) return undefined
  const relief = rule === 'new' ? everything(before, after) : favourable(before, after)
  return Object.keys(relief).length > 0 ? relief : undefined
}

function everything(before: ItemContent, after: ItemContent): Relief {
  const fields = Object.keys(after) as (keyof ItemContent)[]
  return Object.fromEntries(
    fields.flatMap((field) => (same(before[field], after[field]) ? [] : [[field, after[field]]])),
  )
}

function favourable(before: ItemContent, after: ItemContent): Relief {
  const materials = fewerMaterials(before.materials, after.materials)
  const { promisedLimit: old, onsiteVisits } = before
  const limit = after.promisedLimit
  return {
    ...(!same(materials, before.materials) && { materials }),
    ...(limit && old && limit.unit === old.unit && limit.count < old.count && { promisedLimit: limit }),
    ...(after.onsiteVisits !== null &&
      onsiteVisits !== null &&
      after.onsiteVisits < onsiteVisits && { onsiteVisits: after.onsiteVisits }),
    ...(before.fee?.charged === true &&
      after.fee?.charged === false && { fee: after.fee, feeItems: after.feeItems ?? null }),
    ...(before.caseType === 'promised' && after.caseType === 'instant' && { caseType: after.caseType }),
    ...(after.tolerance?.allowed && !same(after.tolerance, before.tolerance) && { tolerance: after.tolerance }),
    ...(after.commitment?.allowed && !same(after.commitment, before.commitment) && { commitment: after.commitment }),
  }
}

const STRICTNESS = { conditional: 1, deferrable: 2, required: 3 } as const

/** The list as it was begun under, without what is no longer asked for, and no stricter than either. */
function fewerMaterials(before: Materials, after: Materials): Materials {
  if (!before || !after) return before
  const later = new Map(after.map((material) => [material.id, material]))
  return before.flatMap((material) => {
    const now = later.get(material.id)
    if (!now) return []
    const softer = now.necessity && material.necessity && STRICTNESS[now.necessity] < STRICTNESS[material.necessity]
    return [softer ? { ...material, necessity: now.necessity } : material]
  })
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Materials of which nothing need be brought any more. */
export function unaskedMaterials(before: ItemContent, relief: Relief): { id: string; name: string }[] {
  if (!('materials' in relief)) return []
  const kept = new Set((relief.materials ?? []).map(({ id }) => id))
  return (before.materials ?? []).flatMap(({ id, name }) => (kept.has(id) ? [] : [{ id, name }]))
}

/** Materials that are asked for less strictly than before. */
export function easedMaterials(
  before: ItemContent,
  { materials }: Relief,
): { name: string; necessity: 'conditional' | 'deferrable' }[] {
  const earlier = new Map((before.materials ?? []).map(({ id, necessity }) => [id, necessity]))
  return (materials ?? []).flatMap(({ id, name, necessity }) => {
    const old = earlier.get(id)
    return old && (necessity === 'conditional' || necessity === 'deferrable') && STRICTNESS[necessity] < STRICTNESS[old]
      ? [{ name, necessity }]
      : []
  })
}

/**
 * What a reform would make of a case, but for what the place goes on to have otherwise by a legal exception that the reform leaves
 * alone: who began before does not get what nobody gets there afterwards.
 */
export function exceptKept(
  before: ItemContent,
  after: ItemContent,
  place: Pick<EffectiveItem, 'content' | 'differences'>,
): ItemContent {
  const kept = place.differences.flatMap(({ field, exception }) => (exception ? [field as keyof ItemContent] : []))
  if (kept.length === 0) return after
  const stays = Object.fromEntries(kept.map((field) => [field, before[field]]))
  return {
    ...after,
    ...stays,
    // What situations promise counts as the limit.
    ...(kept.includes('promisedLimit') && { situations: before.situations }),
    ...(kept.includes('materials') && {
      materials: stillAsked(before.materials, after.materials, place.content.materials),
    }),
  }
}

/** The list after a reform, with what the place still asks for just as it did. */
function stillAsked(before: Materials, after: Materials, inPlace: Materials): Materials {
  if (!before || !after) return after
  const later = byId(after)
  const there = byId(inPlace ?? [])
  return before.flatMap((material) => {
    const asked = there.get(material.id)
    const isSame = asked?.name === material.name && asked.necessity === material.necessity
    return isSame ? [material] : (later.get(material.id) ?? [])
  })
}

const byId = (list: readonly Material[]): ReadonlyMap<string, Material> => new Map(list.map((one) => [one.id, one]))
