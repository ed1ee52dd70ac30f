import { isPaper, sayPaper, withMaterials } from '../material-ref.ts'
import type { ActRule } from './act.ts'
import { demandedMaterials, withoutLostSteps } from './situation-effects.ts'

/**
 * 告知承诺: who commits need not bring the papers that prove it; who does not, may. So they are asked for according to
 * circumstances. Decided at once, the item has no review before the decision and is checked afterwards.
 */
export const reviewToCommitment: ActRule<'reviewToCommitment'> = {
  apply: (content, { material: ref, decideAtOnce }) => {
    if (ref && !content.materials?.some((material) => isPaper(material, ref))) return content
    const ids = demandedMaterials(content, (material) => ref === null || isPaper(material, ref))
    const softened = withMaterials(content, (material) =>
      ids.includes(material.id) && material.necessity === 'required'
        ? { ...material, necessity: 'conditional' }
        : material,
    )
    const before = content.commitment?.materialIds ?? []
    const materialIds = [...before, ...ids.filter((id) => !before.includes(id))]
    const sameCommitment = content.commitment?.allowed === true && materialIds.length === before.length
    const committed = sameCommitment
      ? softened
      : { ...softened, commitment: { allowed: true, materialIds, note: content.commitment?.note ?? null } }
    if (!decideAtOnce || (committed.caseType === 'instant' && committed.reviewSteps.length === 0)) return committed
    return withoutLostSteps({ ...committed, caseType: 'instant', reviewSteps: [] })
  },
  say: ({ material, decideAtOnce }) =>
    `审核改为告知承诺${material ? `，作出承诺的不需要提交材料${sayPaper(material)}` : ''}${decideAtOnce ? '，承诺后当场办结、事后核查' : ''}。`,
}
