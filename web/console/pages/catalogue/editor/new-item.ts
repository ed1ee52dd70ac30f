import type { ITEM_TYPES, ItemContent, ItemLevel } from '#contracts/catalogue/model.ts'
import { api, dataOf } from '../../../api/client.ts'
import type { Output } from '../../../api/types.ts'
import type { Editing } from './editing.ts'
import type { FieldInPlace } from './field-card.tsx'

/** What is said of an item before the editor opens; it stands in the address until the first save. */
export interface NewItem {
  readonly owner: string
  readonly name: string
  readonly type: keyof typeof ITEM_TYPES
  readonly level: ItemLevel
  /** Code of the item whose content is copied. */
  readonly from?: string | undefined
}

type Prepared = Output<'catalogue.prepare-item'>

/** A code that is known or asked for, and the content to begin with. */
export const prepareItem = (item: NewItem, code: { itemCode?: string; codeAbove?: string }): Promise<Prepared> =>
  dataOf(
    api.GET('/api/v1/item-preparation', {
      params: {
        query: {
          ownerDivisionCode: item.owner,
          name: item.name,
          itemType: item.type,
          level: item.level,
          copyOf: item.from,
          ...code,
        },
      },
    }),
  )

export async function beginNewItem(itemCode: string, item: NewItem) {
  const prepared = await prepareItem(item, { itemCode })
  const start: Editing = {
    title: `新增${item.name}`.slice(0, 100),
    document: '',
    effectiveFrom: '',
    effectiveUntil: '',
    draft: {
      kind: 'standard',
      ownerDivisionCode: item.owner,
      newItem: true,
      content: prepared.content as unknown as ItemContent,
    },
  }
  const fields = prepared.fields as readonly FieldInPlace[]
  return { allowed: true, itemName: item.name, heading: `新增事项（${itemCode}）`, listed: false, fields, start }
}

/** Of the address of an editor that has saved nothing yet; undefined for an item of the catalogue. */
export function newItemOf(search: URLSearchParams): NewItem | undefined {
  const [owner, name, type, level] = ['owner', 'name', 'type', 'level'].map((key) => search.get(key))
  if (!owner || !name || !type || !level) return undefined
  const from = search.get('from') ?? undefined
  return { owner, name, type: type as NewItem['type'], level: level as ItemLevel, from }
}

/** Of a change that lists an item which is not in the catalogue yet. */
export function newItemIn({ draft, itemCode }: Output<'catalogue.get-change'>): NewItem | undefined {
  if (draft.kind !== 'standard' || !draft.newItem) return undefined
  const { name } = draft.content
  return {
    owner: draft.ownerDivisionCode,
    name,
    type: itemCode.slice(2, 4) as NewItem['type'],
    level: levelOf(itemCode),
  }
}

/** The level is told by the code: a handling item has two more digits, a main item ends with zeros. */
export function levelOf(code: string): ItemLevel {
  if (code.length === 14) return 'handling'
  return code.length === 12 && !code.endsWith('000') ? 'sub' : 'main'
}
