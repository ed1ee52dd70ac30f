import type { ItemContent } from '#contracts/catalogue/index.ts'
import { lawKey } from '#modules/catalogue/index.ts'
import { isSameArticle } from '../law/article-moves.ts'
import { readCitation } from '../law/citations.ts'
import type { FoundDifference } from './difference.ts'

type Basis = NonNullable<ItemContent['legalBasis']>[number]

/**
 * A place that cites further laws, other ones, or of one law other articles alone. Fewer is no difference, as long as one is common: a guide
 * need not cite all; nor is naming a law without its article, a further article of it, or the number that an article has in another version.
 */
export function compareBasis({ legalBasis: from }: ItemContent, { legalBasis: to }: ItemContent): FoundDifference[] {
  if (!from?.length || !to?.length) return []
  const standard = Map.groupBy(from, lawOf)
  const place = Map.groupBy(to, lawOf)
  const extra = to.filter((basis) => !standard.has(lawOf(basis)))
  const common = extra.length < to.length
  return [
    ...extra.map(
      (basis): FoundDifference => ({
        field: 'legalBasis',
        kind: common ? 'extra' : 'other',
        names: [say(basis)],
        standard: common ? null : from.map(say).join('；'),
        place: say(basis),
        reasons: [say(basis)],
      }),
    ),
    ...[...place].flatMap(([law, cited]) => compareArticles(law, standard.get(law) ?? [], cited)),
  ]
}

/** Another article of the law is no reason for itself: it names what the standard does not rest on. */
function compareArticles(law: string, from: readonly Basis[], to: readonly Basis[]): FoundDifference[] {
  const [wanted, cited] = [from, to].map((list) => list.map((basis) => readCitation(basis)?.articles ?? []))
  // A citation of the law alone covers every article.
  if (![...wanted!, ...cited!].every(({ length }) => length > 0)) return []
  const numbers = wanted!.flat()
  if (numbers.length === 0 || cited!.flat().some((number) => numbers.some((one) => isSameArticle(law, one, number))))
    return []
  return [
    {
      field: 'legalBasis',
      kind: 'other',
      names: to.map(say),
      standard: from.map(say).join('；'),
      place: to.map(say).join('；'),
      reasons: [],
    },
  ]
}

const say = ({ law, article }: Basis): string => `${law}${article ?? ''}`

const lawOf = (basis: Basis): string => readCitation(basis)?.law ?? lawKey(basis.law)
