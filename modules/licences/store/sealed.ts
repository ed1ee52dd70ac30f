import { canonicalJson } from '#platform/crypto/canonical-json.ts'
import type { Context } from '#platform/operations/context.ts'
import type { LicencePayload, NumberDisclosure } from '../domain/payload.ts'
import { holderOf, type LicenceRow } from './licences.ts'

/** Each sealed value opens for its own column and row only. */
const place = (column: string, rowId: string): string => `licences.${column}:${rowId}`

type Sealed = Pick<LicenceRow, 'payload' | 'disclosure' | 'token' | 'token_index'>
type Holder = Pick<LicenceRow, 'id' | 'holder_kind' | 'holder_id'>

export async function sealParts(
  ctx: Context,
  licence: Holder,
  parts: { payload: string; disclosure: NumberDisclosure; token: string },
): Promise<Sealed> {
  const owner = holderOf(licence)
  return {
    payload: await ctx.vault.seal(ctx.db, owner, place('payload', licence.id), parts.payload),
    disclosure: await ctx.vault.sealJson(ctx.db, owner, place('disclosure', licence.id), parts.disclosure),
    token: await ctx.vault.seal(ctx.db, owner, place('token', licence.id), parts.token),
    token_index: tokenIndex(ctx, parts.token),
  }
}

/** What lies in clear of a token: nobody can go back from it to the token. */
export const tokenIndex = (ctx: Context, token: string): Buffer => ctx.vault.blindIndex('licences.token', token)

/** The very text that was signed. Throws `platform.erased` once the holder's data are erased. */
export async function openPayloadText(ctx: Context, row: LicenceRow): Promise<string> {
  return (await ctx.vault.open(ctx.db, holderOf(row), place('payload', row.id), row.payload)).toString('utf8')
}

export async function openPayload(ctx: Context, row: LicenceRow): Promise<LicencePayload> {
  return JSON.parse(await openPayloadText(ctx, row)) as LicencePayload
}

export function openDisclosure(ctx: Context, row: LicenceRow): Promise<NumberDisclosure> {
  return ctx.vault.openJson(ctx.db, holderOf(row), place('disclosure', row.id), row.disclosure)
}

export async function openToken(ctx: Context, row: LicenceRow): Promise<string> {
  return (await ctx.vault.open(ctx.db, holderOf(row), place('token', row.id), row.token)).toString('utf8')
}

/** A reason opens for its own event only. */
export function sealReason(ctx: Context, row: LicenceRow, eventId: string, reason: string): Promise<Buffer> {
  return ctx.vault.seal(ctx.db, holderOf(row), place('reason', eventId), reason)
}

export async function openReason(ctx: Context, row: LicenceRow, eventId: string, reason: Buffer): Promise<string> {
  return (await ctx.vault.open(ctx.db, holderOf(row), place('reason', eventId), reason)).toString('utf8')
}

export const payloadText = (payload: LicencePayload): string => canonicalJson(payload)
