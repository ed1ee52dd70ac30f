import { actorRef } from '#contracts/actor.ts'
import { catalogueFault, type approveChange as contract } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { viewChange } from '../queries/change-view.ts'
import { refuseUnconfirmed } from '../queries/replaced-plans.ts'
import { updateChange } from '../store/changes.ts'
import type { LoadedChange } from './load-change.ts'
import { publishBasicItemVersion } from './publish-basic-item-version.ts'
import { publishForm } from './publish-form.ts'
import { publishOverride } from './publish-override.ts'
import { refuseAct, refuseStale } from './refuse-act.ts'
import { refuseFaulty } from './submit-change.ts'

/** Publishes what was read, and no other revision; its time must still be to come, or be at once. */
export async function approveChange(
  ctx: Context,
  input: InputOf<typeof contract>,
  loaded: LoadedChange,
): Promise<OutputOf<typeof contract>> {
  const { change } = loaded
  refuseAct(change, 'approve')
  refuseStale(change, input.revision)
  if (change.effective_from && change.effective_from < ctx.now) throw catalogueFault('catalogue.effect-passed')
  await refuseFaulty(ctx, loaded)
  if (!input.replacePlanned) {
    const effect = { from: change.effective_from ?? ctx.now, until: change.effective_until }
    await refuseUnconfirmed(ctx, loaded.item?.id, change.content, effect)
  }
  const versionId = await publish(ctx, loaded)
  await updateChange(ctx.db, change.id, {
    state: 'published',
    revision: change.revision + 1,
    effective_from: change.effective_from ?? ctx.now,
    reviewer: actorRef(ctx.actor),
    version_id: versionId,
    published_at: ctx.now,
    updated_at: ctx.now,
  })
  return viewChange(ctx, change.id)
}

async function publish(ctx: Context, { change, item }: LoadedChange): Promise<string> {
  const draft = change.content
  const itemCode = change.item_code
  const span = {
    ...(change.effective_from && { effectiveFrom: change.effective_from.toISOString() }),
    ...(change.effective_until && { effectiveUntil: change.effective_until.toISOString() }),
  }
  switch (draft.kind) {
    case 'standard': {
      const { kind, ...standard } = draft
      return (await publishBasicItemVersion(ctx, { itemCode, ...standard, ...span }, item)).versionId
    }
    case 'override': {
      const { kind, ...override } = draft
      return (await publishOverride(ctx, { itemCode, ...override, ...span }, item)).overrideVersionId
    }
    case 'form': {
      const { kind, ...form } = draft
      return (await publishForm(ctx, { itemCode, ...form, ...span }, item)).formVersionId
    }
  }
}
