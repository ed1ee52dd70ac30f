import { isPaper, sayPaper, withMaterials } from '../material-ref.ts'
import type { ActRule } from './act.ts'

/** Keeps the place in the list, and its id: what a place or a situation says of the requirement holds for the new paper. */
export const replaceMaterial: ActRule<'replaceMaterial'> = {
  apply: (content, { material: ref, newName, newTypeCode, issuingOrgan }) => {
    const isNew = { typeCode: newTypeCode, names: [newName] }
    return withMaterials(content, (material) => {
      if (!isPaper(material, ref) || isPaper(material, isNew)) return material
      return {
        ...material,
        name: newName,
        materialTypeCode: newTypeCode,
        ...(issuingOrgan !== null && { issuingOrgan }),
      }
    })
  },
  say: ({ material, newName, issuingOrgan }) =>
    `材料${sayPaper(material)}改为“${newName}”${issuingOrgan ? `，由${issuingOrgan}出具` : ''}。`,
}
