import { ITEM_TYPES } from '#contracts/catalogue/index.ts'
import type { GuideDocument, GuideSummary, ItemMention } from '#contracts/guide/index.ts'
import { itemsWithDifferences } from '#modules/catalogue/index.ts'
import { findDepartments, findDivisions } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import type { DirectoryEntry } from './directory.ts'
import { guideFor } from './guide-for.ts'
import type { Offers } from './offers.ts'

/**
 * One line each of what `offers` has. Where the division has nothing of its own, the standard tells it; where it has, the guide
 * itself, so that a list never says otherwise than the page behind it.
 */
export async function summariesOf(
  ctx: Context,
  divisionCode: string,
  entries: readonly DirectoryEntry[],
  offers: Offers,
): Promise<GuideSummary[]> {
  const offered = entries.flatMap((entry) => offers.get(entry.itemCode) ?? [])
  const [differing, departments, divisions] = await Promise.all([
    itemsWithDifferences(
      ctx.db,
      divisionCode,
      entries.map(({ basicItemId }) => basicItemId),
    ),
    findDepartments(
      ctx.db,
      offered.map(({ departmentId }) => departmentId),
    ),
    findDivisions(ctx.db, [...new Set(offered.map((offer) => offer.divisionCode))]),
  ])
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const offer = offers.get(entry.itemCode)
      if (!offer) return undefined
      if (differing.has(entry.itemCode)) {
        const guide = await guideFor(ctx, { divisionCode, itemCode: entry.itemCode })
        return guide && summaryOf(guide, divisionCode)
      }
      return {
        ...standardLine(entry),
        divisionCode,
        departmentName: departments.get(offer.departmentId)?.name ?? '',
        divisionName: divisions.get(offer.divisionCode)?.name ?? '',
        demo: offer.demo,
      }
    }),
  )
  return lines.flatMap((line) => line ?? [])
}

const standardLine = ({ itemCode, name, itemType, promisedDays, onsiteVisits, hasForm }: DirectoryEntry) => ({
  itemCode,
  name,
  itemTypeName: ITEM_TYPES[itemType],
  promisedDays,
  onsiteVisits,
  hasForm,
})

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
