import type { ItemContent } from '#contracts/catalogue/index.ts'
import { compareBasis } from './compare-basis.ts'
import { compareFee, compareFeeItems } from './compare-fees.ts'
import { compareConditions, compareForms, compareSteps } from './compare-lists.ts'
import { compareMaterials } from './compare-materials.ts'
import { compareCaseType, compareDelivery, compareLimit, compareResult, compareVisits } from './compare-values.ts'
import type { FoundDifference, MaterialReading } from './difference.ts'
import { entryKey } from './text.ts'

type Field = keyof ItemContent
type Compare = (standard: ItemContent, place: ItemContent, reading: MaterialReading) => FoundDifference[]

/** Fields in which places are compared, in the order in which differences are told. */
const COMPARED: Readonly<Partial<Record<Field, Compare>>> = {
  materials: compareMaterials,
  acceptanceConditions: compareConditions,
  promisedLimit: compareLimit('promisedLimit'),
  statutoryLimit: compareLimit('statutoryLimit'),
  caseType: compareCaseType,
  onsiteVisits: compareVisits,
  fee: compareFee,
  feeItems: compareFeeItems,
  deliveryDays: compareDelivery,
  handlingSteps: compareSteps,
  handlingForms: compareForms,
  legalBasis: compareBasis,
  result: compareResult,
  serviceObjects: compareWhole('serviceObjects'),
  crossRegionScope: compareWhole('crossRegionScope'),
  onlineDepth: compareWhole('onlineDepth'),
  reviewStandard: compareWhole('reviewStandard'),
  quantityLimit: compareWhole('quantityLimit'),
}

export const COMPARED_FIELDS = Object.keys(COMPARED) as readonly Field[]

/**
 * Every difference between a standard and what a place says, in the fields that the place states. Unknown on either side is no
 * difference.
 */
export function compareContent(
  standard: ItemContent,
  place: ItemContent,
  reading: MaterialReading,
  stated: ReadonlySet<Field> | 'all' = 'all',
): FoundDifference[] {
  return COMPARED_FIELDS.flatMap((field) =>
    stated === 'all' || stated.has(field) ? COMPARED[field]!(standard, place, reading) : [],
  )
}

/** Fields that are one statement: the same but for order, width and punctuation, or other. */
function compareWhole(field: Field): Compare {
  return (standard, place) => {
    const [from, to] = [sayValue(standard[field]), sayValue(place[field])]
    if (from === null || to === null || entryKey(from) === entryKey(to)) return []
    return [{ field, kind: 'other', names: [], standard: from, place: to, reasons: [to] }]
  }
}

function sayValue(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.toSorted().join('、') : String(value)
}
