import type { ItemContent, LegalException } from '#contracts/catalogue/index.ts'
import { classify, type RuleOf } from './classify.ts'
import { compareContent } from './compare-content.ts'
import type { ClassedDifference, MaterialReading } from './difference.ts'
import { lawsOf } from './regulation.ts'

/** What one place says of one item, from whichever source. */
export interface PlaceContent {
  readonly content: ItemContent
  /** Fields that the place itself states; the rest it only inherited. */
  readonly stated: ReadonlySet<keyof ItemContent> | 'all'
  /** Exceptions granted, by field. */
  readonly exceptions: ReadonlyMap<keyof ItemContent, LegalException>
  /** Where it is: only regulations of its own province and city can explain what it has otherwise. Unknown: of any. */
  readonly divisionCode?: string | null
}

/** Every difference of a place from the standard, each with its class. */
export function findDrift(
  standard: ItemContent,
  { content, stated, exceptions, divisionCode }: PlaceContent,
  reading: MaterialReading,
  ruleOf: RuleOf,
): ClassedDifference[] {
  const where = { standardLaws: lawsOf(standard), ...(divisionCode && { divisionCode }) }
  return compareContent(standard, content, reading, stated).map((difference) =>
    classify(difference, ruleOf, exceptions.get(difference.field), where),
  )
}
