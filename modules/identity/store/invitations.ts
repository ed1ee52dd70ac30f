import { createHash, randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '#platform/db/database.ts'
import { tablesOf } from './tables.ts'

const LIFE_MS = 7 * 86_400_000

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Withdraws what is open and makes a new one; the token is told here and nowhere kept. */
export async function insertInvitation(
  db: Db,
  personId: string,
  by: string | null,
  now: Date,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  await withdrawInvitations(db, personId, now)
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + LIFE_MS)
  await tablesOf(db)
    .insertInto('identity.invitation')
    .values({
      id: uuidv7(),
      person_id: personId,
      token_hash: hashOf(token),
      created_by: by,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return { token, expiresAt }
}

/** Uses the invitation up and tells whose it was; undefined when it is unknown, used, withdrawn or too old. */
export async function takeInvitation(db: Db, token: string, now: Date): Promise<string | undefined> {
  const row = await tablesOf(db)
    .updateTable('identity.invitation')
    .set({ redeemed_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('redeemed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person_id')
    .executeTakeFirst()
  return row?.person_id
}

export async function withdrawInvitations(db: Db, personId: string, now: Date): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.invitation')
    .set({ withdrawn_at: now })
    .where('person_id', '=', personId)
    .where('redeemed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
