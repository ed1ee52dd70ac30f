import type { ComponentChildren } from 'preact'

const SIGNS = { good: 'M9 16.5l4.5 4.5L23 11', warn: 'M16 8v10M16 22.5v1', bad: 'M10 10l12 12M22 10L10 22' } as const

/** The answer to "is it genuine, is it current?", to be seen at a glance and read in words. */
export function Verdict({
  tone,
  title,
  children,
}: {
  tone: keyof typeof SIGNS
  title: string
  children: ComponentChildren
}) {
  return (
    <div class={tone === 'good' ? 'verdict' : `verdict verdict-${tone}`}>
      <svg class="sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d={SIGNS[tone]} fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </div>
  )
}
