import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'
import type { Frame } from './document.tsx'
import { Mark } from './mark.tsx'

export function Header({ frame }: { frame: Frame }) {
  const here = (href: string) => (frame.path === href ? 'page' : undefined)
  return (
    <header class="site-header">
      {frame.demo && <p class="demo-banner">{t.demoBanner}</p>}
      <div class="header-line">
        <a class="brand" href={paths.home.to()} aria-label={t.siteLong}>
          <Mark />
          <span class="brand-name">{t.site}</span>
          <span class="brand-tagline">{t.tagline}</span>
        </a>
        {frame.divisionName && (
          <p class="header-division">
            <span class="visually-hidden">{t.nav.division}</span>
            <span class="division-name">{frame.divisionName}</span>
            <a href={paths.district.to({ from: frame.path })}>
              {t.nav.change}
              <span class="visually-hidden">{t.nav.division}</span>
            </a>
          </p>
        )}
        <nav class="header-nav" aria-label={t.nav.label}>
          <ul>
            <li>
              <a href={paths.track.to()} aria-current={here(paths.track.to())}>
                {t.nav.track}
              </a>
            </li>
            <li>
              <a href={paths.verify.to()} aria-current={here(paths.verify.to())}>
                {t.nav.verify}
              </a>
            </li>
            {frame.who === 'person' && (
              <li>
                <a href={paths.my.to()} aria-current={here(paths.my.to())}>
                  {t.nav.my}
                </a>
              </li>
            )}
            {frame.who === 'staff' && (
              <li>
                <a href="/console">{t.nav.console}</a>
              </li>
            )}
            <li>
              {frame.who === 'anonymous' ? (
                <a class="nav-sign-in" href={paths.signIn.to({ next: frame.path === '/' ? undefined : frame.path })}>
                  {t.nav.signIn}
                </a>
              ) : (
                <form method="post" action={paths.signOut.to()}>
                  {frame.csrf && <input type="hidden" name="_csrf" value={frame.csrf} />}
                  <button class="link-button" type="submit">
                    {t.nav.signOut}
                  </button>
                </form>
              )}
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
