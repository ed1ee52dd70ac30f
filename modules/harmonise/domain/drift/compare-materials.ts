import type { ItemContent } from '#contracts/catalogue/index.ts'
import { LIKELY_ALIKE } from './alike-papers.ts'
import type { FoundDifference, Material, MaterialReading, Paper } from './difference.ts'
import { isSameHolder } from './holders.ts'

type Side = Pick<ItemContent, 'materials' | 'materialsStatus'>

interface Held {
  readonly paper: Paper
  readonly material: Material
}

/**
 * The papers of two lists, whatever their order and spelling. Of a list that is known in part only what it has counts, of one that is not
 * known nothing.
 */
export function compareMaterials(standard: Side, place: Side, reading: MaterialReading): FoundDifference[] {
  if (!isKnown(standard) || !isKnown(place)) return []
  const wanted = held(standard.materials ?? [], reading)
  const asked = held(place.materials ?? [], reading)
  const { pairs, matched } = pair(wanted, asked, reading)
  const extra = standard.materialsStatus === 'listed' ? asked.filter((one) => !matched.has(one)) : []
  const missing = place.materialsStatus === 'listed' ? wanted.filter((one) => !matched.has(one)) : []
  const counts = { standard: countOf(standard), place: countOf(place) }
  return [
    ...inOne('extra', extra, counts),
    ...inOne('missing', missing, counts),
    ...pairs.flatMap(([from, to]) => compareDemands(from.material, to.material)),
  ]
}

export interface PairedMaterials {
  /** Entries of the place none of whose papers the standard has, and of the standard none of which the place has. */
  readonly extra: readonly Material[]
  readonly missing: readonly Material[]
  /** Entries for the same paper that are asked for otherwise; `softer`: how, where only that is less. */
  readonly changed: readonly {
    readonly from: Material
    readonly to: Material
    readonly softer: 'conditional' | 'deferrable' | null
  }[]
}

/** The same comparison entry by entry, for taking the place's list over. */
export function pairMaterials(standard: Side, place: Side, reading: MaterialReading): PairedMaterials {
  const wanted = held(standard.materials ?? [], reading)
  const asked = held(place.materials ?? [], reading)
  const { pairs, matched } = pair(wanted, asked, reading)
  const known = new Set([...matched].map(({ material }) => material))
  const entries = (list: readonly Held[]) =>
    [...new Set(list.map(({ material }) => material))].filter((m) => !known.has(m))
  return {
    extra: entries(asked),
    missing: place.materialsStatus === 'listed' ? entries(wanted) : [],
    changed: pairs.flatMap(([{ material: from }, { material: to }]) => {
      const demands = compareDemands(from, to)
      if (demands.length === 0) return []
      const less =
        demands.every(({ kind }) => kind === 'softer') && demands.length === 1 && from.necessity !== to.necessity
      const softer = less && (to.necessity === 'conditional' || to.necessity === 'deferrable') ? to.necessity : null
      return [{ from, to, softer }]
    }),
  }
}

const isKnown = ({ materials, materialsStatus }: Side): boolean =>
  materials !== null && materialsStatus !== 'not_in_excerpt'

const countOf = ({ materials, materialsStatus }: Side): string =>
  `${materialsStatus === 'partial' ? '至少 ' : ''}${materials?.length ?? 0} 件`

/** Every paper of every holder once, however often a list names it. */
function held(list: readonly Material[], { papersOf }: MaterialReading): Held[] {
  const seen: Paper[] = []
  return list.flatMap((material) =>
    papersOf(material).flatMap((paper) => {
      const known = seen.some((other) => isSamePaper(other, paper))
      seen.push(paper)
      return known ? [] : [{ paper, material }]
    }),
  )
}

/** By what the dictionary says and whose they are. */
const isSamePaper = (a: Paper, b: Paper): boolean => isSameHolder(a.holder, b.holder) && isOfOneKind(a, b)

