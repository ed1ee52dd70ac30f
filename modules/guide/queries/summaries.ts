import { ITEM_TYPES } from '#contracts/catalogue/index.ts'
import type { GuideDocument, GuideSummary, ItemMention } from '#contracts/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { DirectoryEntry } from '../store/search-entries.ts'
import { guideFor } from './guide-for.ts'

/** One line each, told from the guides themselves, so that a list never says otherwise than the page behind it. */
export async function summariesOf(
  ctx: Context,
  divisionCode: string,
  itemCodes: readonly string[],
): Promise<GuideSummary[]> {
  const guides = await Promise.all(itemCodes.map((itemCode) => guideFor(ctx, { divisionCode, itemCode })))
  return guides.flatMap((guide) => (guide ? [summaryOf(guide, divisionCode)] : []))
}

function summaryOf(guide: GuideDocument, divisionCode: string): GuideSummary {
  const { content } = guide
  return {
    itemCode: guide.itemCode,
    divisionCode,
    name: content.name,
    itemTypeName: ITEM_TYPES[content.itemType],
    departmentName: guide.department.name,
    divisionName: guide.division.name,
    promisedDays: content.promisedLimit?.unit === 'workingDay' ? content.promisedLimit.count : null,
    onsiteVisits: content.onsiteVisits,
    hasForm: guide.hasForm,
    demo: guide.demo,
  }
}

export function mentionOf(entry: DirectoryEntry): ItemMention {
  return {
    itemCode: entry.itemCode,
    name: entry.name,
    itemTypeName: ITEM_TYPES[entry.itemType],
    leadDepartment: entry.leadDepartment,
  }
}
