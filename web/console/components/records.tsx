import { Button, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { Nothing } from './feedback.tsx'
import { useWide } from './use-wide.ts'
import { WideTable } from './wide-table.tsx'

interface RecordsProps<T> {
  readonly rows: readonly T[]
  readonly rowKey: (row: T) => string
  readonly columns: TableColumnsType<T>
  /** The same row on a phone. */
  readonly card: (row: T) => ReactNode
  readonly empty: ReactNode
  readonly label: string
  readonly more?: { readonly loading: boolean; readonly load: () => void } | undefined
}

/** A list: a table where there is room, cards on a phone, the next page at the bottom. */
export function Records<T extends object>({ rows, rowKey, columns, card, empty, label, more }: RecordsProps<T>) {
  const wide = useWide()
  if (rows.length === 0)
    return <div className="panel">{typeof empty === 'string' ? <Nothing>{empty}</Nothing> : empty}</div>
  return (
    <>
      {wide ? (
        <WideTable<T> label={label} rows={rows} rowKey={rowKey} columns={columns} />
      ) : (
        <ul className="cards" aria-label={label}>
          {rows.map((row) => (
            <li key={rowKey(row)}>{card(row)}</li>
          ))}
        </ul>
      )}
      {more && (
        <div className="more">
          <Button onClick={more.load} loading={more.loading}>
            显示更多
          </Button>
        </div>
      )}
    </>
  )
}
