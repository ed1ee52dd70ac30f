import { casesFault, type removeMaterial as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { type CaseRecord, touch } from '../store/cases.ts'
import { findMaterial, markRemoved } from '../store/materials.ts'
import { notEditable } from './refuse-unless-draft.ts'

/** Only what has not been handed in yet; what was handed in stays on record. */
export async function removeMaterial(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<OutputOf<typeof contract>> {
  const { state, corrections } = record.facts
  if (state !== 'draft' && state !== 'correcting') throw notEditable(record)
  const material = await findMaterial(ctx.db, input.caseId, input.materialId)
  if (!material) throw casesFault('cases.material-not-found')
  if (material.round !== corrections) throw casesFault('cases.material-fixed')
  await markRemoved(ctx.db, input.caseId, input.materialId)
  await touch(ctx.db, input.caseId, ctx.now)
  return { materialId: input.materialId }
}
