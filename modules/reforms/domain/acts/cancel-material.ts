import { isPaper, sayPaper, withMaterials } from '../material-ref.ts'
import type { ActRule } from './act.ts'
import { forgetMaterials } from './forget-materials.ts'

export const cancelMaterial: ActRule<'cancelMaterial'> = {
  apply: (content, { material: ref }) => {
    const gone = (content.materials ?? []).filter((material) => isPaper(material, ref)).map(({ id }) => id)
    return forgetMaterials(
      withMaterials(content, (material) => (isPaper(material, ref) ? undefined : material)),
      gone,
    )
  },
  say: ({ material }) => `不再要求提交材料${sayPaper(material)}。`,
}
