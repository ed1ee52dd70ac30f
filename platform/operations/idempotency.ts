import { createHash } from 'node:crypto'
import { platformFault } from '#contracts/platform-errors.ts'
import type { Vault } from '../crypto/vault.ts'
import { type Db, rawQuery } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import type { Context } from './context.ts'

export interface WriteKey {
  readonly actor: string
  readonly operation: string
  readonly key: string
  readonly requestHash: Buffer
}

const OWNER = 'system:idempotency'
/** A stored answer opens for the very request that it answered. */
const contextOf = (write: WriteKey): string => `platform.idempotency:${write.actor}:${write.operation}:${write.key}`

const TAKE = prepared(
  'platform.take-key',
  `INSERT INTO platform.idempotency (actor, operation, key, request_hash, created_at) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT DO NOTHING RETURNING key`,
)
const KEEP = prepared(
  'platform.keep-answer',
  'UPDATE platform.idempotency SET response = $4 WHERE actor = $1 AND operation = $2 AND key = $3',
)

/** Keyed, because a request may hold a password: a plain hash of it could be guessed by whoever has the database. */
export function hashRequest(vault: Vault, input: unknown, upload?: Buffer): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(input))
  if (upload) hash.update(upload)
  return vault.blindIndex('platform.idempotency', hash.digest('hex'))
}

/**
 * Takes the key for this transaction. A second request with the same key waits here until the first has committed, then gets
 * its answer; with another body it is refused by `platform.idempotency-key-reused`.
 */
export async function takeKey(ctx: Context, write: WriteKey): Promise<{ stored: unknown } | 'taken'> {
  const { rows } = await rawQuery(ctx.db, TAKE, [write.actor, write.operation, write.key, write.requestHash, ctx.now])
  if (rows.length === 1) return 'taken'
  const earlier = await rawQuery<{ request_hash: Buffer; response: Buffer }>(
    ctx.db,
    'SELECT request_hash, response FROM platform.idempotency WHERE actor = $1 AND operation = $2 AND key = $3',
    [write.actor, write.operation, write.key],
  )
  const row = earlier.rows[0]
  if (!row?.request_hash.equals(write.requestHash)) throw platformFault('platform.idempotency-key-reused')
  return { stored: await ctx.vault.openJson(ctx.db, OWNER, contextOf(write), row.response) }
}

export async function keepAnswer(ctx: Context, write: WriteKey, answer: unknown): Promise<void> {
  await rawQuery(ctx.db, KEEP, [
    write.actor,
    write.operation,
    write.key,
    await ctx.vault.sealJson(ctx.db, OWNER, contextOf(write), answer ?? null),
  ])
}

/** Answers are kept for a week: longer than any client retries. */
export async function forgetOldKeys(db: Db, now: Date): Promise<void> {
  await rawQuery(db, `DELETE FROM platform.idempotency WHERE created_at < $1::timestamptz - interval '7 days'`, [now])
}
