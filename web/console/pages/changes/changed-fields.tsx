import type { Output } from '../../api/types.ts'
import { Nothing } from '../../components/feedback.tsx'
import { useWide } from '../../components/use-wide.ts'
import { WideTable } from '../../components/wide-table.tsx'
import { Lines } from '../catalogue/lines.tsx'

type Field = Output<'catalogue.get-change'>['fields'][number]

/** Before and after beside each other, on a phone below each other. */
export function ChangedFields({ fields }: { fields: readonly Field[] }) {
  const wide = useWide()
  if (fields.length === 0) return <Nothing>没有改动的要素。</Nothing>
  if (!wide) {
    return (
      <ul className="cards" aria-label="各要素改动前后">
        {fields.map((field) => (
          <li key={field.field}>
            <strong>{field.title}</strong>
            {field.changed && (
              <div>
                <span className="quiet">改动前：</span>
                <Lines lines={field.before} />
              </div>
            )}
            <div>
              <span className="quiet">{field.changed ? '改动后：' : '没有改动：'}</span>
              <Lines lines={field.after} />
            </div>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <WideTable<Field>
      className="top-cells"
      size="small"
      label="各要素改动前后"
      rowKey="field"
      rows={fields}
      columns={[
        { title: '要素', width: 150, render: (_, field) => <strong>{field.title}</strong> },
        { title: '改动前', render: (_, field) => <Lines lines={field.changed ? field.before : field.after} /> },
        {
          title: '改动后',
          render: (_, field) =>
            field.changed ? <Lines lines={field.after} /> : <span className="quiet">没有改动</span>,
        },
      ]}
    />
  )
}
