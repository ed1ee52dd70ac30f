import type { ItemContent, LegalException } from '#contracts/catalogue/index.ts'
import type { ClassedDifference, FoundDifference } from './difference.ts'

/** What the catalogue says of one field of one item, given from outside. */
export type RuleOf = (field: keyof ItemContent) => 'locked' | 'bounded' | 'local'

/** A law with its article: naming a law alone explains nothing. */
const REGULATION = /《[^》]{3,}》[^《。；]{0,40}?第[〇零一二三四五六七八九十百\d]+条/

/** Fields that may be wider where they are bounded: whoever asks less keeps the bound. */
const BETTER: ReadonlySet<FoundDifference['kind']> = new Set(['missing', 'softer'])

export function classify(
  difference: FoundDifference,
  ruleOf: RuleOf,
  exception: LegalException | undefined,
): ClassedDifference {
  const { reasons, ...told } = difference
  if (exception) {
    return { ...told, class: 'legal', basis: `《${exception.law.replace(/[《》]/g, '')}》${exception.article}` }
  }
  const rule = ruleOf(difference.field)
  if (rule === 'local' || (rule === 'bounded' && BETTER.has(difference.kind))) {
    return { ...told, class: 'allowed', basis: null }
  }
  const basis = reasons.map((text) => REGULATION.exec(text.normalize('NFC'))?.[0]).find((text) => text !== undefined)
  return { ...told, class: basis ? 'legal' : 'unexplained', basis: basis ?? null }
}
