import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import { basicItemsInForce, catalogueVersion } from '#modules/catalogue/index.ts'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'
import { type Db, inTransaction } from '#platform/db/database.ts'
import { audiencesOf } from '../domain/audience.ts'
import { tsvectorText } from '../domain/search-text.ts'
import {
  deleteEntries,
  lockForBuilding,
  type NewSearchEntry,
  readSearchState,
  type SearchState,
  sourceHashes,
  upsertEntries,
  writeSearchState,
} from '../store/search-entries.ts'
import { allWords, everydayTerms, vocabularyVersion } from '../words.ts'

/**
 * Brings the search entries up to the catalogue as it is in force at `now`, if they are not. Answers until when they hold: null
 * without an end, `now` when another process is still at it and the earlier entries have to do.
 */
export async function refreshSearch(db: Db, now: Date): Promise<Date | null> {
  const before = await freshState(db, now)
  if (before) return before.validUntil
  await (db.isTransaction ? rebuild(db, now) : inTransaction(db, (tx) => rebuild(tx, now)))
  const after = await freshState(db, now)
  return after ? after.validUntil : now
}

/** Undefined when the entries are not those of the present. */
async function freshState(db: Db, now: Date): Promise<SearchState | undefined> {
  const [state, version] = await Promise.all([readSearchState(db), catalogueVersion(db)])
  if (state?.catalogueVersion !== String(version) || state.vocabularyVersion !== vocabularyVersion) return undefined
  return state.validUntil === null || now < state.validUntil ? state : undefined
}

async function rebuild(tx: Db, now: Date): Promise<void> {
  if (!(await lockForBuilding(tx)) || (await freshState(tx, now))) return
  // The version first: what is published meanwhile is then built again.
  const version = String(await catalogueVersion(tx))
  const { items, validUntil } = await basicItemsInForce(tx, now)
  const known = await sourceHashes(tx)
  const changed: NewSearchEntry[] = []
  for (const [at, item] of items.entries()) {
    const sourceHash = hashOf(item.content)
    if (known.get(item.itemCode) !== sourceHash) changed.push(entryOf(item, sourceHash, now))
    // Thousands of items are cut in a second or two: let requests through in between.
    if (at % 50 === 49) await setImmediate()
  }
  const codes = new Set(items.map((item) => item.itemCode))
  await upsertEntries(tx, changed)
  await deleteEntries(
    tx,
    [...known.keys()].filter((code) => !codes.has(code)),
  )
  await writeSearchState(tx, { catalogueVersion: version, vocabularyVersion, validUntil }, now)
}

interface BasicItemInForce {
  readonly basicItemId: string
  readonly itemCode: string
  readonly content: ItemContent
}

/** Of what an entry says; the vocabulary is in it, so that a new one cuts every item again. */
function hashOf(content: ItemContent): string {
  const { name, itemType, leadDepartment, serviceObjects, personThemes, corporateThemes, materials, result } = content
  return createHash('sha256')
    .update(
      canonicalJson([
        vocabularyVersion,
        name,
        itemType,
        leadDepartment,
        serviceObjects,
        personThemes,
        corporateThemes,
        result?.name ?? null,
        materials?.map((material) => material.name) ?? null,
      ]),
    )
    .digest('hex')
}

function entryOf(item: BasicItemInForce, sourceHash: string, now: Date): NewSearchEntry {
  const { content } = item
  return {
    item_code: item.itemCode,
    basic_item_id: item.basicItemId,
    name: content.name,
    item_type: content.itemType,
    lead_department: content.leadDepartment,
    person_themes: content.personThemes,
    corporate_themes: content.corporateThemes,
    audiences: audiencesOf(content),
    source_hash: sourceHash,
    words: tsvectorText({
      A: allWords(content.name),
      B: everydayTerms(content.name).words.flatMap(allWords),
      C: [
        content.leadDepartment,
        content.result?.name ?? '',
        ...content.personThemes,
        ...content.corporateThemes,
      ].flatMap(allWords),
      D: (content.materials ?? []).flatMap((material) => allWords(material.name)),
    }),
    updated_at: now,
  }
}
