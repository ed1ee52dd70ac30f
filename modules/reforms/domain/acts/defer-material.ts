import { isPaper, sayPaper, withMaterials } from '../material-ref.ts'
import type { ActRule } from './act.ts'
import { demandedMaterials } from './situation-effects.ts'

/**
 * Only what is required, of everybody or in a situation, becomes deferrable; what need not be brought at all, or is not known, is not
 * made stricter.
 */
export const deferMaterial: ActRule<'deferMaterial'> = {
  apply: (content, { material: ref }) => {
    const ids = demandedMaterials(content, (material) => isPaper(material, ref))
    const before = content.tolerance?.materialIds ?? []
    const softened = withMaterials(content, (material) =>
      ids.includes(material.id) && material.necessity === 'required'
        ? { ...material, necessity: 'deferrable' }
        : material,
    )
    const known = content.tolerance?.allowed === true && ids.every((id) => before.includes(id))
    if (ids.length === 0 || (softened === content && known)) return content
    const materialIds = [...before, ...ids.filter((id) => !before.includes(id))]
    return { ...softened, tolerance: { allowed: true, materialIds, note: content.tolerance?.note ?? null } }
  },
  say: ({ material }) => `材料${sayPaper(material)}可以容缺受理，事后补交。`,
}
