import type { Difference, ImplementationRow } from '#contracts/catalogue/index.ts'
import type { GuideRow } from '#modules/catalogue/index.ts'
import { applyToGuide, asDifference } from './apply-perturbation.ts'
import { ORGAN_KINDS, type Organ, organAt, organCount, windowAt } from './departments.ts'
import {
  allowedDifferences,
  type CellKind,
  type Change,
  cellKindOf,
  drift,
  legalException,
  sayOtherwise,
} from './deviations.ts'
import { copyOf, PLAIN, settingOf, writeDown } from './guide-model.ts'
import { type ProvinceItem, provinceItems } from './items.ts'
import type { KeyEntry } from './key.ts'
import type { BadLine, Perturbation, ReadPerturbations } from './perturbations.ts'
import { randomOf, shareOf } from './random.ts'
import { type Region, regionsOfShandong } from './regions.ts'

export interface ProvinceSize {
  readonly items: number
  readonly regions: number
}

/** The province that the issue speaks of. */
export const WHOLE: ProvinceSize = { items: 3731, regions: 590 }

/** A guide as a place publishes it, with the codes by which the bench finds it again. */
export interface PublishedGuide {
  readonly itemCode: string
  readonly divisionCode: string
  readonly row: GuideRow & { readonly region_code: string; readonly item_code?: string }
}

export interface Province {
  readonly seed: number
  readonly items: readonly ProvinceItem[]
  readonly regions: readonly Region[]
  readonly organs: readonly Organ[]
  /** Lines of the perturbation file that could not be carried out. */
  readonly bad: readonly BadLine[]
  implementations(): Generator<ImplementationRow>
  guides(): Generator<PublishedGuide>
  /** The answers: for a file that only the scorer reads. */
  key(): Generator<KeyEntry>
}

const CELL = 2
const PERTURBED = 3
/** Of the guides, how many bear the code of the standard; the others are known by name, department and law alone. */
const CODED_SHARE = 0.3

/** All of it follows from the seed; nothing is held but the items, the regions, and what perturbations touch. */
export function generateProvince(
  seed: number,
  size: ProvinceSize,
  perturbations: ReadPerturbations = { lines: [], bad: [] },
): Province {
  const items = provinceItems(seed, size.items)
  const regions = regionsOfShandong(size.regions)
  const perturbed = place(seed, items, regions, perturbations)

  const ownKind = (item: ProvinceItem, region: Region): CellKind =>
    region.level === 'province' ? 'plain' : cellKindOf(shareOf(seed, CELL + item.index * 8, region.index))
  const publishes = (kind: CellKind) => kind === 'override' || kind === 'exception'
  /** Below a place with differences of its own nobody differs: what is above them would not be the standard any more. */
  const kindOf = (item: ProvinceItem, region: Region): CellKind => {
    if (perturbed.underPublished(item, region)) return 'plain'
    const own = ownKind(item, region)
    if (own === 'plain') return own
    return region.above.some((above) => publishes(ownKind(item, regions[above]!))) ? 'plain' : own
  }
  const randomAt = (item: ProvinceItem, region: Region) => randomOf(seed, CELL, item.index, region.index)

  const differencesAt = (item: ProvinceItem, region: Region): Difference[] | undefined => {
    const lines = perturbed.published(item, region)
    if (lines) return lines
    if (perturbed.guide(item, region)) return undefined
    const kind = kindOf(item, region)
    if (kind === 'override') return allowedDifferences(item, randomAt(item, region))
    return kind === 'exception' ? legalException(item, randomAt(item, region)) : undefined
  }
  const changeAt = (item: ProvinceItem, region: Region): Change | undefined => {
    const change = perturbed.guide(item, region)
    if (change || perturbed.published(item, region)) return change
    const kind = kindOf(item, region)
    if (kind === 'drifting') return drift(item, randomAt(item, region))
    return kind === 'respelled' ? sayOtherwise(item, randomAt(item, region)) : undefined
  }

  return {
    seed,
    items,
    regions,
    organs: regions.flatMap((region) => Array.from({ length: organCount(region) }, (_, kind) => organAt(region, kind))),
    bad: perturbed.bad,
    *implementations() {
      for (const region of regions) {
        const organs = ORGAN_KINDS.map((_, kind) => organAt(region, kind))
        for (const item of items) {
          const differences = differencesAt(item, region)
          yield {
            itemCode: item.code,
            divisionCode: region.code,
            uscc: organs[item.kind]!.uscc,
            local: windowAt(region, item.kind, item.index),
            ...(differences && { differences }),
          }
        }
      }
    },
    *guides() {
      for (const region of regions) {
        for (const item of items) {
          const change = changeAt(item, region)
          if (change) yield publishedGuide(item, region, change, randomAt(item, region))
        }
      }
    },
    *key() {
      for (const region of regions) {
        for (const item of items) {
          const where = { itemCode: item.code, divisionCode: region.code }
          const source = perturbed.touches(item, region) ? 'perturbation' : 'generated'
          for (const entry of changeAt(item, region)?.entries ?? [])
            yield { ...where, ...entry, published: false, source }
          for (const { field, exception } of differencesAt(item, region) ?? [])
            yield { ...where, field, kind: 'changed', expect: exception ? 'legal' : 'allowed', published: true, source }
        }
      }
    },
  }
}

