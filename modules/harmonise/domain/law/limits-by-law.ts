import type { ItemContent } from '#contracts/catalogue/index.ts'
import lawLimits from '../../data/law-limits.json' with { type: 'json' }
import { articleName } from './article-number.ts'
import { lawKey, readCitation } from './citations.ts'
import { type LawFinding, lawFinding } from './law-finding.ts'

/** A term that a law itself sets for deciding on an application. */
interface LawLimit {
  readonly law: string
  /** Where the term stands. */
  readonly article: number
  /** Which articles set up the matter: who cites one of them is bound by the term. Empty: who cites the law. */
  readonly cited: readonly number[]
  readonly days: number
}

const LIMITS: ReadonlyMap<string, readonly LawLimit[]> = Map.groupBy(lawLimits as LawLimit[], ({ law }) => lawKey(law))

/** A stated term above that of the law that the guide itself cites. Days of a law on licensing are working days (行政许可法 Art. 82). */
export function limitsAboveLaw(
  content: Pick<ItemContent, 'legalBasis' | 'statutoryLimit' | 'promisedLimit'>,
): LawFinding[] {
  const limit = content.statutoryLimit ?? content.promisedLimit
  if (limit?.unit !== 'workingDay') return []
  const citations = (content.legalBasis ?? []).flatMap((basis) => readCitation(basis) ?? [])
  const terms = citations.flatMap(({ law, articles }) =>
    (LIMITS.get(law) ?? []).filter(
      ({ cited, article }) =>
        cited.length === 0 || articles.some((number) => number === article || cited.includes(number)),
    ),
  )
  // Where several terms may apply, only what exceeds all of them is surely too long.
  const longest = terms.toSorted((a, b) => b.days - a.days)[0]
  if (!longest || limit.count <= longest.days) return []
  return [
    lawFinding(
      'law.limit-above-law',
      'statutoryLimit',
      `《${longest.law}》${articleName(longest.article)}规定 ${longest.days} 个工作日，写明的办结时限更长，请缩短。`,
      `${limit.count} 个工作日`,
    ),
  ]
}
