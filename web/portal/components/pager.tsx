import { t } from '../texts/index.ts'

interface PagerProps {
  page: number
  pages: number
  hrefOf: (page: number) => string
}

export function Pager({ page, pages, hrefOf }: PagerProps) {
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={t.search.pages}>
      {page > 1 && <a href={hrefOf(page - 1)}>{t.search.previous}</a>}
      <span>{t.search.pageOf(page, pages)}</span>
      {page < pages && <a href={hrefOf(page + 1)}>{t.search.next}</a>}
    </nav>
  )
}
