import type { Selectable } from 'kysely'
import type { Audience } from '#contracts/guide/index.ts'
import { type Db, rawQuery, sql } from '#platform/db/database.ts'
import { pairsOf, plainText } from '../domain/plain-text.ts'
import type { QuestionWords } from '../domain/question-words.ts'
import { tsqueryText } from '../domain/search-text.ts'
import { everydayTerms } from '../words.ts'
import { type GuideTables, tablesOf } from './tables.ts'

/** One item of the catalogue as a list or a search knows it, wherever it is carried out. */
export interface DirectoryEntry {
  readonly itemCode: string
  readonly name: string
  readonly plainName: string
  readonly itemType: GuideTables['guide.search_entry']['item_type']
  readonly leadDepartment: string
  readonly personThemes: readonly string[]
  readonly corporateThemes: readonly string[]
  readonly audiences: readonly Audience[]
  readonly common: boolean
  /** Pairs of characters of its name and of each everyday word for it, for the nearest answer. */
  readonly pairs: () => readonly ReadonlySet<string>[]
}
export type Directory = ReadonlyMap<string, DirectoryEntry>

export async function readDirectory(db: Db): Promise<Directory> {
  const rows = await tablesOf(db)
    .selectFrom('guide.search_entry')
    .select(['item_code', 'name', 'item_type', 'lead_department', 'person_themes', 'corporate_themes', 'audiences'])
    .orderBy('item_code')
    .execute()
  return new Map(rows.map((row) => [row.item_code, entryOf(row)]))
}

type Row = Omit<Selectable<GuideTables['guide.search_entry']>, 'words' | 'basic_item_id' | 'source_hash' | 'updated_at'>

function entryOf(row: Row): DirectoryEntry {
  const { words, common } = everydayTerms(row.name)
  let pairs: readonly ReadonlySet<string>[] | undefined
  return {
    itemCode: row.item_code,
    name: row.name,
    plainName: plainText(row.name),
    itemType: row.item_type,
    leadDepartment: row.lead_department,
    personThemes: row.person_themes,
    corporateThemes: row.corporate_themes,
    audiences: row.audiences,
    common,
    pairs: () => {
      pairs ??= [row.name, ...words].map((phrase) => new Set(pairsOf(phrase)))
      return pairs
    },
  }
}

export interface WordMatch {
  readonly itemCode: string
  /** Every word of the question fits, not only one. */
  readonly allFit: boolean
  readonly rank: number
}

/** More answers than this help nobody. */
const MATCHES_KEPT = 500
/** Weights of D, C, B, A: a material's name must not outweigh an item's. */
const WEIGHTS = '{0.02,0.1,0.6,1.0}'

export async function matchWords(db: Db, words: QuestionWords): Promise<WordMatch[]> {
  if (words.any.length === 0) return []
  const { rows } = await rawQuery<WordMatch>(
    db,
    `SELECT entry.item_code AS "itemCode", entry.words @@ $1::tsquery AS "allFit",
            ts_rank($4::float4[], entry.words, $3::tsquery) AS rank
       FROM guide.search_entry AS entry
      WHERE entry.words @@ $2::tsquery
      ORDER BY 2 DESC, 3 DESC, entry.item_code LIMIT ${MATCHES_KEPT}`,
    [tsqueryText(words.all, '&'), tsqueryText(words.any, '|'), tsqueryText(words.rank, '|'), WEIGHTS],
  )
  return rows
}

export interface SearchState {
  readonly catalogueVersion: string
  readonly vocabularyVersion: string
  readonly validUntil: Date | null
}

export async function readSearchState(db: Db): Promise<SearchState | undefined> {
  const row = await tablesOf(db).selectFrom('guide.search_state').selectAll().executeTakeFirst()
  return (
    row && {
      catalogueVersion: row.catalogue_version,
      vocabularyVersion: row.vocabulary_version,
      validUntil: row.valid_until,
    }
  )
}

export async function writeSearchState(db: Db, state: SearchState, now: Date): Promise<void> {
  const columns = {
    catalogue_version: state.catalogueVersion,
    vocabulary_version: state.vocabularyVersion,
    valid_until: state.validUntil,
    built_at: now,
  }
  await tablesOf(db)
    .insertInto('guide.search_state')
    .values(columns)
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet(columns))
    .execute()
}

/** One builder at a time; the others go on with the entries there are. */
const BUILDING = 7_391_554_350

export async function lockForBuilding(db: Db): Promise<boolean> {
  const { rows } = await rawQuery<{ held: boolean }>(db, 'SELECT pg_try_advisory_xact_lock($1) AS held', [BUILDING])
  return rows[0]?.held === true
}

export async function sourceHashes(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await tablesOf(db).selectFrom('guide.search_entry').select(['item_code', 'source_hash']).execute()
  return new Map(rows.map((row) => [row.item_code, row.source_hash]))
}

export type NewSearchEntry = Omit<Selectable<GuideTables['guide.search_entry']>, 'words'> & { readonly words: string }

/** Rows of one statement at most. */
const BATCH = 200

export async function upsertEntries(db: Db, entries: readonly NewSearchEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += BATCH) {
    await tablesOf(db)
      .insertInto('guide.search_entry')
      .values(
        entries.slice(at, at + BATCH).map((entry) => ({ ...entry, words: sql<string>`${entry.words}::tsvector` })),
      )
      .onConflict((conflict) =>
        conflict.column('item_code').doUpdateSet((q) => ({
          basic_item_id: q.ref('excluded.basic_item_id'),
          name: q.ref('excluded.name'),
          item_type: q.ref('excluded.item_type'),
          lead_department: q.ref('excluded.lead_department'),
          person_themes: q.ref('excluded.person_themes'),
          corporate_themes: q.ref('excluded.corporate_themes'),
          audiences: q.ref('excluded.audiences'),
          source_hash: q.ref('excluded.source_hash'),
          words: sql<string>`excluded.words`,
          updated_at: q.ref('excluded.updated_at'),
        })),
      )
      .execute()
  }
}

export async function deleteEntries(db: Db, itemCodes: readonly string[]): Promise<void> {
  if (itemCodes.length === 0) return
  await tablesOf(db)
    .deleteFrom('guide.search_entry')
    .where('item_code', '=', sql<string>`any(${[...itemCodes]}::text[])`)
    .execute()
}
