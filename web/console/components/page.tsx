import { Breadcrumb } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'

interface PageProps {
  readonly title: string
  readonly description?: ReactNode
  readonly actions?: ReactNode
  /** The way here, without the page itself. */
  readonly trail?: readonly { readonly title: string; readonly to: string }[]
  readonly children: ReactNode
}

/** Every screen: its heading takes the focus when one comes here by a link, so that a screen reader says where one is. */
export function Page({ title, description, actions, trail, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname, key } = useLocation()
  useEffect(() => {
    document.title = `${title} - 通办工作台`
  }, [title])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what the focus follows
  useEffect(() => {
    if (key !== 'default') heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [pathname])
  return (
    <>
      {trail && (
        <nav aria-label="所在位置" className="no-print" style={{ marginBottom: 10 }}>
          <Breadcrumb
            items={[
              ...trail.map((t) => ({ key: t.to, title: <Link to={t.to}>{t.title}</Link> })),
              { key: 'here', title },
            ]}
          />
        </nav>
      )}
      <div className="page-head">
        <div className="page-head-text">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {description && <div className="page-description">{description}</div>}
        </div>
        {actions && <div className="no-print">{actions}</div>}
      </div>
      {children}
    </>
  )
}

export function Panel({
  title,
  extra,
  children,
  id,
}: {
  title?: string
  extra?: ReactNode
  children: ReactNode
  id?: string
}) {
  return (
    <section className="panel" id={id} aria-label={title}>
      {title && (
        <div className="panel-head">
          <h2>{title}</h2>
          {extra}
        </div>
      )}
      {children}
    </section>
  )
}
