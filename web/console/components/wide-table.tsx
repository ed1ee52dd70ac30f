import { Table, type TableProps } from 'antd'

interface WideTableProps<T> extends Omit<TableProps<T>, 'scroll' | 'dataSource' | 'aria-label'> {
  readonly label: string
  readonly rows: readonly T[]
}

/** A table that scrolls sideways in its own frame, by keyboard too, where the window is narrower than its columns. */
export function WideTable<T extends object>({ label, rows, ...rest }: WideTableProps<T>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be a heading's part of the page
    <div className="table-frame" role="region" aria-label={label} tabIndex={0}>
      <Table<T> pagination={false} {...rest} dataSource={[...rows]} />
    </div>
  )
}
