import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: ReactNode
  readonly className?: string
  /** The box, which takes the id that the label names. */
  readonly children: (id: string) => ReactNode
}

/** A box under its name. */
export function Labelled({ title, className, children }: Props) {
  const id = useId()
  return (
    <div className={className}>
      <label className="member-title" htmlFor={id}>
        {title}
      </label>
      {children(id)}
    </div>
  )
}
