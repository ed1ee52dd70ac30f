import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { DriftSource } from '#contracts/harmonise/drift-model.ts'
import type { ClassedDifference } from './difference.ts'
import { summaryOf } from './summary.ts'

/** One place beside the standard, as it is stored. */
export interface DriftRow {
  readonly basicItemId: string
  readonly source: DriftSource
  readonly placeKey: string
  readonly divisionCode: string | null
  readonly regionName: string | null
  readonly departmentId: string | null
  readonly itemCode: string
  readonly itemName: string
  readonly themes: readonly string[]
  readonly versionId: string
  readonly standardVersionId: string
  /** How many materials the place asks for; null where it does not say. */
  readonly materials: number | null
  readonly differences: readonly ClassedDifference[]
  readonly legal: number
  readonly allowed: number
  readonly unexplained: number
  readonly fields: readonly string[]
  readonly summary: string
}

/** An item as its places are compared with it. */
export interface ComparedItem {
  readonly basicItemId: string
  readonly itemCode: string
  readonly versionId: string
  readonly standard: ItemContent
}

export interface ComparedPlace {
  readonly source: DriftSource
  readonly placeKey: string
  readonly divisionCode: string | null
  readonly regionName: string | null
  readonly departmentId: string | null
  readonly versionId: string
  readonly materials: number | null
}

export function driftRow(
  item: ComparedItem,
  place: ComparedPlace,
  differences: readonly ClassedDifference[],
): DriftRow {
  const count = (why: ClassedDifference['class']) => differences.filter((difference) => difference.class === why).length
  return {
    basicItemId: item.basicItemId,
    itemCode: item.itemCode,
    itemName: item.standard.name,
    themes: [...new Set([...item.standard.personThemes, ...item.standard.corporateThemes])],
    standardVersionId: item.versionId,
    ...place,
    differences,
    legal: count('legal'),
    allowed: count('allowed'),
    unexplained: count('unexplained'),
    fields: [...new Set(differences.map(({ field }) => field))],
    summary: summaryOf(differences),
  }
}
