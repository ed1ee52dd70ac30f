import type { GuideSummary } from '#contracts/guide/index.ts'
import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'
import { DemoTag, Tag } from './basics.tsx'

interface ItemListProps {
  items: readonly GuideSummary[]
  /** Whose list it is: items that another division carries out say so. */
  divisionName: string
  level?: 2 | 3
  /** Side by side where there is room. */
  grid?: boolean
}

/** Lines of a search or of a theme: what it is, who does it, how long it takes. */
export function ItemList({ items, divisionName, level = 2, grid }: ItemListProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class={grid ? 'plain-list item-list item-grid' : 'plain-list item-list'}>
      {items.map((item) => (
        <li>
          <Heading>
            <a href={paths.guide.to({ division: item.divisionCode, item: item.itemCode })}>{item.name}</a>
          </Heading>
          <p class="meta">
            <span>{item.departmentName}</span>
            <span>{item.itemTypeName}</span>
            {item.divisionName !== divisionName && <span>{t.item.carriedBy(item.divisionName)}</span>}
          </p>
          <p class="tags">
            {item.hasForm && <Tag tone="primary">{t.item.online}</Tag>}
            {item.promisedDays !== null && <Tag>{t.item.days(item.promisedDays)}</Tag>}
            {item.onsiteVisits !== null && <Tag>{t.item.visits(item.onsiteVisits)}</Tag>}
            {item.demo && <DemoTag />}
          </p>
        </li>
      ))}
    </ul>
  )
}
