import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ReformAct, ReformScope } from '#contracts/reforms/index.ts'
import { applyAct, itemsNamedBy } from './acts/index.ts'
import { isInScope, type ScopedItem } from './scope.ts'

export interface ReformRule {
  readonly scope: ReformScope
  readonly acts: readonly ReformAct[]
}

/** The content of an item after a reform; undefined when the item is out of its scope or stays as it is. */
export function applyReform(reform: ReformRule, item: ScopedItem): ItemContent | undefined {
  if (!isInScope(reform.scope, item)) return undefined
  const after = applyActs(reform.acts, item.itemCode, item.content)
  return after === item.content ? undefined : after
}

/** The acts alone, for content that is known to be in scope, such as a place's own. */
export function applyActs(acts: readonly ReformAct[], itemCode: string, content: ItemContent): ItemContent {
  return acts.reduce<ItemContent>((before, act) => {
    const named = itemsNamedBy(act)
    return named === null || named.includes(itemCode) ? applyAct(before, act) : before
  }, content)
}
