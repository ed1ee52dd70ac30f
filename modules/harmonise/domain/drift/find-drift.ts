import type { ItemContent, LegalException } from '#contracts/catalogue/index.ts'
import { classify, type RuleOf } from './classify.ts'
import { compareContent } from './compare-content.ts'
import type { ClassedDifference, MaterialReading } from './difference.ts'

/** What one place says of one item, from whichever source. */
export interface PlaceContent {
  readonly content: ItemContent
  /** Fields that the place itself states; the rest it only inherited. */
  readonly stated: ReadonlySet<keyof ItemContent> | 'all'
  /** Exceptions granted, by field. */
  readonly exceptions: ReadonlyMap<keyof ItemContent, LegalException>
}

/** Every difference of a place from the standard, each with its class. */
export function findDrift(
  standard: ItemContent,
  { content, stated, exceptions }: PlaceContent,
  reading: MaterialReading,
  ruleOf: RuleOf,
): ClassedDifference[] {
  return compareContent(standard, content, reading, stated).map((difference) =>
    classify(difference, ruleOf, exceptions.get(difference.field)),
  )
}
