import type { ItemContent } from '#contracts/catalogue/index.ts'
import { once, type QualityRule, SOURCES } from './rule.ts'

type Limit = NonNullable<ItemContent['promisedLimit']>

const PERMIT_DAYS = 20
const DELIVERY_DAYS = 10

export const limitRules: readonly QualityRule[] = [
  {
    code: 'promise-over-statutory',
    severity: 'error',
    field: 'promisedLimit',
    sentence: '承诺办结时限不得长于法定办结时限，请修改。',
    example: '法定办结时限 10 个工作日，承诺办结时限 20 个工作日。',
    source: SOURCES.practice,
    breaches: ({ promisedLimit, statutoryLimit }) =>
      once(promisedLimit !== null && statutoryLimit !== null && isSurelyLonger(promisedLimit, statutoryLimit)),
  },
  {
    code: 'permit-over-twenty-days',
    severity: 'warning',
    field: 'statutoryLimit',
    sentence:
      '行政许可应当自受理之日起二十日（工作日）内作出决定；法律、法规另有规定的，请在时限说明中写明依据，否则请缩短。',
    example: '行政许可，法定办结时限 45 个工作日，未写明依据。',
    source: `${SOURCES.licensing}（2019）第四十二条`,
    breaches: ({ itemType, statutoryLimit, promisedLimit }) => {
      if (itemType !== '01') return []
      const limit = statutoryLimit ?? promisedLimit
      return once(limit !== null && isOverTwenty(limit) && !namesLaw(limit.note))
    },
  },
  {
    code: 'late-delivery',
    severity: 'error',
    field: 'deliveryDays',
    sentence: '行政许可证件应当自作出决定之日起十日（工作日）内送达，请缩短送达时限。',
    example: '行政许可，送达时限 15 日。',
    source: `${SOURCES.licensing}（2019）第四十四条`,
    breaches: ({ itemType, deliveryDays }) => once(itemType === '01' && (deliveryDays ?? 0) > DELIVERY_DAYS),
  },
  {
    code: 'missing-limit',
    severity: 'warning',
    field: 'promisedLimit',
    sentence: '没有写明办结时限，请填写法定办结时限和承诺办结时限。',
    example: '法定和承诺办结时限均为空。',
    source: SOURCES.inspection,
    breaches: ({ caseType, statutoryLimit, promisedLimit }) =>
      once(caseType !== 'instant' && statutoryLimit === null && promisedLimit === null),
  },
]

/** Of different units only what holds in every calendar: so many working days take at least as many days. */
function isSurelyLonger(a: Limit, b: Limit): boolean {
  if (a.unit === b.unit || a.unit === 'workingDay') return a.count > b.count
  return false
}

/** Twenty working days are never more than thirty days but around the long holidays, when they may be forty. */
const isOverTwenty = ({ count, unit }: Limit): boolean =>
  count > (unit === 'workingDay' ? PERMIT_DAYS : 2 * PERMIT_DAYS)

const namesLaw = (note: string | null): boolean => /《.+》|法|条例|规定/.test(note ?? '')
