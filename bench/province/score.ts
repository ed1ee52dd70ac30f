import type { KeyEntry } from './generator/key.ts'
import type { AliasClass } from './generator/spellings.ts'

/** A drift as the product reports it. */
export interface DetectedDrift {
  readonly itemCode: string
  readonly divisionCode: string
  /** Field of the content. */
  readonly field: string
  /** Of materials: whether it is there beside the standard's, or lacking; as the place or, if lacking, the standard writes it. */
  readonly material?: { readonly kind: 'extra' | 'missing'; readonly name: string }
  readonly class: 'unexplained' | 'allowed' | 'legal'
}

export interface Share {
  readonly right: number
  readonly of: number
  /** 1 where there was nothing to be right about. */
  readonly share: number
}

export interface Score {
  /** Of what was planted in observed guides and is really otherwise, how much was found. */
  readonly recall: Share
  /** Of what was reported, but for published overrides, how much was planted. */
  readonly precision: Share
  /** The same of extra materials alone, by whether the dictionary knows their spelling. */
  readonly extraRecall: Readonly<Record<AliasClass, Share>>
  /** Of respelled materials, how many were taken for the standard's. */
  readonly respellings: Readonly<Record<AliasClass, Share>>
  /** Of found drifts, how many were given the class that the key expects. */
  readonly classes: Share
  /** How often a field was given another class: `fee: unexplained as legal`. */
  readonly misclassed: Readonly<Record<string, number>>
  /** How often a field was reported and not planted. */
  readonly falseAlarmsByField: Readonly<Record<string, number>>
  /** The same figures of outside perturbations alone: recall, and how many false differences stayed unreported. */
  readonly perturbations: { readonly recall: Share; readonly quiet: Share }
  /** Up to fifty of each, to look at. */
  readonly missed: readonly KeyEntry[]
  readonly falseAlarms: readonly DetectedDrift[]
}

const SHOWN = 50

const shareOf = (right: number, of: number): Share => ({ right, of, share: of === 0 ? 1 : right / of })

const placeOf = ({ itemCode, divisionCode }: { readonly itemCode: string; readonly divisionCode: string }) =>
  `${itemCode}/${divisionCode}`

/** Names are compared as they are written, but for spaces at the ends. */
const slotOfKey = (entry: KeyEntry): string =>
  entry.material !== undefined && (entry.kind === 'extra' || entry.kind === 'missing')
    ? `${placeOf(entry)}/${entry.kind}/${entry.material.trim()}`
    : `${placeOf(entry)}/${entry.field}`

const slotOfDrift = (drift: DetectedDrift): string =>
  drift.material
    ? `${placeOf(drift)}/${drift.material.kind}/${drift.material.name.trim()}`
    : `${placeOf(drift)}/${drift.field}`

const CLASSES: Readonly<Record<'drift' | 'allowed' | 'legal', DetectedDrift['class']>> = {
  drift: 'unexplained',
  allowed: 'allowed',
  legal: 'legal',
}

const isFalseDifference = (entry: KeyEntry): boolean => entry.expect === 'none'

/**
 * Compares what was reported with the answers. Published overrides are no drift to be found: they count neither for nor against; a
 * that was set whole by a perturbation is found when anything of its field is reported.
 */
export function score(reported: readonly DetectedDrift[], key: readonly KeyEntry[]): Score {
  const published = new Set(key.filter((entry) => entry.published).map((entry) => `${placeOf(entry)}/${entry.field}`))
  const detected = reported.filter((drift) => !published.has(`${placeOf(drift)}/${drift.field}`))
  const bySlot = new Map(detected.map((drift) => [slotOfDrift(drift), drift]))
  const fields = new Set(detected.map((drift) => `${placeOf(drift)}/${drift.field}`))
  const planted = key.filter((entry) => !isFalseDifference(entry) && !entry.published)
  const found = (entry: KeyEntry): boolean =>
    bySlot.has(slotOfKey(entry)) ||
    (entry.field === 'materials' && entry.kind === 'changed' && fields.has(`${placeOf(entry)}/materials`))
  const hits = planted.filter(found)
  const right = new Set(planted.map(slotOfKey))
  const wholeLists = new Set(
    planted.filter((entry) => entry.field === 'materials' && entry.kind === 'changed').map(placeOf),
  )
  const isRight = (drift: DetectedDrift): boolean =>
    right.has(slotOfDrift(drift)) || (drift.material !== undefined && wholeLists.has(placeOf(drift)))
  const falseAlarms = detected.filter((drift) => !isRight(drift))
  const respelled = key.filter((entry) => entry.kind === 'respelled')
  const alarmed = new Set(falseAlarms.filter(({ material }) => material?.kind === 'extra').map(slotOfDrift))
  const quiet = (entry: KeyEntry): boolean => !alarmed.has(`${placeOf(entry)}/extra/${entry.material?.trim()}`)
  const outside = key.filter((entry) => entry.source === 'perturbation')
  const outsidePlanted = planted.filter((entry) => entry.source === 'perturbation')
  const alarmedFields = new Set(falseAlarms.map((drift) => `${placeOf(drift)}/${drift.field}`))
  const byAlias = (entries: readonly KeyEntry[], isIt: (entry: KeyEntry) => boolean) => {
    const of = (alias: AliasClass) => entries.filter((entry) => entry.alias === alias)
    return { seen: sharing(of('seen'), isIt), unseen: sharing(of('unseen'), isIt) }
  }
  return {
    recall: shareOf(hits.length, planted.length),
    precision: shareOf(detected.length - falseAlarms.length, detected.length),
    extraRecall: byAlias(
      planted.filter(({ kind }) => kind === 'extra'),
      found,
    ),
    respellings: byAlias(respelled, quiet),
    classes: sharing(hits, (entry) => {
      const drift = bySlot.get(slotOfKey(entry))
      return drift === undefined || drift.class === CLASSES[entry.expect as 'drift' | 'allowed' | 'legal']
    }),
    misclassed: tally(
      hits.flatMap((entry) => {
        const got = bySlot.get(slotOfKey(entry))?.class
        const wanted = CLASSES[entry.expect as 'drift' | 'allowed' | 'legal']
        return got === undefined || got === wanted ? [] : [`${entry.field}: ${wanted} as ${got}`]
      }),
    ),
    falseAlarmsByField: tally(
      falseAlarms.map(({ field, material }) => (material ? `${field} ${material.kind}` : field)),
    ),
    perturbations: {
      recall: sharing(outsidePlanted, found),
      quiet: sharing(
        outside.filter(isFalseDifference),
        (entry) => !alarmedFields.has(`${placeOf(entry)}/${entry.field}`),
      ),
    },
    missed: planted.filter((entry) => !found(entry)).slice(0, SHOWN),
    falseAlarms: falseAlarms.slice(0, SHOWN),
  }
}

const sharing = (entries: readonly KeyEntry[], isIt: (entry: KeyEntry) => boolean): Share =>
  shareOf(entries.filter(isIt).length, entries.length)

const tally = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))
