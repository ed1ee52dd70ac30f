import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from '../kit/assets.ts'
import type { PageHead } from '../kit/visit.ts'
import { t } from '../texts/index.ts'
import { Crumbs } from './crumbs.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

/** What the frame of a page depends on; nothing else of the visitor shows in it. */
export interface Frame {
  readonly who: 'anonymous' | 'person' | 'staff'
  readonly divisionName: string | undefined
  readonly demo: boolean
  /** Where we are, so that a change of district leads back. */
  readonly path: string
  readonly csrf: string | undefined
  readonly notice: string | undefined
  readonly assets: Assets
}

/** The whole page as HTML. */
export function renderDocument(frame: Frame, head: PageHead, body: ComponentChildren): string {
  const title = head.fault && head.fault.fields.length > 0 ? t.errorTitle(head.title) : head.title
  const page = (
    <html lang={t.lang}>
      <head>
        <meta charSet="utf-8" />
        <title>{t.titleOf(title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b5566" />
        {head.noindex && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={frame.assets.urlOf('portal.css')} />
        {(head.islands ?? []).map((island) => {
          const src = frame.assets.urlOf(`${island}.js`)
          return src && <script type="module" src={src} />
        })}
      </head>
      <body class={head.sheet ? 'sheet-page' : undefined}>
        {head.sheet ? (
          <main id="main">{body}</main>
        ) : (
          <>
            <a class="skip" href="#main">
              {t.skip}
            </a>
            <Header frame={frame} />
            {head.crumbs && <Crumbs crumbs={head.crumbs} />}
            <main id="main" tabIndex={-1}>
              {frame.notice && (
                <div class="flash" role="status">
                  {frame.notice}
                </div>
              )}
              {body}
            </main>
            <Footer demo={frame.demo} />
          </>
        )}
      </body>
    </html>
  )
  return `<!doctype html>${renderToString(page)}`
}
