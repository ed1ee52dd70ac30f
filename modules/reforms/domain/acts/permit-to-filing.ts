import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ActRule } from './act.ts'
import { withoutLostSteps, withSituationLimits } from './situation-effects.ts'

/**
 * 备案 is none of the eight kinds of item of its own: it is filed under 其他行政权力 (GB/T 39046—2020 A.1). Nobody decides on
 * a filing: no review steps, and what is handed out is a receipt. The code stays, so that the history is one.
 */
export const permitToFiling: ActRule<'permitToFiling'> = {
  apply: (content, { resultName, days }) => {
    if (content.itemType !== '01') return content
    const limit = { count: days, unit: 'workingDay', note: null } as const
    const shorter = (old: ItemContent['promisedLimit']) =>
      old && old.unit === 'workingDay' && old.count < days ? old : limit
    return withoutLostSteps({
      ...withSituationLimits(content, days),
      itemType: '10',
      caseType: days === 0 ? 'instant' : content.caseType,
      reviewSteps: [],
      handlingSteps: content.handlingSteps && [{ name: '备案', organ: null, days: days || null, note: null }],
      promisedLimit: shorter(content.promisedLimit),
      statutoryLimit: content.statutoryLimit && shorter(content.statutoryLimit),
      result: { kind: 'other', name: resultName, licenceTypeCode: null, validYears: null },
    })
  },
  say: ({ resultName, days }) =>
    `行政许可改为备案，${days === 0 ? '当场办结' : `${days} 个工作日内办结`}，办理结果为“${resultName}”。`,
}
