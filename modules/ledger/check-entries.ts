import { type Db, rawQuery } from '#platform/db/database.ts'
import { commitTo, leafHash } from './domain/entry.ts'
import { type EntryRow, headerOfRow } from './store/entries.ts'

export interface LedgerCheck {
  readonly checked: number
  /** Sequence numbers of entries whose header, commitment or leaf do not agree. */
  readonly broken: readonly number[]
  /** Pass back as `belowSeq`; null at the end. */
  readonly next: number | null
}

/** Recomputes the leaves of a stretch of entries, newest first; needs no key, so it also covers erased bodies. */
export async function checkEntries(db: Db, stretch: { belowSeq?: number; limit: number }): Promise<LedgerCheck> {
  const { rows } = await rawQuery<EntryRow>(
    db,
    'SELECT * FROM ledger.entry WHERE seq < $1 ORDER BY seq DESC LIMIT $2',
    [stretch.belowSeq ?? Number.MAX_SAFE_INTEGER, stretch.limit],
  )
  return {
    checked: rows.length,
    broken: rows.filter((row) => !isSound(row)).map((row) => row.seq),
    next: rows.length < stretch.limit ? null : (rows.at(-1)?.seq ?? null),
  }
}

function isSound(row: EntryRow): boolean {
  if (row.open_salt && !commitTo(row.open_salt, null).equals(row.commitment)) return false
  return leafHash(headerOfRow(row), row.commitment).equals(row.leaf_hash)
}
