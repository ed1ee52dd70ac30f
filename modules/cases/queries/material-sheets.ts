import type { MaterialFile, MaterialSheet } from '#contracts/cases/index.ts'
import { type EffectiveItem, MATERIAL_NECESSITIES } from '#contracts/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { materialsOf, openName, presentFile } from '../store/materials.ts'

/** The item's list of materials, each with what was handed in for it. */
export async function materialSheets(ctx: Context, caseId: string, item: EffectiveItem): Promise<MaterialSheet[]> {
  const files: MaterialFile[] = []
  for (const row of await materialsOf(ctx.db, caseId)) files.push(presentFile(row, await openName(ctx, row)))
  return (item.content.materials ?? []).map((one) => ({
    requirementId: one.id,
    name: one.name,
    necessity: one.necessity,
    necessityName: one.necessity && MATERIAL_NECESSITIES[one.necessity],
    notice: one.notice,
    files: files.filter((file) => file.requirementId === one.id),
  }))
}
