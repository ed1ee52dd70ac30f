import { type ReactNode, useEffect } from 'react'

/** The screens before the console: one box in the middle. */
export function Gate({
  title,
  description,
  children,
}: {
  title: string
  description?: ReactNode
  children: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} - 通办工作台`
  }, [title])
  return (
    <main className="gate">
      <div className="gate-box">
        <p className="gate-brand">通办 · 工作台</p>
        <h1>{title}</h1>
        {description && <p className="quiet">{description}</p>}
        {children}
      </div>
    </main>
  )
}
