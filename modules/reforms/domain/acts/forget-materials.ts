import type { ItemContent } from '#contracts/catalogue/index.ts'
import { withEffects } from './situation-effects.ts'

/** Takes ids of materials that are gone out of everything that names them: lists of what may come later, rows of situations. */
export function forgetMaterials(content: ItemContent, gone: readonly string[]): ItemContent {
  if (gone.length === 0) return content
  const kept = (ids: readonly string[]) => ids.filter((id) => !gone.includes(id))
  const { tolerance, commitment } = content
  const listed = {
    ...content,
    ...(tolerance && { tolerance: { ...tolerance, materialIds: kept(tolerance.materialIds) } }),
    ...(commitment && { commitment: { ...commitment, materialIds: kept(commitment.materialIds) } }),
  }
  return withEffects(listed, (effect) =>
    'materialId' in effect && gone.includes(effect.materialId) ? undefined : effect,
  )
}
