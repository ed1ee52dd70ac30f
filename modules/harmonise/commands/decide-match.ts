import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import { type decideMatch as contract, harmoniseFault, matchDecided } from '#contracts/harmonise/index.ts'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { nameKey } from '../domain/matching/item-matcher.ts'
import { itemByCode } from '../queries/names.ts'
import { type DecisionRow, insertDecision, lockDecisions } from '../store/decisions.ts'
import { rematchItems, rematchMaterials } from './rematch.ts'

/** What a name means, from now on and for all that was taken in before: a later decision for the same name replaces it. */
export async function decideMatch(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  await lockDecisions(ctx.db)
  const decision = await newDecision(ctx, input)
  await insertDecision(ctx.db, decision)
  const changed =
    input.kind === 'item'
      ? await rematchItems(ctx, decision.name_key)
      : { guides: 0, materials: await rematchMaterials(ctx, { nameKey: decision.name_key }) }
  ctx.emit(occurred(matchDecided, { decisionId: decision.id, kind: input.kind }))
  return { decisionId: decision.id, ...changed }
}

async function newDecision(ctx: Context, { kind, name, target }: InputOf<typeof contract>): Promise<DecisionRow> {
  const decision = plainDecision(ctx, kind, name.trim())
  if (target === null) return decision
  if (kind === 'item') {
    const item = await itemByCode(ctx.db, ctx.now, target)
    if (!item) throw harmoniseFault('harmonise.item-unknown', { code: target })
    return { ...decision, basic_item_id: item.id }
  }
  if (!(await materialTypesNow(ctx.db)).has(target)) throw harmoniseFault('harmonise.type-unknown', { code: target })
  return { ...decision, type_code: target }
}

export function plainDecision(ctx: Context, kind: DecisionRow['kind'], name: string): DecisionRow {
  return {
    id: uuidv7(),
    kind,
    name,
    name_key: kind === 'merge' ? name : nameKey(name) || name,
    basic_item_id: null,
    type_code: null,
    undoes: null,
    author: actorRef(ctx.actor),
    division_code: ctx.actor.kind === 'staff' ? ctx.actor.post.divisionCode : null,
    decided_at: ctx.now,
  }
}
