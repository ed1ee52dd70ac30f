import type { ItemMention } from '#contracts/guide/index.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { regionsOperations } from '#modules/regions/index.ts'
import type { ChosenDivision, Visit } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'

/** An item that the chosen division leaves to those directly below it. */
export interface OpenBelow {
  readonly itemCode: string
  readonly name: string
  readonly divisions: readonly { readonly code: string; readonly name: string }[]
}

/** Who looks at a whole city is shown in which of its districts an item is carried out. */
export async function openBelow(
  visit: Visit,
  division: ChosenDivision,
  items: readonly ItemMention[],
): Promise<OpenBelow[]> {
  if (items.length === 0) return []
  const { items: children } = await visit.call(regionsOperations.listDivisions, { parentCode: division.code })
  if (children.length === 0) return []
  const found = await Promise.all(
    items.map(async ({ itemCode, name }) => {
      const { items: places } = await visit.call(catalogueOperations.listImplementations, { itemCode, limit: 100 })
      const codes = new Set(places.map((place) => place.divisionCode))
      return { itemCode, name, divisions: children.filter((child) => codes.has(child.code)) }
    }),
  )
  return found.filter(({ divisions }) => divisions.length > 0)
}

export function BelowList({ items }: { items: readonly OpenBelow[] }) {
  if (items.length === 0) return null
  return (
    <>
      <p role="status">{t.search.below}</p>
      <ul class="plain-list item-list">
        {items.map((item) => (
          <li>
            <h2>{item.name}</h2>
            <ul class="tabs">
              {item.divisions.map((division) => (
                <li>
                  <a href={paths.guide.to({ division: division.code, item: item.itemCode })}>
                    {division.name}
                    <span class="visually-hidden">：{item.name}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
