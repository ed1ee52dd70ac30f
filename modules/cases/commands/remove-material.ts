import { casesFault, type removeMaterial as contract } from '#contracts/cases/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { type CaseRecord, touch } from '../store/cases.ts'
import { forgetFiles } from '../store/forget-files.ts'
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
  // Of a case that was handed in everything is kept, even what was taken back while correcting it.
  if (state === 'draft') forgetFiles(ctx, [material.file_address])
  await touch(ctx.db, input.caseId, ctx.now)
  return { materialId: input.materialId }
}
