import type { ActRule } from './act.ts'
import { cancelItem } from './cancel-item.ts'

/** The item ends; its successors begin with its content, each under its name. */
export const splitItem: ActRule<'splitItem'> = {
  apply: (content) => cancelItem.apply(content, { kind: 'cancelItem' }),
  say: ({ itemCode, into }) => `事项 ${itemCode} 拆分为${into.map(({ name }) => `“${name}”`).join('、')}。`,
}
