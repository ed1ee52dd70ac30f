import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'

interface TabStripProps {
  readonly label: string
  readonly tabs: readonly { readonly key: string; readonly title: ReactNode }[]
  readonly current: string | undefined
  /** Other search parameters that a change of tab drops. */
  readonly drops?: readonly string[]
}

/** Parts of a screen, each with an address of its own: links, so that keyboard, history and bookmarks work as everywhere. */
export function TabStrip({ label, tabs, current, drops = [] }: TabStripProps) {
  const [search] = useSearchParams()
  return (
    <nav className="tab-strip no-print" aria-label={label}>
      {tabs.map((tab) => {
        const next = new URLSearchParams(search)
        for (const name of drops) next.delete(name)
        next.set('tab', tab.key)
        return (
          <Link
            key={tab.key}
            to={{ search: next.toString() }}
            replace
            aria-current={tab.key === current ? 'page' : undefined}
          >
            {tab.title}
          </Link>
        )
      })}
    </nav>
  )
}
