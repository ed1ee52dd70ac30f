import { isPaper, sayPaper, withMaterials } from '../material-ref.ts'
import type { ActRule } from './act.ts'

/** Only what is required becomes deferrable; what need not be brought at all, or is not known, is not made stricter. */
export const deferMaterial: ActRule<'deferMaterial'> = {
  apply: (content, { material: ref }) => {
    const ids = (content.materials ?? [])
      .filter((material) => isPaper(material, ref) && material.necessity === 'required')
      .map(({ id }) => id)
    if (ids.length === 0) return content
    const softened = withMaterials(content, (material) =>
      ids.includes(material.id) ? { ...material, necessity: 'deferrable' } : material,
    )
    const before = content.tolerance?.materialIds ?? []
    const materialIds = [...before, ...ids.filter((id) => !before.includes(id))]
    return { ...softened, tolerance: { allowed: true, materialIds, note: content.tolerance?.note ?? null } }
  },
  say: ({ material }) => `材料${sayPaper(material)}可以容缺受理，事后补交。`,
}
