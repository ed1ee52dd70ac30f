import type { ComponentChildren } from 'preact'
import { t } from '../texts/index.ts'

/** A value, or 未公布 where the source gives none. */
export function OrUnknown({ value }: { value: ComponentChildren }) {
  return isEmpty(value) ? <span class="unknown">{t.unknown}</span> : <>{value}</>
}

/** Several children of which none says anything are nothing, too. */
const isEmpty = (value: ComponentChildren): boolean =>
  Array.isArray(value) ? value.every(isEmpty) : value === null || value === undefined || value === false || value === ''

export type TagTone = 'plain' | 'primary' | 'accent' | 'success' | 'warning' | 'danger'

export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ComponentChildren }) {
  return <span class={`tag tag-${tone}`}>{children}</span>
}

export const DemoTag = () => <Tag tone="accent">{t.demo}</Tag>

interface ButtonLinkProps {
  href: string
  quiet?: boolean
  children: ComponentChildren
}

export function ButtonLink({ href, quiet, children }: ButtonLinkProps) {
  return (
    <a class={quiet ? 'button button-quiet' : 'button'} href={href}>
      {children}
    </a>
  )
}

interface ButtonProps {
  quiet?: boolean
  danger?: boolean
  name?: string
  value?: string
  formAction?: string
  children: ComponentChildren
}

export function Button({ quiet, danger, name, value, formAction, children }: ButtonProps) {
  const look = ['button', quiet && 'button-quiet', danger && 'button-danger'].filter(Boolean).join(' ')
  return (
    <button class={look} type="submit" name={name} value={value} formAction={formAction}>
      {children}
    </button>
  )
}

/** Label and value, line by line. */
export function Facts({ wide, children }: { wide?: boolean; children: ComponentChildren }) {
  return <dl class={wide ? 'facts facts-wide' : 'facts'}>{children}</dl>
}

export function Fact({ label, children }: { label: string; children?: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        <OrUnknown value={children} />
      </dd>
    </div>
  )
}

interface NoteProps {
  tone?: 'info' | 'success' | 'warning' | 'danger' | 'demo'
  title?: string
  children: ComponentChildren
}

/** A sentence that must not be overlooked. */
export function Note({ tone = 'info', title, children }: NoteProps) {
  return (
    <div class={`note note-${tone}`}>
      {title && <p class="note-title">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}

export function Card({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <section class="card">
      {title && <h2>{title}</h2>}
      {children}
    </section>
  )
}

/** A card that shows its content when asked. */
export function FoldedCard({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="card">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}

/** Text with line breaks as the source has them. */
export function Paragraphs({ text }: { text: string }) {
  const lines = text
    .split(/\r?\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  )
}
