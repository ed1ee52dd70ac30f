import { guideOperations } from '#modules/guide/index.ts'
import { ItemList } from '../../components/item-list.tsx'
import { SearchBox } from '../../components/search-box.tsx'
import { onGet } from '../../kit/route.ts'
import type { ChosenDivision } from '../../kit/visit.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { type Found, FoundItems, NotOpenHere, PAGE_SIZE, pageNumber } from './found-items.tsx'
import { BelowList, type OpenBelow, openBelow } from './open-below.tsx'

export const searchPage = onGet(paths.search, async (visit) => {
  const { division } = visit
  const q = visit.query('q')?.slice(0, 100)
  const page = pageNumber(visit.query('page'))
  const found =
    q && division
      ? await visit.call(guideOperations.searchItems, { divisionCode: division.code, q, page, pageSize: PAGE_SIZE })
      : undefined
  const below = division && found ? await openBelow(visit, division, found.notOpenHere) : []
  return visit.show(
    { title: q ? t.search.titleOf(q) : t.search.title, crumbs: [] },
    <>
      <h1>{t.search.title}</h1>
      <div class="section">
        <SearchBox value={q} />
      </div>
      {q && division && found ? (
        <Results q={q} page={page} division={division} found={found} below={below} />
      ) : (
        <p>{t.search.ask}</p>
      )}
    </>,
  )
})

interface ResultsProps {
  q: string
  page: number
  division: ChosenDivision
  found: Found
  below: readonly OpenBelow[]
}

function Results({ q, page, division, found, below }: ResultsProps) {
  const answered = found.match === 'words' && (found.total > 0 || below.length > 0)
  const elsewhere = found.notOpenHere.filter((item) => !below.some((one) => one.itemCode === item.itemCode))
  return (
    <>
      {(found.total > 0 || below.length === 0) && <p role="status">{sentence(q, division.name, found)}</p>}
      {found.meant && (
        <p>
          {t.search.meant} <a href={paths.search.to({ q: found.meant })}>{found.meant}</a>
        </p>
      )}
      <BelowList items={below} />
      {found.match === 'nearest' && found.items.length > 0 && <p>{t.search.nearest}</p>}
      <FoundItems found={found} division={division} page={page} hrefOf={(to) => paths.search.to({ q, page: to })} />
      <NotOpenHere items={elsewhere} />
      {!answered && <Help found={found} division={division} />}
    </>
  )
}

function sentence(q: string, name: string, found: Found): string {
  if (found.total > 0 && found.match === 'words') return t.search.found(found.total, name)
  return t.search.nothing(q, name)
}

function Help({ found, division }: { found: Found; division: ChosenDivision }) {
  return (
    <>
      <section class="section">
        <h2>{t.search.tipsTitle}</h2>
        <ul>
          {t.search.tips.map((tip) => (
            <li>{tip}</li>
          ))}
        </ul>
      </section>
      {found.popular.length > 0 && (
        <section class="section">
          <h2>{t.search.popular}</h2>
          <ItemList items={found.popular} divisionName={division.name} level={3} />
        </section>
      )}
    </>
  )
}
