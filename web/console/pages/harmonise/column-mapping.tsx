import { Select } from 'antd'

interface Props {
  readonly titles: readonly string[]
  readonly fields: readonly { readonly field: string; readonly title: string; readonly required?: boolean }[]
  readonly mapping: Readonly<Record<string, number>>
  readonly disabled: boolean
  readonly remap: (mapping: Readonly<Record<string, number>>) => void
  /** What a column is taken for that is no field. */
  readonly otherwise?: ReadonlyMap<number, string>
}

const NOT_READ = 'none'

/** What each column of a sheet is taken for, to be put right. */
export function ColumnMapping({ titles, fields, mapping, disabled, remap, otherwise }: Props) {
  const fieldAt = (column: number) => Object.entries(mapping).find(([, at]) => at === column)?.[0]
  const choose = (column: number, field: string) => {
    const others = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field)
    remap(Object.fromEntries(field === NOT_READ ? others : [...others, [field, column]]))
  }
  const options = (column: number) => [
    { value: NOT_READ, label: otherwise?.get(column) ?? '不读取' },
    ...fields.map(({ field, title, required }) => ({ value: field, label: required ? `${title}（必需）` : title })),
  ]
  return (
    <>
      <h2 className="minor">各列的含义</h2>
      <ul className="column-mapping">
        {titles.map((title, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the sheet
          <li key={column}>
            <span>{title || `第 ${column + 1} 列`}</span>
            <Select<string>
              aria-label={`“${title || `第 ${column + 1} 列`}”的含义`}
              showSearch={{ optionFilterProp: 'label' }}
              value={fieldAt(column) ?? NOT_READ}
              options={options(column)}
              disabled={disabled}
              onChange={(field) => choose(column, field)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
