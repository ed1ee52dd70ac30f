import { createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { platformFault } from '#contracts/platform-errors.ts'
import { type Db, rawQuery } from '../db/database.ts'
import { openWith, sealWith } from './envelope.ts'
import type { MasterKeys } from './master-key.ts'

/** Whose key: `case:<id>`, `person:<id>`, `company:<id>`, or `system:<use>` for what belongs to nobody. */
export type KeyOwner = `${string}:${string}`

/**
 * Seals what is personal under a key of its case or person. Erasing that key erases every copy at once: form answers,
 * uploads, documents, ledger bodies.
 */
export interface Vault {
  /** `context` names the place, such as `cases.form`; the same words are needed to open. */
  seal(db: Db, owner: KeyOwner, context: string, plaintext: string | Buffer): Promise<Buffer>
  /** Throws `platform.erased` when the owner's key was destroyed. */
  open(db: Db, owner: KeyOwner, context: string, sealed: Buffer): Promise<Buffer>
  sealJson(db: Db, owner: KeyOwner, context: string, value: unknown): Promise<Buffer>
  openJson<T>(db: Db, owner: KeyOwner, context: string, sealed: Buffer): Promise<T>
  /** Takes a committed key that was read along with something else, so that opening under it asks the database no more. */
  hold(owner: KeyOwner, key: WrappedKey): void
  /** Destroys the owner's key: nothing sealed under it can be read again, in any process, after a minute at the latest. */
  erase(db: Db, owner: KeyOwner): Promise<void>
  /** Keyed hash for equality search over identity numbers and phones; `use` separates columns. 32 bytes. */
  blindIndex(use: string, value: string): Buffer
}

/** Joins an owner's key, as `wrapped_key.wrapped` and `wrapped_key.master_key_id`, to what a hot statement reads anyway: for `Vault.hold`. */
export const joinKeyOf = (ownerSql: string): string =>
  `LEFT JOIN platform.data_key AS wrapped_key ON wrapped_key.owner = ${ownerSql}`

/** What that join brings. */
export interface WrappedKey {
  readonly wrapped: Buffer
  readonly master_key_id: string
}

const UNWRAPPED_KEY_LIFE_MS = 60_000
const UNWRAPPED_KEYS_HELD = 20_000

export function createVault(master: MasterKeys): Vault {
  const held = new LRUCache<KeyOwner, Buffer>({ max: UNWRAPPED_KEYS_HELD, ttl: UNWRAPPED_KEY_LIFE_MS })
  const indexKey = createSecretKey(new Uint8Array(hkdfSync('sha256', oldest(master), '', 'tongban/blind-index', 32)))

  async function find(db: Db, owner: KeyOwner): Promise<Buffer | undefined> {
    const known = held.get(owner)
    if (known) return known
    // A key written by the running transaction may still be rolled back, so only committed ones are held.
    const { rows } = await rawQuery<{ wrapped: Buffer; master_key_id: string; uncommitted: boolean }>(
      db,
      `SELECT wrapped, master_key_id, coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false) AS uncommitted
         FROM platform.data_key WHERE owner = $1`,
      [owner],
    )
    const row = rows[0]
    if (!row) return undefined
    const key = openWith(masterKey(master, row.master_key_id), owner, row.wrapped)
    if (!row.uncommitted) held.set(owner, key)
    return key
  }

  async function findOrCreate(db: Db, owner: KeyOwner): Promise<Buffer> {
    const existing = await find(db, owner)
    if (existing) return existing
    const key = randomBytes(32)
    const { rows } = await rawQuery(
      db,
      `INSERT INTO platform.data_key (owner, wrapped, master_key_id) VALUES ($1, $2, $3)
       ON CONFLICT (owner) DO NOTHING RETURNING owner`,
      [owner, sealWith(masterKey(master, master.current), owner, key), master.current],
    )
    if (rows.length === 1) return key
    const winner = await find(db, owner)
    if (!winner) throw platformFault('platform.erased')
    return winner
  }

  const vault: Vault = {
    async seal(db, owner, context, plaintext) {
      const key = await findOrCreate(db, owner)
      return sealWith(key, `${owner}|${context}`, typeof plaintext === 'string' ? Buffer.from(plaintext) : plaintext)
    },
    async open(db, owner, context, sealed) {
      const key = await find(db, owner)
      if (!key) throw platformFault('platform.erased')
      return openWith(key, `${owner}|${context}`, sealed)
    },
    sealJson: (db, owner, context, value) => vault.seal(db, owner, context, JSON.stringify(value)),
    async openJson(db, owner, context, sealed) {
      return JSON.parse((await vault.open(db, owner, context, sealed)).toString('utf8'))
    },
    hold(owner, { wrapped, master_key_id }) {
      if (!held.has(owner)) held.set(owner, openWith(masterKey(master, master_key_id), owner, wrapped))
    },
    async erase(db, owner) {
      await rawQuery(db, 'DELETE FROM platform.data_key WHERE owner = $1', [owner])
      held.delete(owner)
    },
    blindIndex: (use, value) => createHmac('sha256', indexKey).update(`${use}\0${value}`).digest(),
  }
  return vault
}

function masterKey(master: MasterKeys, id: string): Buffer {
  const key = master.keys[id]
  if (!key) throw new Error(`主密钥 ${id} 不在密钥文件中，无法读取用它加密的信息。`)
  return key
}

/** The index key must outlive a rotation of the master key, or no one would be found again. */
const oldest = (master: MasterKeys): Buffer => masterKey(master, Object.keys(master.keys).sort()[0] as string)
