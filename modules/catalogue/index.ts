import { catalogueErrors } from '#contracts/catalogue/index.ts'
import type { Module } from '#platform/operations/module.ts'
import { migrations } from './migrations/index.ts'
import { operations } from './operations.ts'

export { type Amendment, amendOverride, withdrawOverride } from './commands/amend-override.ts'
export { draftChange } from './commands/draft-change.ts'
export { endObserved, restoreObserved } from './commands/end-observed-guide.ts'
export { loadImplementations } from './commands/load-implementations.ts'
export { type PlacedGuide, placeObservedGuides } from './commands/place-observed-guides.ts'
export { type Publications, publishMany } from './commands/publish-many.ts'
export { withdrawMany } from './commands/withdraw-many.ts'
export { answersFromText } from './domain/answers-from-text.ts'
export { applyDifference } from './domain/apply-difference.ts'
export { basicItemName, compareGuides, contentFromGuide, sourceOf } from './domain/content-from-guide.ts'
export { contentFaults } from './domain/content-rules.ts'
export { computeObservedItem, type ObservedDifference, type PublishedDifference } from './domain/effective-item.ts'
export { chargesOf, chargeWords, unitOf } from './domain/fee-text.ts'
export { FIELD_RULES, refusal, ruleOf } from './domain/field-rules.ts'
export { FORM_FORMATS } from './domain/form-formats.ts'
export {
  type Answers,
  type FormField,
  type FormSchema,
  schemaOf,
  validateForm,
  validateFormPage,
} from './domain/form-validator.ts'
export type { GuideRow, KnownItem } from './domain/guide-row.ts'
export {
  codeAbove,
  isHandlingItemCode,
  isTaskCode,
  itemCodeAgrees,
  itemCodeProfile,
  itemLevel,
  taskCode,
} from './domain/item-codes.ts'
export { isRegulationOf, knownLaw, lawKey } from './domain/known-laws.ts'
export { withDigits } from './domain/numerals.ts'
export { QUALITY_RULES, qualityFindings } from './domain/quality/quality-findings.ts'
export { changed, contentDifferences, sameValue } from './domain/say-differences.ts'
export { furtherFacts, sayElement } from './domain/say-element.ts'
export { type AnswerFaults, situationAnswersFromText } from './domain/situations/answers-from-text.ts'
export { applySituations } from './domain/situations/apply.ts'
export { applyToForm } from './domain/situations/apply-to-form.ts'
export { standaloneValidator } from './domain/standalone-validator.ts'
export { type CatalogueWanted, catalogueParts, type NamedParts } from './export/catalogue-parts.ts'
export { type DistrictReport, importDistrict } from './import/import-district.ts'
export { type ImportFile, type ImportReport, importItems } from './import/import-items.ts'
export { type ListedRow, type LoadReport, loadImplementationRows, malformedImplementation } from './import/load-rows.ts'
export { readGuideRows, readKnownItems } from './import/read-files.ts'
export { operations as catalogueOperations } from './operations.ts'
export { type EffectiveItemQuery, effectiveItem, effectiveItemByPins } from './queries/effective-item.ts'
export { formVersion } from './queries/form-version.ts'
export {
  type BasicItemInForce,
  basicItemsInForce,
  implementationsFor,
  itemsWithDifferences,
  nextImplementationChange,
  type Placed,
} from './queries/items-in-force.ts'
export {
  type ItemPlaces,
  implementationsByCity,
  itemsById,
  itemsWithPlaces,
  type PlaceSaying,
  placesOf,
} from './queries/places.ts'
export {
  countPlacesByItem,
  countPlacesOfItems,
  itemNames,
  type PlaceOfItem,
  placesOfItems,
  registeredPlaces,
  standardNames,
} from './queries/places-of-items.ts'
export { itemsChangedBetween, nextChangeOf } from './queries/planned-changes.ts'
export {
  formsOfItems,
  knownItemCodes,
  type ReformableObserved,
  type ReformableOverride,
  type ReformableStandard,
  reformableObserved,
  reformableOverrides,
  reformableStandards,
} from './queries/reformable.ts'
export {
  type StandardDigest,
  type StandardInForce,
  standardDigests,
  standardsInForce,
} from './queries/standards-for-search.ts'
export { type BasicItemRow, basicItemIdOf, lockBasicItem, lockBasicItemById } from './store/basic-items.ts'
export type { CarriedObserved, CarriedOverride } from './store/carried.ts'
export { catalogueVersion } from './store/catalogue-version.ts'
export { localTaskCodesByItem } from './store/district.ts'
export type { NewPlace } from './store/implementations-batch.ts'
export type { ListedItem } from './store/listed-items.ts'
export { versionsInPlace } from './store/observed.ts'
export { type ItemToPlace, lockItemsToPlace } from './store/observed-batch.ts'
export type { WrittenChange } from './store/written-change.ts'

export const catalogue: Module = {
  name: 'catalogue',
  errors: catalogueErrors,
  migrations,
  operations: Object.values(operations),
  entryTitles: { 'catalogue.load-district': '载入地区公布的事项清单' },
}
