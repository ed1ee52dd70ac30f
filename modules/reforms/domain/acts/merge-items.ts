import type { ActRule } from './act.ts'
import { cancelItem } from './cancel-item.ts'

/** The items end; their successor begins with the content of the first. */
export const mergeItems: ActRule<'mergeItems'> = {
  apply: (content) => cancelItem.apply(content, { kind: 'cancelItem' }),
  say: ({ itemCodes, into }) => `事项 ${itemCodes.join('、')} 合并为“${into.name}”。`,
}
