import { randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Recorder } from '#platform/operations/invoke.ts'
import { commitTo, leafHash, SALT_BYTES } from './domain/entry.ts'
import { headerOf } from './domain/entry-header.ts'
import { insertEntry } from './store/entries.ts'

/** What lies sealed in an entry. */
export interface SealedBody {
  /** Base64. */
  readonly salt: string
  readonly content: object
}

/** An entry's body is bound to the entry: moved to another one it does not open. */
export const bodyContext = (entryId: string): string => `ledger.entry.body:${entryId}`

/**
 * Writes an entry within the caller's transaction: one round trip, for the body's key is held in memory by then. The
 * composition root wires it as the invoker's recorder.
 */
export const appendEntry: Recorder = async (ctx, draft) => {
  const header = headerOf(draft, { id: uuidv7(), actor: ctx.actor, now: ctx.now, requestId: ctx.requestId })
  const salt = randomBytes(SALT_BYTES)
  const commitment = commitTo(salt, draft.body?.content ?? null)
  const sealed: SealedBody | undefined = draft.body && { salt: salt.toString('base64'), content: draft.body.content }
  await insertEntry(ctx.db, header, {
    body: draft.body ? await ctx.vault.sealJson(ctx.db, draft.body.owner, bodyContext(header.id), sealed) : null,
    openSalt: draft.body ? null : salt,
    commitment,
    leafHash: leafHash(header, commitment),
  })
}