function publishedGuide(
  item: ProvinceItem,
  region: Region,
  change: Change,
  random: ReturnType<typeof randomOf>,
): PublishedGuide {
  const about = {
    itemName: nameAt(item, region, random),
    department: organAt(region, item.kind).name,
    regionName: region.name,
    url: `https://www.example.gov.cn/${region.code}/${item.code}`,
  }
  const setting = random.chance(0.5) ? PLAIN : settingOf(random)
  const coded = random.chance(CODED_SHARE) && { item_code: item.code }
  return {
    itemCode: item.code,
    divisionCode: region.code,
    row: { ...writeDown(change.model, about, setting), region_code: region.code, ...coded },
  }
}

/** Places write the name of an item in their own width and brackets, with their own name before it, with a stop behind it. */
function nameAt({ name }: ProvinceItem, region: Region, random: ReturnType<typeof randomOf>): string {
  return random.pick([
    name,
    name.replace(/（/g, '(').replace(/）/g, ')'),
    name.replace(/（(.*?)）/g, '-$1'),
    `${region.name}${name}`,
    `${name}。`,
    `【${name}】`,
    ` ${name} `,
  ])
}

interface Perturbed {
  readonly bad: readonly BadLine[]
  published(item: ProvinceItem, region: Region): Difference[] | undefined
  guide(item: ProvinceItem, region: Region): Change | undefined
  touches(item: ProvinceItem, region: Region): boolean
  underPublished(item: ProvinceItem, region: Region): boolean
}

/** Finds the cell of each line, drawing what it leaves open, and carries the lines out in their order. */
function place(
  seed: number,
  items: readonly ProvinceItem[],
  regions: readonly Region[],
  { lines, bad: unread }: ReadPerturbations,
): Perturbed {
  const bad = [...unread]
  const published = new Map<string, Difference[]>()
  const guides = new Map<string, Change>()
  const keyOf = (item: ProvinceItem, region: { readonly index: number }) => `${item.index}/${region.index}`
  for (const { row, perturbation } of lines) {
    const random = randomOf(seed, PERTURBED, row)
    try {
      const item = itemOf(items, perturbation, random)
      const region = regionOf(regions, perturbation, random)
      const key = keyOf(item, region)
      if (perturbation.expect === 'allowed' || perturbation.expect === 'legal') {
        if (guides.has(key)) throw new Error('the place has a guide of its own by an earlier line')
        published.set(key, [...(published.get(key) ?? []), asDifference(item, perturbation, random)])
      } else {
        if (published.has(key)) throw new Error('the place has published differences by an earlier line')
        const before = guides.get(key) ?? { model: copyOf(item.standard), entries: [] }
        const entry = applyToGuide(before.model, perturbation, random)
        guides.set(key, { model: before.model, entries: [...before.entries, entry] })
      }
    } catch (error) {
      bad.push({ row, reason: (error as Error).message })
    }
  }
  return {
    bad: bad.sort((a, b) => a.row - b.row),
    published: (item, region) => published.get(keyOf(item, region)),
    guide: (item, region) => guides.get(keyOf(item, region)),
    touches: (item, region) => guides.has(keyOf(item, region)) || published.has(keyOf(item, region)),
    underPublished: (item, region) =>
      published.size > 0 && region.above.some((index) => published.has(keyOf(item, { index }))),
  }
}

function itemOf(items: readonly ProvinceItem[], line: Perturbation, random: ReturnType<typeof randomOf>): ProvinceItem {
  const { itemCode, itemName, itemIndex } = line
  if (itemCode === undefined && itemName === undefined && itemIndex === undefined) return random.pick(items)
  const item = items.find(
    ({ code, name, index }) =>
      (itemCode === undefined || code === itemCode) &&
      (itemName === undefined || name === itemName) &&
      (itemIndex === undefined || index === itemIndex),
  )
  if (!item) throw new Error('no item is as it says')
  return item
}

function regionOf(regions: readonly Region[], line: Perturbation, random: ReturnType<typeof randomOf>): Region {
  const { divisionCode, regionIndex } = line
  if (divisionCode === undefined && regionIndex === undefined) return random.pick(regions)
  const region = regions.find(
    ({ code, index }) =>
      (divisionCode === undefined || code === divisionCode) && (regionIndex === undefined || index === regionIndex),
  )
  if (!region) throw new Error('no region is as it says')
  return region
}
