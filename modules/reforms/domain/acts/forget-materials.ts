import type { ItemContent } from '#contracts/catalogue/index.ts'

type Situations = NonNullable<ItemContent['situations']>

/** Takes ids of materials that are gone out of everything that names them: lists of what may come later, rows of situations. */
export function forgetMaterials(content: ItemContent, gone: readonly string[]): ItemContent {
  if (gone.length === 0) return content
  const kept = (ids: readonly string[]) => ids.filter((id) => !gone.includes(id))
  const { tolerance, commitment, situations } = content
  return {
    ...content,
    ...(tolerance && { tolerance: { ...tolerance, materialIds: kept(tolerance.materialIds) } }),
    ...(commitment && { commitment: { ...commitment, materialIds: kept(commitment.materialIds) } }),
    ...(situations && { situations: withoutEffects(situations, gone) }),
  }
}

const withoutEffects = (situations: Situations, gone: readonly string[]): Situations => ({
  ...situations,
  tables: situations.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      effects: row.effects.filter((effect) => !('materialId' in effect && gone.includes(effect.materialId))),
    })),
  })),
})
