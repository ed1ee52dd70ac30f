import type { OutputOf } from '#contracts/contract.ts'
import type { searchItems } from '#contracts/guide/index.ts'
import { ItemList } from '../../components/item-list.tsx'
import { Pager } from '../../components/pager.tsx'
import type { ChosenDivision } from '../../kit/visit.ts'
import { t } from '../../texts/index.ts'

export type Found = OutputOf<typeof searchItems>
export const PAGE_SIZE = 20

/** The number in `?page=`, kept within what the search takes. */
export function pageNumber(text: string | undefined): number {
  const page = Number(text ?? '1')
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), 500) : 1
}

interface FoundItemsProps {
  found: Found
  division: ChosenDivision
  page: number
  hrefOf: (page: number) => string
}

export function FoundItems({ found, division, page, hrefOf }: FoundItemsProps) {
  return (
    <>
      <ItemList items={found.items} divisionName={division.name} />
      <Pager page={page} pages={Math.ceil(found.total / PAGE_SIZE)} hrefOf={hrefOf} />
    </>
  )
}

/** In the catalogue, but not opened here: better said than hidden. */
export function NotOpenHere({ items }: { items: Found['notOpenHere'] }) {
  if (items.length === 0) return null
  return (
    <section class="section">
      <h2>{t.search.notOpenHere}</h2>
      <ul>
        {items.map((item) => (
          <li>
            {item.name}
            <span class="muted small">
              （{item.itemTypeName}，{item.leadDepartment}）
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
