import type { Static } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { OBSERVED_RULES, SuccessorItem } from '#contracts/reforms/index.ts'
import {
  itemCodeAgrees,
  knownItemCodes,
  type PlaceOfItem,
  placesOfItems,
  type ReformableStandard,
  reformableObserved,
  reformableOverrides,
  taskCode,
} from '#modules/catalogue/index.ts'
import { findDepartments, levelOf } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { carriedObserved, carriedOverrides } from '../domain/carry-over.ts'
import { finding, sayList } from '../domain/findings.ts'
import { idsOf, NOTHING, type PlannedPlaces } from './planned-places.ts'

/** Items that end, what takes their place, and what becomes of guides that places publish themselves. */
export interface SuccessionOf {
  readonly from: readonly string[]
  readonly into: readonly Static<typeof SuccessorItem>[]
  readonly observed: keyof typeof OBSERVED_RULES
}

export async function planSuccession(
  ctx: Context,
  { from, into, observed: rule }: SuccessionOf,
  items: ReadonlyMap<string, ReformableStandard>,
  at: Date,
): Promise<PlannedPlaces> {
  const old = from.flatMap((code) => items.get(code) ?? [])
  const first = old[0]
  if (!first) return NOTHING
  const known = await knownItemCodes(
    ctx.db,
    into.map(({ code }) => code),
  )
  // A listing that was taken back is listed again, under the same id.
  const taken = [...known.values()]
    .filter(({ stands, ownerDivisionCode }) => stands || ownerDivisionCode !== first.ownerDivisionCode)
    .map(({ code }) => code)
  const wrongType = into.filter(({ code }) => !itemCodeAgrees(code, first.content.itemType))
  const places = await placesOfItems(ctx.db, idsOf(old), at)
  const departments = await findDepartments(
    ctx.db,
    places.map(({ departmentId }) => departmentId),
  )
  const overrides = await reformableOverrides(ctx.db, idsOf(old), at, true)
  const observed = await reformableObserved(ctx.db, idsOf(old), at)
  const left = new Set<string>()
  const newItems = into.map(({ code, name }) => {
    const content = successorContent(first.content, name)
    const of = { firstItemId: first.basicItemId, content, effectiveAt: at }
    const carried = carriedOverrides(of, overrides)
    for (const divisionCode of carried.left) left.add(divisionCode)
    return {
      basicItemId: known.get(code)?.basicItemId ?? uuidv7(),
      itemCode: code,
      ownerDivisionCode: first.ownerDivisionCode,
      content,
      formOf: first.basicItemId,
      carried: { overrides: carried.overrides, observed: carriedObserved(of, observed, rule) },
    }
  })
  for (const { basicItemId, divisionCode } of rule === 'end' ? [] : observed) {
    if (basicItemId !== first.basicItemId) left.add(divisionCode)
  }
  const onePerDivision = placesOfSuccessor(places, first.basicItemId)
  return {
    itemIds: idsOf(old),
    // The old standards end, and with them what was carried out under them.
    ending: [],
    newItems,
    beginning: newItems.flatMap((item) =>
      onePerDivision.map((place) => ({
        basicItemId: item.basicItemId,
        itemCode: item.itemCode,
        divisionCode: place.divisionCode,
        departmentId: place.departmentId,
        taskCode: taskCode(departments.get(place.departmentId)?.uscc ?? '', levelOf(place.divisionCode), item.itemCode),
        demo: place.demo,
        windowId: place.windowId,
      })),
    ),
    successors: old.flatMap(({ itemCode }) => into.map(({ code }) => ({ fromCode: itemCode, toCode: code }))),
    findings: [
      ...(taken.length > 0
        ? [finding('error', 'reforms.code-taken', `编码 ${sayList(taken)} 已经用于别的事项，请换一个编码。`)]
        : []),
      ...wrongType.map(({ code }) =>
        finding('error', 'reforms.code-invalid', `编码 ${code} 与事项类型不符，请按基本编码规则核对。`),
      ),
      ...(left.size > 0
        ? [
            finding(
              'warning',
              'reforms.differences-end',
              `有 ${left.size} 个地区的本地差异或者本地指南不适用于新事项，将随原事项终止；需要保留的，请在新事项中重新起草。`,
            ),
          ]
        : []),
    ],
  }
}

function successorContent(content: ItemContent, name: string): ItemContent {
  const { itemStatus: _, ...rest } = content
  return { ...rest, name }
}

/** Of items that are merged, a place that carried out several carries the successor out once: as it did the first, where it did. */
function placesOfSuccessor(places: readonly PlaceOfItem[], firstItemId: string): PlaceOfItem[] {
  const inOrder = [
    ...places.filter(({ basicItemId }) => basicItemId !== firstItemId),
    ...places.filter(({ basicItemId }) => basicItemId === firstItemId),
  ]
  return [...new Map(inOrder.map((place) => [place.divisionCode, place])).values()]
}
