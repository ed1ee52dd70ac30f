import { type ReactNode, useId } from 'react'

/** A labelled control with its hint; `children` gets the id that the label points to. */
export function Field({
  label,
  hint,
  children,
}: {
  readonly label: string
  readonly hint?: string
  readonly children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className="reform-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint && <div className="quiet">{hint}</div>}
    </div>
  )
}
