import { Checkbox } from 'antd'
import { createContext, use } from 'react'
import type { ItemContent } from '#contracts/catalogue/model.ts'

/** The materials that the item on screen has at this moment. */
export const MaterialsContext = createContext<NonNullable<ItemContent['materials']>>([])

interface Props {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

export function MaterialIds({ label, value, onChange }: Props) {
  const materials = use(MaterialsContext)
  if (materials.length === 0) return <span className="quiet">这个事项没有列出材料。</span>
  return (
    <Checkbox.Group
      aria-label={label}
      className="checks-below"
      value={[...value]}
      onChange={onChange}
      options={materials.map(({ id, name }) => ({ value: id, label: name || id }))}
    />
  )
}
