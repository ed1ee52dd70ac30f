import { actorRef } from '#contracts/actor.ts'
import { type ChangeDraft, catalogueFault, type reviseChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewChange } from '../queries/change-view.ts'
import { updateChange } from '../store/changes.ts'
import { divisionOf, isNewItem, plannedSpan } from './draft-change.ts'
import type { LoadedChange } from './load-change.ts'
import { refuseAct, refuseStale } from './refuse-act.ts'

export async function reviseChange(
  ctx: Context,
  input: InputOf<typeof contract>,
  { change, item }: LoadedChange,
): Promise<OutputOf<typeof contract>> {
  refuseAct(change, 'revise')
  refuseStale(change, input.revision)
  const draft = input.draft as ChangeDraft
  const sameKind = draft.kind === change.kind && isNewItem(draft) === isNewItem(change.content)
  if (!sameKind || divisionOf(draft, item, change.item_code) !== change.division_code) {
    throw catalogueFault('catalogue.change-kind-fixed')
  }
  await updateChange(ctx.db, change.id, {
    // Whoever wrote it last is its author: nobody returns a change, rewrites it and then approves their own words.
    author: actorRef(ctx.actor),
    title: input.title,
    document: input.document ?? null,
    content: JSON.stringify(draft),
    ...plannedSpan(input, ctx.now),
    revision: change.revision + 1,
    updated_at: ctx.now,
  })
  return viewChange(ctx, change.id)
}
