import type { ItemContent, MaterialsDelta } from '#contracts/catalogue/index.ts'

/**
 * A content with one field as a difference says. Materials may be told as a delta; what the delta names and the list does not have
 * any more is passed over. A list that is told whole, as an observed guide tells it, takes the other's place.
 */
export function applyDifference(
  content: ItemContent,
  { field, value }: { readonly field: keyof ItemContent; readonly value: unknown },
): ItemContent {
  if (field !== 'materials' || Array.isArray(value) || value === null) return { ...content, [field]: value }
  return { ...content, materials: applyMaterialsDelta(content.materials, value as MaterialsDelta) }
}

function applyMaterialsDelta(list: ItemContent['materials'], delta: MaterialsDelta): ItemContent['materials'] {
  const softened = new Map(delta.soften.map(({ id, necessity }) => [id, necessity]))
  const kept = (list ?? [])
    .filter(({ id }) => !delta.drop.includes(id))
    .map((material) => ({ ...material, necessity: softened.get(material.id) ?? material.necessity }))
  const ids = new Set(kept.map(({ id }) => id))
  const added = delta.add.filter(({ id }) => !ids.has(id))
  return list === null && added.length === 0 ? null : [...kept, ...added]
}
