import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { MaterialRef } from '#contracts/reforms/index.ts'

type Material = NonNullable<ItemContent['materials']>[number]

/** Written the same but for brackets, quotation marks, spaces and width. */
const bare = (name: string): string => name.normalize('NFKC').replace(/[\s《》“”"'‘’()]/g, '')

/** Whether a requirement asks for the paper: by its type, or by one of the names. */
export function isPaper(material: Pick<Material, 'name' | 'materialTypeCode'>, ref: MaterialRef): boolean {
  if (ref.typeCode !== null && material.materialTypeCode === ref.typeCode) return true
  return ref.names.some((name) => bare(name) === bare(material.name))
}

export const asksFor = (content: ItemContent, ref: MaterialRef): boolean =>
  content.materials?.some((material) => isPaper(material, ref)) ?? false

/** What a paper is called in a sentence. */
export const sayPaper = (ref: MaterialRef): string => `“${ref.names.join('”“') || (ref.typeCode ?? '')}”`

/** The content with its list of materials changed; the same object where nothing is. Unknown stays unknown. */
export function withMaterials(content: ItemContent, change: (material: Material) => Material | undefined): ItemContent {
  const { materials } = content
  if (!materials) return content
  const changed = materials.map(change)
  if (changed.every((material, at) => material === materials[at])) return content
  return { ...content, materials: changed.filter((material) => material !== undefined) }
}
