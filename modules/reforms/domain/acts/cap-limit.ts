import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ActRule } from './act.ts'
import { withSituationLimits } from './situation-effects.ts'

type Limit = ItemContent['promisedLimit']

/** A promise never exceeds the law's limit, so a cap of the law's limit caps the promise, too; and so every situation's. */
export const capLimit: ActRule<'capLimit'> = {
  apply: (content, { limit, days }) => {
    const situated = withSituationLimits(content, days)
    const promisedLimit = capped(content.promisedLimit, days)
    const statutoryLimit = limit === 'statutory' ? capped(content.statutoryLimit, days) : content.statutoryLimit
    if (promisedLimit === content.promisedLimit && statutoryLimit === content.statutoryLimit) return situated
    return { ...situated, promisedLimit, statutoryLimit }
  },
  say: ({ limit, days }) =>
    `${limit === 'promised' ? '承诺' : '法定'}办结时限不超过 ${days} 个工作日${days === 0 ? '（当场办结）' : ''}。`,
}

/** Calendar days are not working days: which of the two is longer depends on the day, so such a limit is left as it is. */
function capped(limit: Limit, days: number): Limit {
  if (limit?.unit !== 'workingDay' || limit.count <= days) return limit
  return { ...limit, count: days }
}
