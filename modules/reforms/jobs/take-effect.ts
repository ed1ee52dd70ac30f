import { occurred } from '#contracts/event.ts'
import { reformTookEffect } from '#contracts/reforms/index.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { job } from '#platform/jobs/job.ts'
import type { Context } from '#platform/operations/context.ts'
import { applyActs } from '../domain/apply-reform.ts'
import { followReform } from '../ports.ts'
import { itemsChangedBy, lockReformToFollow, type ReformRow, updateReform } from '../store/reforms.ts'
import { TAKE_EFFECT } from './names.ts'

const BATCH = 200

/**
 * Guides and portal pass a reform's instant by themselves; open cases are gone through here. Started for the instant when the
 * reform is published, and once a minute besides, for instants that came while nobody was running. Some cases at a time; safe to
 * run again: where it goes on is written with what it did.
 */
export const takeEffect = job({
  name: TAKE_EFFECT,
  every: '* * * * *',
  perform: async (ctx) => {
    if (await followSome(ctx)) await enqueue(ctx.db, TAKE_EFFECT, {})
  },
})

/** True when there may be more to do. */
async function followSome(ctx: Context): Promise<boolean> {
  const reform = await lockReformToFollow(ctx.db, ctx.now)
  if (!reform) return false
  if (reform.followed === null) ctx.emit(occurred(reformTookEffect, { reformId: reform.id }))
  const { next, followed } = await follow(ctx, reform)
  const total = (reform.followed ?? 0) + followed
  await updateReform(ctx.db, reform.id, {
    followed: total,
    follow_cursor: next,
    ...(next === null && { followed_at: ctx.now }),
  })
  if (next === null) {
    await ctx.record('reforms.take-effect', {
      subject: { kind: 'reform', id: reform.id, divisionCode: reform.owner_division_code },
      body: { owner: `reform:${reform.id}`, content: { followedCases: total } },
    })
  }
  return true
}

async function follow(ctx: Context, reform: ReformRow) {
  const { draft } = reform
  if (draft.openCases === 'old') return { next: null, followed: 0 }
  const following = {
    reformId: reform.id,
    title: reform.title,
    rule: draft.openCases,
    itemCodes: await itemsChangedBy(ctx.db, reform.id),
    effectiveAt: reform.effective_from as Date,
    exceptions: draft.exceptions,
    observed: draft.observed,
    apply: (itemCode: string, content: Parameters<typeof applyActs>[2]) => applyActs(draft.acts, itemCode, content),
  }
  return ctx.port(followReform)(ctx, following, reform.follow_cursor, BATCH)
}
