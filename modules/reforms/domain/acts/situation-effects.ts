import type { ItemContent, SituationEffect } from '#contracts/catalogue/index.ts'

/** The content with the effects of its situations changed, or taken out; the same object where none is. */
export function withEffects(
  content: ItemContent,
  change: (effect: SituationEffect) => SituationEffect | undefined,
): ItemContent {
  const { situations } = content
  if (!situations) return content
  let same = true
  const tables = situations.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      effects: row.effects.flatMap((effect) => {
        const changed = change(effect)
        same &&= changed === effect
        return changed ?? []
      }),
    })),
  }))
  return same ? content : { ...content, situations: { ...situations, tables } }
}

/** What a situation promises is a promise as well; calendar days are left as they are. */
export const withSituationLimits = (content: ItemContent, days: number): ItemContent =>
  withEffects(content, (effect) =>
    effect.kind === 'setPromisedLimit' && effect.unit === 'workingDay' && effect.count > days
      ? { ...effect, count: days }
      : effect,
  )

/** Takes out what situations say of steps that the item does not have any more. */
export function withoutLostSteps(content: ItemContent): ItemContent {
  const kept = {
    handling: new Set(content.handlingSteps?.map(({ name }) => name)),
    review: new Set(content.reviewSteps.map(({ id }) => id)),
  }
  return withEffects(content, (effect) =>
    (effect.kind === 'addStep' || effect.kind === 'dropStep') && !kept[effect.list].has(effect.step)
      ? undefined
      : effect,
  )
}

type Material = NonNullable<ItemContent['materials']>[number]

/** Ids of the materials meant that are required, of everybody or by some situation, whatever the list says of them. */
export function demandedMaterials(content: ItemContent, isMeant: (material: Material) => boolean): string[] {
  const effects = content.situations?.tables.flatMap(({ rows }) => rows.flatMap((row) => row.effects)) ?? []
  const inSituations = new Set(
    effects.flatMap((effect) =>
      effect.kind === 'addMaterial' || effect.kind === 'requireMaterial' ? [effect.materialId] : [],
    ),
  )
  return (content.materials ?? [])
    .filter((material) => isMeant(material) && (material.necessity === 'required' || inSituations.has(material.id)))
    .map(({ id }) => id)
}
