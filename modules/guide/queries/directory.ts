import { setImmediate } from 'node:timers/promises'
import type { ItemType } from '#contracts/catalogue/index.ts'
import type { Audience } from '#contracts/guide/index.ts'
import {
  type StandardDigest,
  type StandardInForce,
  standardDigests,
  standardsInForce,
} from '#modules/catalogue/index.ts'
import { everydayTerms } from '#modules/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { audiencesOf } from '../domain/audience.ts'
import { listed } from '../domain/listing.ts'
import { hearNames } from '../domain/search/acts.ts'
import { type Finder, finderMaker } from '../domain/search/finder.ts'
import { type IndexedItem, indexedItem } from '../domain/search/item-index.ts'
import { commonPatterns } from '../domain/search/phrases.ts'
import { readingsOf } from '../domain/search/sounds.ts'
import { guideShelf } from '../shelf.ts'

/** One item of the catalogue as a list or a search knows it, wherever it is carried out. */
export interface DirectoryEntry extends StandardInForce {
  readonly name: string
  readonly itemType: ItemType
  readonly leadDepartment: string
  readonly personThemes: readonly string[]
  readonly corporateThemes: readonly string[]
  readonly audiences: readonly Audience[]
  readonly promisedDays: number | null
  readonly onsiteVisits: number | null
  /** Many ask for it. */
  readonly common: boolean
  readonly indexed: IndexedItem
}

export interface Directory {
  /** By item code, in the order of lists: those most asked for first. */
  readonly entries: ReadonlyMap<string, DirectoryEntry>
  readonly find: Finder
}

/** All items of the catalogue; made again when the catalogue has changed, of those items alone that have. */
export async function directoryOf(ctx: Context): Promise<Directory> {
  const shelf = ctx.port(guideShelf)
  return shelf.directory.take(ctx, '', async (last) => {
    const { now } = await shelf.present(ctx)
    const { standards, validUntil } = await standardsInForce(ctx.db, now)
    const value = last && isOf(last, standards) ? last : await directoryFrom(ctx, standards, last)
    return { value, validUntil }
  })
}

const isOf = ({ entries }: Directory, standards: readonly StandardInForce[]): boolean =>
  entries.size === standards.length &&
  standards.every((standard) => stillHolds(entries.get(standard.itemCode), standard))

const stillHolds = (entry: DirectoryEntry | undefined, standard: StandardInForce): entry is DirectoryEntry =>
  entry?.versionId === standard.versionId && entry.hasForm === standard.hasForm

/** Thousands of items take a while: requests pass in between. */
const AT_ONCE = 200

async function directoryFrom(
  ctx: Context,
  standards: readonly StandardInForce[],
  last: Directory | undefined,
): Promise<Directory> {
  const entries = new Map<string, DirectoryEntry>()
  for (let at = 0; at < standards.length; at += AT_ONCE) {
    const some = standards.slice(at, at + AT_ONCE)
    const changed = some.filter((standard) => !stillHolds(last?.entries.get(standard.itemCode), standard))
    const digests = await standardDigests(
      ctx.db,
      changed.map(({ versionId }) => versionId),
    )
    for (const standard of some) {
      const digest = digests.get(standard.versionId)
      const entry = digest ? entryOf(standard, digest) : last?.entries.get(standard.itemCode)
      if (entry) entries.set(standard.itemCode, entry)
    }
    await setImmediate()
  }
  await learnSounds([...entries.values()].map(({ name }) => name))
  const inOrder = listed(entries.values())
  const items = inOrder.map(({ indexed }) => indexed)
  return {
    entries: new Map(inOrder.map((entry) => [entry.itemCode, entry])),
    find: makeFinder(items),
  }
}

/** Readings are looked up once a character, which for thousands of characters would hold up who is waiting. */
async function learnSounds(names: readonly string[]): Promise<void> {
  const characters = new Set([...terms.groups.flatMap(({ everyday }) => everyday), ...names].join(''))
  for (const [at, character] of [...characters].entries()) {
    readingsOf(character)
    if (at % AT_ONCE === 0) await setImmediate()
  }
}

const terms = everydayTerms()
const common = commonPatterns(terms)
const hear = hearNames(terms.actions)
const makeFinder = finderMaker(terms)

function entryOf(standard: StandardInForce, digest: StandardDigest): DirectoryEntry {
  const { name, leadDepartment, personThemes, corporateThemes, promisedLimit } = digest
  const indexed = indexedItem(
    {
      itemCode: standard.itemCode,
      name,
      beside: [leadDepartment, digest.result ?? '', ...personThemes, ...corporateThemes, ...digest.questions],
      materials: [...digest.materials, ...digest.laws],
    },
    hear,
  )
  return {
    ...standard,
    name,
    itemType: digest.itemType,
    leadDepartment,
    personThemes,
    corporateThemes,
    audiences: audiencesOf(digest),
    promisedDays: promisedLimit?.unit === 'workingDay' ? promisedLimit.count : null,
    onsiteVisits: digest.onsiteVisits,
    common: common(name),
    indexed,
  }
}
