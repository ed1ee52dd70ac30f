import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { ActOf, ReformActKind } from '#contracts/reforms/index.ts'

/** What an act does to the content of an item, and how it reads. Pure; the same object comes back where nothing changes. */
export interface ActRule<K extends ReformActKind> {
  readonly apply: (content: ItemContent, act: ActOf<K>) => ItemContent
  readonly say: (act: ActOf<K>) => string
}
