import { Switch } from 'antd'
import { useId } from 'react'

/** A switch with its words beside it. */
export function InlineSwitch({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (on: boolean) => void
  children: string
}) {
  const id = useId()
  return (
    <span className="inline-choice">
      <Switch id={id} checked={checked} onChange={onChange} />
      <label htmlFor={id}>{children}</label>
    </span>
  )
}
