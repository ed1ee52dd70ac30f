import type { ItemContent } from '#contracts/catalogue/index.ts'
import { contentFromGuide } from '#modules/catalogue/index.ts'
import type { StoredReading } from './stored-match.ts'

/** The elements of an item that a place’s guide may say; what it does not say is null. The rest only the standard says. */
export type ObservedContent = Pick<
  ItemContent,
  | 'name'
  | 'legalBasis'
  | 'acceptanceConditions'
  | 'materials'
  | 'materialsStatus'
  | 'handlingSteps'
  | 'caseType'
  | 'statutoryLimit'
  | 'promisedLimit'
  | 'fee'
  | 'feeItems'
  | 'onsiteVisits'
  | 'handlingForms'
  | 'result'
  | 'sources'
>

/** Reads the elements out of a guide’s words; `typeOf` tells the type of the material at a place of the list. */
export function observedContent(row: StoredReading, typeOf: (serial: number) => string | null): ObservedContent {
  let serial = 0
  const content = contentFromGuide(
    { name: row.itemName, code: '', itemType: '20', leadDepartment: row.department ?? '' },
    {
      source_url: row.sourceUrl ?? '',
      region_name: row.regionName,
      item_name: row.itemName,
      department: row.department,
      legal_basis: row.legalBasis && [...row.legalBasis],
      conditions: row.conditions,
      materials: row.materials && [...row.materials],
      materials_status: row.materialsStatus,
      statutory_days: row.statutoryDays,
      promised_days: row.promisedDays,
      fee: row.fee,
      online_level: row.onlineLevel,
      visits: row.visits,
      process: row.process && [...row.process],
      result_name: row.resultName,
      raw_text_excerpt: row.excerpt,
      extraction_note: row.note,
      source_kind: row.sourceKind,
    },
    // The list is read in its order, each material once.
    () => typeOf(serial++),
  )
  return {
    name: content.name,
    legalBasis: content.legalBasis,
    acceptanceConditions: content.acceptanceConditions,
    materials: content.materials,
    materialsStatus: content.materialsStatus,
    handlingSteps: content.handlingSteps,
    caseType: content.caseType,
    statutoryLimit: content.statutoryLimit,
    promisedLimit: content.promisedLimit,
    fee: content.fee,
    ...(content.feeItems && { feeItems: content.feeItems }),
    onsiteVisits: content.onsiteVisits,
    handlingForms: content.handlingForms,
    result: content.result,
    sources: row.sourceUrl && /^(?:https?:\/\/\S+|stored-page:.+)$/.test(row.sourceUrl) ? content.sources : [],
  }
}
