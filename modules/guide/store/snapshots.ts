import type { Selectable } from 'kysely'
import type { GuideDocument } from '#contracts/guide/index.ts'
import type { Db } from '#platform/db/database.ts'
import { type GuideTables, tablesOf } from './tables.ts'

export type SnapshotRow = Selectable<GuideTables['guide.snapshot']>

/** Keeps a document once; an earlier one with the same content stays as it was. */
export async function insertSnapshot(db: Db, document: GuideDocument, firstShownAt: Date): Promise<void> {
  await tablesOf(db)
    .insertInto('guide.snapshot')
    .values({
      content_hash: document.contentHash,
      document: JSON.stringify(document),
      item_code: document.itemCode,
      division_code: document.division.code,
      implementation_id: document.implementationId,
      first_shown_at: firstShownAt,
    })
    .onConflict((conflict) => conflict.column('content_hash').doNothing())
    .execute()
}

export function findSnapshot(db: Db, contentHash: string): Promise<SnapshotRow | undefined> {
  return tablesOf(db)
    .selectFrom('guide.snapshot')
    .selectAll()
    .where('content_hash', '=', contentHash)
    .executeTakeFirst()
}

/** The snapshots whose hash begins so; two at most, for more than one is already one too many. */
export function findSnapshotsByPrefix(db: Db, prefix: string): Promise<SnapshotRow[]> {
  return tablesOf(db)
    .selectFrom('guide.snapshot')
    .selectAll()
    .where('content_hash', '>=', prefix)
    .where('content_hash', '<', `${prefix}g`)
    .orderBy('content_hash')
    .limit(2)
    .execute()
}
