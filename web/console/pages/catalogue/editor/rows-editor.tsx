import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { moved, replaced, without } from './move.ts'
import { MoveButtons } from './move-buttons.tsx'
import { ObjectEditor } from './object-editor.tsx'
import type { Row } from './shape-editor.tsx'
import { freshRow, type Shape } from './shapes.ts'

interface Props {
  readonly label: string
  readonly shape: Extract<Shape, { kind: 'rows' }>
  readonly value: readonly Row[]
  readonly onChange: (value: readonly Row[]) => void
}

/** A list of which each entry has parts: materials, steps, questions and answers, fees. */
export function RowsEditor({ label, shape, value, onChange }: Props) {
  const taken = value.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  return (
    <div className="rows-editor">
      {value.map((row, at) => {
        const what = `第 ${at + 1} 项${shape.one}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: most rows have no identity but their place
          <fieldset key={(row.id as string) ?? at} className="row-card" aria-label={what}>
            <div className="row-head">
              <strong>
                {at + 1}. {headOf(row) || shape.one}
              </strong>
              <MoveButtons
                what={what}
                first={at === 0}
                last={at === value.length - 1}
                move={(by) => onChange(moved(value, at, by))}
                remove={() => onChange(without(value, at))}
              />
            </div>
            <ObjectEditor
              label={what}
              members={shape.members}
              value={row}
              onChange={(next) => onChange(replaced(value, at, next))}
            />
          </fieldset>
        )
      })}
      {value.length === 0 && <p className="quiet no-rows">没有{shape.one}（表示“无”）。</p>}
      <Button
        size="small"
        icon={<PlusOutlined />}
        aria-label={`${label}：增加${shape.one}`}
        onClick={() => onChange([...value, freshRow(shape.members, shape.id, taken)])}
      >
        增加{shape.one}
      </Button>
    </div>
  )
}

const headOf = (row: Row): string => String(row.name ?? row.law ?? row.question ?? row.regionName ?? '').slice(0, 40)
