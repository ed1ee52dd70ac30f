import type { Crumb } from '../kit/visit.ts'
import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'

export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={t.crumbs}>
      <ol>
        <li>
          <a href={paths.home.to()}>{t.nav.home}</a>
        </li>
        {crumbs.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
