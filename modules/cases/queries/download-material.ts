import { casesFault, type downloadMaterial as contract } from '#contracts/cases/index.ts'
import type { FileAnswer, InputOf } from '#contracts/contract.ts'
import type { Context } from '#platform/operations/context.ts'
import { type CaseRecord, keyOwner } from '../store/cases.ts'
import { findMaterial, openName } from '../store/materials.ts'

export async function downloadMaterial(
  ctx: Context,
  input: InputOf<typeof contract>,
  record: CaseRecord,
): Promise<FileAnswer> {
  const material = await findMaterial(ctx.db, record.row.id, input.materialId)
  if (!material) throw casesFault('cases.material-not-found')
  return {
    content: await ctx.files.get(ctx.db, keyOwner(record.row.id), material.file_address),
    mediaType: material.media_type,
    fileName: await openName(ctx, material),
  }
}
