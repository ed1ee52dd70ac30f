import { type Actor, actorRef } from '#contracts/actor.ts'
import type { listChanges as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { significantPart } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { personOf } from '../policy.ts'
import { listChangeRows } from '../store/changes.ts'
import { summarise } from './change-view.ts'

const DEFAULT_LIMIT = 20

export async function listChanges(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const limit = input.limit ?? DEFAULT_LIMIT
  const filter = {
    list: input.list ? { name: input.list, ...readerOf(ctx.actor) } : null,
    itemCode: input.itemCode ?? null,
    divisionPrefix: input.divisionCode ? significantPart(input.divisionCode) : null,
    state: input.state ?? null,
    after: readCursor(input.after),
  }
  const rows = await listChangeRows(ctx.db, ctx.now, filter, limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: await summarise(ctx, page),
    next: rows.length > limit && last ? `${last.updated_at.toISOString()} ${last.id}` : null,
  }
}

/** Who asks, as the store compares it with authors and places; whoever has no such post is shown nothing. */
function readerOf(actor: Actor): { person: string; divisionCode: string; divisionPrefix: string } {
  const post = actor.kind === 'staff' && actor.post.role === 'itemManager' ? actor.post : undefined
  const divisionCode = post?.divisionCode ?? ''
  const divisionPrefix = post ? significantPart(post.divisionCode) : 'none'
  return { person: personOf(actorRef(actor)), divisionCode, divisionPrefix }
}

/** `2026-03-02T02:00:00.000Z 0192…`; one that was made up starts from the beginning. */
function readCursor(after: string | undefined): { updatedAt: string; id: string } | null {
  const parts = /^(\d{4}-[^ ]+Z) ([0-9a-f-]{36})$/.exec(after ?? '')
  return parts ? { updatedAt: parts[1] as string, id: parts[2] as string } : null
}
