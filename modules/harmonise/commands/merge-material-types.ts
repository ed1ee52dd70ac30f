import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import { type mergeMaterialTypes as contract, harmoniseFault, matchDecided } from '#contracts/harmonise/index.ts'
import { materialTypesNow } from '#modules/dictionary/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { followed } from '../queries/material-matcher-now.ts'
import { decisionsInForce, insertDecision, lockDecisions } from '../store/decisions.ts'
import { plainDecision } from './decide-match.ts'
import { rematchMaterials } from './rematch.ts'

/** The names of one type become names of another; no entry of the dictionary is lost, so that it can be undone. */
export async function mergeMaterialTypes(
  ctx: Context,
  { from, into }: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  await lockDecisions(ctx.db)
  const types = await materialTypesNow(ctx.db)
  for (const code of [from, into]) if (!types.has(code)) throw harmoniseFault('harmonise.type-unknown', { code })
  const merges = (await decisionsInForce(ctx.db)).filter(({ kind }) => kind === 'merge')
  const merged = new Map(merges.map(({ name_key, type_code }) => [name_key, type_code!]))
  if (from === into || followed(into, merged) === from || merged.has(from))
    throw harmoniseFault('harmonise.merge-invalid')
  const decision = { ...plainDecision(ctx, 'merge', from), type_code: into }
  await insertDecision(ctx.db, decision)
  const materials = await rematchMaterials(ctx, { typeCodes: [from] })
  ctx.emit(occurred(matchDecided, { decisionId: decision.id, kind: 'merge' }))
  return { decisionId: decision.id, guides: 0, materials }
}