const isOfOneKind = (a: Paper, b: Paper): boolean => a.keys.some((key) => b.keys.includes(key))

/**
 * By what the dictionary says first; then, of what is left on both sides, by name. A paper of nobody in particular stands for that of every
 * holder: a list that asks for 身份证 does not say of whom.
 */
function pair(
  wanted: readonly Held[],
  asked: readonly Held[],
  { alike }: MaterialReading,
): { readonly pairs: [Held, Held][]; readonly matched: ReadonlySet<Held> } {
  const pairs: [Held, Held][] = []
  const left = new Set(asked)
  const open: Held[] = []
  for (const one of wanted) {
    const same = asked.filter(({ paper }) => isSamePaper(one.paper, paper))
    const [first] = same
    if (!first) open.push(one)
    else {
      pairs.push([one, first])
      for (const other of same) if (isOfOneKind(first.paper, other.paper)) left.delete(other)
    }
  }
  const all = [...pairs, ...pairByName(open, [...left], alike)]
  return { pairs: all, matched: new Set([...all.flat(), ...asked.filter((one) => !left.has(one))]) }
}

/** The most alike first; each is one paper's other name at most. */
function pairByName(wanted: readonly Held[], asked: readonly Held[], alike: MaterialReading['alike']): [Held, Held][] {
  const likely = wanted
    .flatMap((one) => asked.map((other) => ({ one, other, score: alike(one.paper, other.paper) })))
    .filter(({ score }) => score >= LIKELY_ALIKE)
    .toSorted((a, b) => b.score - a.score)
  const taken = new Set<Held>()
  return likely.flatMap(({ one, other }): [Held, Held][] => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one, other]]
  })
}

function inOne(
  kind: 'extra' | 'missing',
  list: readonly Held[],
  counts: { standard: string; place: string },
): FoundDifference[] {
  return list.map(({ paper, material }) => ({
    field: 'materials',
    kind,
    names: [paper.name],
    ...counts,
    reasons: [material.legalBasis, material.notice, material.sourceNote, material.acceptanceStandard].flatMap(
      (t) => t ?? [],
    ),
  }))
}

/** How much is asked of the applicant; what is not stated is not compared. */
const STRICTNESS = { conditional: 1, deferrable: 2, required: 3 } as const
const NECESSITIES = { conditional: '视情形提供', deferrable: '可容缺后补', required: '必要' } as const

function compareDemands(standard: Material, place: Material): FoundDifference[] {
  return [
    compareNumber(
      standard,
      place,
      STRICTNESS[standard.necessity ?? 'required'],
      STRICTNESS[place.necessity ?? 'required'],
      [standard.necessity && NECESSITIES[standard.necessity], place.necessity && NECESSITIES[place.necessity]],
    ),
    compareNumber(standard, place, standard.originals, place.originals, [
      `原件 ${standard.originals} 份`,
      `原件 ${place.originals} 份`,
    ]),
    compareNumber(standard, place, standard.copies, place.copies, [
      `复印件 ${standard.copies} 份`,
      `复印件 ${place.copies} 份`,
    ]),
    ...(place.form === 'paper' && (standard.form === 'either' || standard.form === 'electronic')
      ? [demand('stricter', standard, place, '可以提供电子材料', '只收纸质材料')]
      : []),
  ].flat()
}

function compareNumber(
  standard: Material,
  place: Material,
  from: number | null,
  to: number | null,
  [before, after]: readonly [string | null, string | null],
): FoundDifference[] {
  if (from === null || to === null || !before || !after || from === to) return []
  return [demand(to > from ? 'stricter' : 'softer', standard, place, before, after)]
}

const demand = (
  kind: 'stricter' | 'softer',
  standard: Material,
  place: Material,
  before: string,
  after: string,
): FoundDifference => ({
  field: 'materials',
  kind,
  names: [standard.name],
  standard: before,
  place: after,
  reasons: [place.legalBasis, place.notice].flatMap((text) => text ?? []),
})
