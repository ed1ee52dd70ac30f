import type { ItemContent } from '#contracts/catalogue/index.ts'
import { lawKey } from '#modules/catalogue/index.ts'
import lawLimits from '../../data/law-limits.json' with { type: 'json' }
import { articleName } from './article-number.ts'
import { readCitation } from './citations.ts'
import { type LawFinding, lawFinding } from './law-finding.ts'
import type { LawLimit } from './read-law-limits.ts'

const LIMITS: ReadonlyMap<string, readonly LawLimit[]> = Map.groupBy(lawLimits as LawLimit[], ({ law }) => lawKey(law))

type Term = Pick<LawLimit, 'days' | 'unit'>
type Limit = NonNullable<ItemContent['promisedLimit']>

/** Five working days last seven days at least, and so do not last longer than that but for holidays. */
const DAYS_OF_WORKING_DAY = 1.4

/** A stated term above that of the law that the guide itself cites. Where several terms may apply, only what exceeds all of them is surely too long. */
export function limitsAboveLaw(
  content: Pick<ItemContent, 'legalBasis' | 'statutoryLimit' | 'promisedLimit'>,
): LawFinding[] {
  const limit = content.statutoryLimit ?? content.promisedLimit
  if (!limit) return []
  const citations = (content.legalBasis ?? []).flatMap((basis) => readCitation(basis) ?? [])
  const terms = citations.flatMap(({ law, articles }) =>
    (LIMITS.get(law) ?? []).filter(
      ({ cited, article }) =>
        cited.length === 0 || articles.some((number) => number === article || cited.includes(number)),
    ),
  )
  if (!terms.every((term) => isAbove(limit, term))) return []
  const longest = terms.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  if (!longest) return []
  return [
    lawFinding(
      'law.limit-above-law',
      content.statutoryLimit ? 'statutoryLimit' : 'promisedLimit',
      `《${longest.law}》${articleName(longest.article)}规定 ${say(longest.days, longest.unit)}，写明的办结时限更长，请缩短。`,
      say(limit.count, limit.unit),
    ),
  ]
}

/** In two units only what is above however the working days lie: so many working days last at least as many days. */
function isAbove({ count, unit }: Limit, term: Term): boolean {
  if (unit === term.unit || unit === 'workingDay') return count > term.days
  return count > Math.ceil(term.days * DAYS_OF_WORKING_DAY)
}

const lengthOf = ({ days, unit }: Term): number => (unit === 'workingDay' ? days * DAYS_OF_WORKING_DAY : days)
const say = (count: number, unit: Limit['unit']): string => `${count} ${unit === 'workingDay' ? '个工作日' : '日'}`
