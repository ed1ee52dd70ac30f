import { type Db, rawQuery } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

/** Without a request for this long a session is over. */
const IDLE_MS = 2 * 3_600_000
/** Whatever happens, a session is over this long after it began. */
export const ABSOLUTE_MS = 12 * 3_600_000

export interface StoredSession {
  readonly data: unknown
  readonly lastSeenAt: Date
}

export async function findSession(db: Db, id: Buffer, now: Date): Promise<StoredSession | undefined> {
  const row = await tablesOf(db)
    .selectFrom('identity.session')
    .select(['data', 'last_seen_at'])
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', new Date(now.getTime() - IDLE_MS))
    .executeTakeFirst()
  return row && { data: row.data, lastSeenAt: row.last_seen_at }
}

/** A session that begins; when it was written a moment ago by the same request, its content is replaced. */
export async function insertSession(
  db: Db,
  id: Buffer,
  personId: string | null,
  data: unknown,
  now: Date,
): Promise<void> {
  await rawQuery(
    db,
    `INSERT INTO identity.session (id, person_id, data, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)
     ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, data = excluded.data, last_seen_at = excluded.last_seen_at`,
    [id, personId, JSON.stringify(data), now, new Date(now.getTime() + ABSOLUTE_MS)],
  )
}

/** One that was read earlier: if it has been ended since, it stays ended. */
export async function updateSession(
  db: Db,
  id: Buffer,
  personId: string | null,
  data: unknown,
  now: Date,
): Promise<void> {
  await rawQuery(db, 'UPDATE identity.session SET person_id = $2, data = $3, last_seen_at = $4 WHERE id = $1', [
    id,
    personId,
    JSON.stringify(data),
    now,
  ])
}

export async function deleteSession(db: Db, id: Buffer): Promise<void> {
  await tablesOf(db).deleteFrom('identity.session').where('id', '=', id).execute()
}

/** Ends a person's sessions on all devices. */
export async function deleteSessionsOf(db: Db, personId: string): Promise<void> {
  await tablesOf(db).deleteFrom('identity.session').where('person_id', '=', personId).execute()
}

export async function deleteEndedSessions(db: Db, now: Date): Promise<void> {
  await tablesOf(db)
    .deleteFrom('identity.session')
    .where((q) => q.or([q('expires_at', '<=', now), q('last_seen_at', '<=', new Date(now.getTime() - IDLE_MS))]))
    .execute()
}
