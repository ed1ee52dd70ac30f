import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type draftReform as contract, type ReformDraft, reformsFault } from '#contracts/reforms/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { isScopeStated } from '../domain/scope.ts'
import { viewReform } from '../queries/view-reform.ts'
import { insertReform } from '../store/reforms.ts'

export async function draftReform(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const draft: ReformDraft = input
  refuseUnstated(draft)
  const id = uuidv7()
  await insertReform(ctx.db, {
    id,
    title: draft.title,
    owner_division_code: draft.scope.ownerDivisionCode,
    draft: JSON.stringify(draft),
    effective_from: draft.effectiveFrom ? new Date(draft.effectiveFrom) : null,
    state: 'draft',
    revision: 1,
    author: actorRef(ctx.actor),
    created_at: ctx.now,
    updated_at: ctx.now,
  })
  return viewReform(ctx, id)
}

export function refuseUnstated({ scope }: Pick<ReformDraft, 'scope'>): void {
  if (!isScopeStated(scope)) throw reformsFault('reforms.scope-empty')
}
