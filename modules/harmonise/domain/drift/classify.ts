import type { ItemContent, LegalException } from '#contracts/catalogue/index.ts'
import type { ClassedDifference, FoundDifference } from './difference.ts'
import { reasonOf, type Where } from './regulation.ts'

/** What the catalogue says of one field of one item, given from outside. */
export type RuleOf = (field: keyof ItemContent) => 'locked' | 'bounded' | 'local'

/** Fields that may be wider where they are bounded: whoever asks less keeps the bound. */
const BETTER: ReadonlySet<FoundDifference['kind']> = new Set(['missing', 'softer'])

export function classify(
  difference: FoundDifference,
  ruleOf: RuleOf,
  exception: LegalException | undefined,
  where: Where,
): ClassedDifference {
  const { reasons, ...told } = difference
  if (exception) {
    return { ...told, class: 'legal', basis: `《${exception.law.replace(/[《》]/g, '')}》${exception.article}` }
  }
  const rule = ruleOf(difference.field)
  if (rule === 'local' || (rule === 'bounded' && BETTER.has(difference.kind))) {
    return { ...told, class: 'allowed', basis: null }
  }
  const reason = reasonOf(reasons, where)
  return { ...told, class: reason.basis ? 'legal' : 'unexplained', ...reason }
}
