import { ITEM_TYPES } from '#contracts/catalogue/index.ts'
import type { GuideDocument, GuideSummary, ItemMention } from '#contracts/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { DirectoryEntry } from './directory.ts'
import { guideFor } from './guide-for.ts'
import type { Offer, Offers } from './offers.ts'

/**
 * One line each. Where the division has nothing of its own, the standard tells it; where it has, the guide itself, so that a list
 * never says otherwise than the page behind it.
 */
export async function summariesOf(
  ctx: Context,
  divisionCode: string,
  entries: readonly DirectoryEntry[],
  { byItem, differing }: Offers,
): Promise<GuideSummary[]> {
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const { itemCode } = entry
      const offer = byItem.get(itemCode)
      if (offer && !differing.has(itemCode)) return standardLine(entry, divisionCode, offer)
      const guide = await guideFor(ctx, { divisionCode, itemCode })
      return guide && summaryOf(guide, divisionCode)
    }),
  )
  return lines.flatMap((line) => (line ? [line] : []))
}

function standardLine(entry: DirectoryEntry, divisionCode: string, offer: Offer): GuideSummary {
  return {
    itemCode: entry.itemCode,
    divisionCode,
    name: entry.name,
    itemTypeName: ITEM_TYPES[entry.itemType],
    departmentName: offer.departmentName,
    divisionName: offer.divisionName,
    promisedDays: entry.promisedDays,
    onsiteVisits: entry.onsiteVisits,
    hasForm: entry.hasForm,
    demo: offer.demo,
  }
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
