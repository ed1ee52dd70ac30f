import { AUDIENCES, type Audience } from '#contracts/guide/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { guideOperations } from '#modules/guide/index.ts'
import { onGet } from '../../kit/route.ts'
import { paths } from '../../paths.ts'
import { t } from '../../texts/index.ts'
import { FoundItems, PAGE_SIZE, pageNumber } from './found-items.tsx'

/** All items of one theme, for persons or for firms. A theme without items is not a page. */
export const themePage = onGet(paths.theme, async (visit, { audience, theme }) => {
  const { division } = visit
  if (!Object.hasOwn(AUDIENCES, audience) || !division || theme.length > 40) throw platformFault('platform.not-found')
  const page = pageNumber(visit.query('page'))
  const found = await visit.call(guideOperations.searchItems, {
    divisionCode: division.code,
    audience,
    theme,
    page,
    pageSize: PAGE_SIZE,
  })
  if (found.total === 0) throw platformFault('platform.not-found')
  return visit.show(
    { title: `${theme}（${t.browse[audience as Audience]}）`, crumbs: [] },
    <>
      <h1>{theme}</h1>
      <p class="lead">
        {t.browse[audience as Audience]} · {t.search.found(found.total, division.name)}
      </p>
      <FoundItems
        found={found}
        division={division}
        page={page}
        hrefOf={(to) => `${paths.theme.to({ audience, theme })}?page=${to}`}
      />
    </>,
  )
})
