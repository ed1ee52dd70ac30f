import type { Difference, ItemContent } from '#contracts/catalogue/index.ts'
import type { FieldFault } from '#contracts/fault.ts'

/**
 * What a place may say otherwise than the standard above it. 事项名称、编码、类型、主管部门、实施机关、设定和实施依据 are the same
 * everywhere, and so are conditions, materials and results (山东省优化营商环境条例 Art. 28: one item, one standard).
 */
export type FieldRule = 'locked' | 'shorterLimit' | 'fewerVisits' | 'instantInstead' | 'local'

export const FIELD_RULES: Readonly<Record<keyof ItemContent, FieldRule>> = {
  name: 'locked',
  itemType: 'locked',
  onApplication: 'locked',
  leadDepartment: 'locked',
  serviceObjects: 'locked',
  personThemes: 'locked',
  corporateThemes: 'locked',
  legalBasis: 'locked',
  acceptanceConditions: 'locked',
  materials: 'locked',
  materialsStatus: 'locked',
  statutoryLimit: 'locked',
  fee: 'locked',
  result: 'locked',
  situations: 'locked',
  promisedLimit: 'shorterLimit',
  onsiteVisits: 'fewerVisits',
  caseType: 'instantInstead',
  handlingSteps: 'local',
  reviewSteps: 'local',
  onsiteReason: 'local',
  handlingForms: 'local',
  faq: 'local',
  remedies: 'local',
  sources: 'local',
}

/** Why a value may not stand in place of the one above it, in a sentence for the item manager; undefined when it may. */
export function refusal(above: ItemContent, difference: Pick<Difference, 'field' | 'value'>): string | undefined {
  switch (FIELD_RULES[difference.field]) {
    case 'locked':
      return '此项由基本目录统一规定，各地不得另行规定。'
    case 'shorterLimit':
      return limitRefusal(above, difference.value as ItemContent['promisedLimit'])
    case 'fewerVisits':
      return visitsRefusal(above.onsiteVisits, difference.value as number | null)
    case 'instantInstead':
      return difference.value === 'instant' ? undefined : '办件类型只能由承诺件改为即办件。'
    case 'local':
      return undefined
  }
}

/** All refusals of a list, by their place in it. */
export function refusals(above: ItemContent, differences: readonly Difference[]): FieldFault[] {
  return differences.flatMap((difference, at) => {
    const twice = differences.findIndex((d) => d.field === difference.field) < at
    const message = twice ? '同一项只能列出一次差异。' : refusal(above, difference)
    return message ? [{ path: `/differences/${at}`, message }] : []
  })
}

function limitRefusal(above: ItemContent, limit: ItemContent['promisedLimit']): string | undefined {
  if (!limit) return '应当填写更短的承诺办结时限。'
  const bound = above.promisedLimit ?? above.statutoryLimit
  if (!bound) return undefined
  if (bound.unit !== limit.unit) return '承诺办结时限的单位应当与基本目录一致。'
  return limit.count <= bound.count ? undefined : `承诺办结时限不得长于基本目录规定的 ${bound.count} 日。`
}

function visitsRefusal(above: number | null, visits: number | null): string | undefined {
  if (visits === null) return '应当填写更少的到现场次数。'
  return above === null || visits <= above ? undefined : `到现场次数不得多于基本目录规定的 ${above} 次。`
}
