import type { ActRule } from './act.ts'

/** Its implementations end besides; the standard says why nobody carries it out. */
export const cancelItem: ActRule<'cancelItem'> = {
  apply: (content) => (content.itemStatus === 'cancelled' ? content : { ...content, itemStatus: 'cancelled' }),
  say: () => '取消事项，不再办理。',
}
