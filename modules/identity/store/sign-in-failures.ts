import { type Db, rawQuery } from '#platform/db/database.ts'
import type { FailureCount } from '../domain/lock-out.ts'
import { tablesOf } from './tables.ts'

const NONE: FailureCount = { failures: 0, lockedUntil: null }

export async function findFailures(db: Db, subject: Buffer): Promise<FailureCount> {
  const row = await tablesOf(db)
    .selectFrom('identity.sign_in_failure')
    .select(['failures', 'locked_until'])
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row ? { failures: row.failures, lockedUntil: row.locked_until } : NONE
}

/** Holds the count until the transaction ends: guesses at one login come one after the other, so none escapes being counted. */
export async function lockFailures(db: Db, subject: Buffer, now: Date): Promise<FailureCount> {
  const { rows } = await rawQuery<{ failures: number; locked_until: Date | null }>(
    db,
    `INSERT INTO identity.sign_in_failure AS f (subject, failures, last_at) VALUES ($1, 0, $2)
     ON CONFLICT (subject) DO UPDATE SET last_at = excluded.last_at RETURNING f.failures, f.locked_until`,
    [subject, now],
  )
  const row = rows[0]
  return row ? { failures: row.failures, lockedUntil: row.locked_until } : NONE
}

export async function writeFailures(db: Db, subject: Buffer, count: FailureCount): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.sign_in_failure')
    .set({ failures: count.failures, locked_until: count.lockedUntil })
    .where('subject', '=', subject)
    .execute()
}

export async function forgetFailures(db: Db, subject: Buffer): Promise<void> {
  await tablesOf(db).deleteFrom('identity.sign_in_failure').where('subject', '=', subject).execute()
}

/** What is older than a day counts no more. */
export async function forgetOldFailures(db: Db, now: Date): Promise<void> {
  await tablesOf(db)
    .deleteFrom('identity.sign_in_failure')
    .where('last_at', '<', new Date(now.getTime() - 86_400_000))
    .execute()
}
