import type { GuideDocument } from '#contracts/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { guideShelf } from '../shelf.ts'
import { findSnapshot, insertSnapshot } from '../store/snapshots.ts'

/**
 * Records a guide that was shown, printed or pinned by a case, so that its hash can be looked up for good. A hot guide is
 * written once; after that it costs nothing.
 */
export async function rememberGuide(ctx: Context, document: GuideDocument): Promise<void> {
  const { recorded } = ctx.port(guideShelf)
  if (recorded.has(document.contentHash)) return
  await insertSnapshot(ctx.db, document, ctx.now)
  const note = () => recorded.add(document.contentHash)
  // What a transaction wrote is there once it has committed.
  if (ctx.db.isTransaction) ctx.afterCommit(note)
  else note()
}

/** The recorded guide with this content hash. */
export async function guideByHash(ctx: Context, contentHash: string): Promise<GuideDocument | undefined> {
  return (await findSnapshot(ctx.db, contentHash))?.document
}
