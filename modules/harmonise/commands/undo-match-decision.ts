import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { occurred } from '#contracts/event.ts'
import { type undoMatchDecision as contract, harmoniseFault, matchDecided } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type DecisionRow, insertDecision, lockDecisions } from '../store/decisions.ts'
import { plainDecision } from './decide-match.ts'
import { rematchItems, rematchMaterials } from './rematch.ts'

/** The decision stays in the record with its undoing; what it had matched is matched anew without it. */
export async function undoMatchDecision(
  ctx: Context,
  _input: InputOf<typeof contract>,
  decision: DecisionRow | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!decision || decision.undoes) throw harmoniseFault('harmonise.decision-not-found')
  await lockDecisions(ctx.db)
  const { basic_item_id, type_code, kind } = decision
  const undoing = { ...plainDecision(ctx, kind, decision.name), basic_item_id, type_code, undoes: decision.id }
  if (!(await insertDecision(ctx.db, undoing))) throw harmoniseFault('harmonise.decision-undone')
  const changed =
    kind === 'item'
      ? await rematchItems(ctx, decision.name_key)
      : {
          guides: 0,
          materials: await rematchMaterials(
            ctx,
            kind === 'merge' ? { typeCodes: [type_code!] } : { nameKey: decision.name_key },
          ),
        }
  ctx.emit(occurred(matchDecided, { decisionId: decision.id, kind }))
  return { decisionId: decision.id, ...changed }
}
