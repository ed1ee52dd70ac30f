import { ITEM_TYPES, type ItemContent } from '#contracts/catalogue/index.ts'
import type { ReformAct, ReformScope } from '#contracts/reforms/index.ts'
import { asksFor, sayPaper } from './material-ref.ts'

/** An item with whatever version of its content is looked at. */
export interface ScopedItem {
  readonly itemCode: string
  readonly ownerDivisionCode: string
  readonly content: ItemContent
}

/** Everything that is given must fit. */
export function isInScope(scope: ReformScope, item: ScopedItem): boolean {
  const { content } = item
  return (
    item.ownerDivisionCode === scope.ownerDivisionCode &&
    (scope.itemCodes === null || scope.itemCodes.includes(item.itemCode)) &&
    (scope.itemTypes === null || scope.itemTypes.includes(content.itemType)) &&
    (scope.leadDepartment === null || content.leadDepartment.includes(scope.leadDepartment)) &&
    (scope.asksFor === null || asksFor(content, scope.asksFor))
  )
}

/** Whether an act makes an end of an item in scope: cancelled, or followed by others. */
export const endsItem = (acts: readonly ReformAct[], itemCode: string): boolean =>
  acts.some(
    (act) =>
      act.kind === 'cancelItem' ||
      (act.kind === 'splitItem' && act.itemCode === itemCode) ||
      (act.kind === 'mergeItems' && act.itemCodes.includes(itemCode)),
  )

/** Nobody means every item by leaving all empty. */
export const isScopeStated = (scope: ReformScope): boolean =>
  scope.everything ||
  [scope.itemCodes, scope.itemTypes, scope.leadDepartment, scope.asksFor].some((condition) => condition !== null)

export function sayScope(scope: ReformScope): string {
  const parts = [
    scope.itemCodes &&
      `编码为 ${scope.itemCodes.slice(0, 5).join('、')}${scope.itemCodes.length > 5 ? ` 等 ${scope.itemCodes.length} 个` : ''}的事项`,
    scope.itemTypes && `类型为${scope.itemTypes.map((type) => ITEM_TYPES[type]).join('、')}的事项`,
    scope.leadDepartment && `主管部门为“${scope.leadDepartment}”的事项`,
    scope.asksFor && `要求提交${sayPaper(scope.asksFor)}的事项`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '全部事项。' : `适用于${parts.join('，并且是')}。`
}
