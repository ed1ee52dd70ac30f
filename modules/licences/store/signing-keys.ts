import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Db } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { type Ed25519Jwk, keyIdOf } from '../domain/signature.ts'
import { type LicencesTables, tablesOf } from './tables.ts'

export type SigningKeyRow = Selectable<LicencesTables['licences.signing_key']>

const OWNER = 'system:licence-signing'
const sealContext = (keyId: string): string => `licences.signing-key:${keyId}`

export interface SigningKey {
  readonly id: string
  readonly privateKey: KeyObject
}

/** The department's key in use; its first licence makes it. */
export async function signingKeyOf(ctx: Context, departmentId: string): Promise<SigningKey> {
  const row = (await keyInUse(ctx.db, departmentId)) ?? (await makeKey(ctx, departmentId))
  const der = await ctx.vault.open(ctx.db, OWNER, sealContext(row.id), row.private_key)
  return { id: row.id, privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) }
}

/** Two first licences at once: the second waits for the first one's key and takes it. */
async function makeKey(ctx: Context, departmentId: string): Promise<SigningKeyRow> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const jwk = publicKey.export({ format: 'jwk' }) as unknown as Ed25519Jwk
  const id = keyIdOf(jwk)
  const der = privateKey.export({ format: 'der', type: 'pkcs8' })
  const made = await tablesOf(ctx.db)
    .insertInto('licences.signing_key')
    .values({
      id,
      department_id: departmentId,
      public_key: Buffer.from(jwk.x, 'base64url'),
      private_key: await ctx.vault.seal(ctx.db, OWNER, sealContext(id), der),
      created_at: ctx.now,
      retired_at: null,
    })
    .onConflict((conflict) => conflict.column('department_id').where('retired_at', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst()
  return made ?? ((await keyInUse(ctx.db, departmentId)) as SigningKeyRow)
}

function keyInUse(db: Db, departmentId: string): Promise<SigningKeyRow | undefined> {
  return tablesOf(db)
    .selectFrom('licences.signing_key')
    .selectAll()
    .where('department_id', '=', departmentId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
}

export async function publicKeyOf(db: Db, keyId: string): Promise<Ed25519Jwk> {
  const row = await tablesOf(db)
    .selectFrom('licences.signing_key')
    .select('public_key')
    .where('id', '=', keyId)
    .executeTakeFirstOrThrow()
  return jwkOf(row.public_key)
}

export function allKeys(db: Db): Promise<Omit<SigningKeyRow, 'private_key'>[]> {
  return tablesOf(db)
    .selectFrom('licences.signing_key')
    .select(['id', 'department_id', 'public_key', 'created_at', 'retired_at'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export const jwkOf = (publicKey: Buffer): Ed25519Jwk => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: publicKey.toString('base64url'),
})
