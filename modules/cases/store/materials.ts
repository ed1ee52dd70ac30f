import type { Selectable } from 'kysely'
import type { MaterialFile } from '#contracts/cases/index.ts'
import type { Upload } from '#contracts/contract.ts'
import type { Db } from '#platform/db/database.ts'
import type { Context } from '#platform/operations/context.ts'
import { keyOf } from './answers.ts'
import { type CaseRecord, keyOwner } from './cases.ts'
import { type CasesTables, tablesOf } from './tables.ts'

export type MaterialRow = Selectable<CasesTables['cases.material']>

const NAME = 'cases.material.name'

/** Seals the file and its name, and writes the row; the bytes are on the disk before the transaction can commit. */
export async function insertMaterial(
  ctx: Context,
  record: CaseRecord,
  material: { id: string; requirementId: string; round: number; upload: Upload },
): Promise<MaterialFile> {
  const owner = keyOwner(record.row.id)
  const { content, fileName, mediaType } = material.upload
  const row: MaterialRow = {
    ...keyOf(record),
    id: material.id,
    requirement_id: material.requirementId,
    file_name: await ctx.vault.seal(ctx.db, owner, NAME, fileName),
    file_address: await ctx.files.put(ctx.db, owner, content),
    media_type: mediaType,
    size_bytes: content.length,
    round: material.round,
    state: 'active',
    uploaded_at: ctx.now,
  }
  await tablesOf(ctx.db).insertInto('cases.material').values(row).execute()
  return presentFile(row, fileName)
}

/** Files that were not removed, in the order of their arrival. */
export function materialsOf(db: Db, caseId: string): Promise<MaterialRow[]> {
  return tablesOf(db)
    .selectFrom('cases.material')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', '<>', 'removed')
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute()
}

export function findMaterial(db: Db, caseId: string, materialId: string): Promise<MaterialRow | undefined> {
  return tablesOf(db)
    .selectFrom('cases.material')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('id', '=', materialId)
    .where('state', '<>', 'removed')
    .executeTakeFirst()
}

export async function markRemoved(db: Db, caseId: string, materialId: string): Promise<void> {
  const removed = { state: 'removed' } as const
  await tablesOf(db)
    .updateTable('cases.material')
    .set(removed)
    .where('case_id', '=', caseId)
    .where('id', '=', materialId)
    .execute()
}

/** What was handed in before for materials that came anew; it stays readable. */
export async function markReplaced(
  db: Db,
  caseId: string,
  requirementIds: readonly string[],
  beforeRound: number,
): Promise<void> {
  if (requirementIds.length === 0) return
  await tablesOf(db)
    .updateTable('cases.material')
    .set({ state: 'replaced' })
    .where('case_id', '=', caseId)
    .where('requirement_id', 'in', requirementIds)
    .where('round', '<', beforeRound)
    .where('state', '=', 'active')
    .execute()
}

export async function openName(ctx: Context, row: MaterialRow): Promise<string> {
  return (await ctx.vault.open(ctx.db, keyOwner(row.case_id), NAME, row.file_name)).toString('utf8')
}

export function presentFile(row: MaterialRow, fileName: string): MaterialFile {
  return {
    id: row.id,
    requirementId: row.requirement_id,
    fileName,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    uploadedAt: row.uploaded_at.toISOString(),
    state: row.state === 'replaced' ? 'replaced' : 'active',
    round: row.round,
  }
}
