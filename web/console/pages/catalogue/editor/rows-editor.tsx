import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { moved, replaced, without } from './move.ts'
import { MoveButtons } from './move-buttons.tsx'
import { ObjectEditor } from './object-editor.tsx'
import { freshRow, type Row, type Shape } from './shapes.ts'

interface Props {
  readonly label: string
  readonly shape: Extract<Shape, { kind: 'rows' }>
  readonly value: readonly Row[]
  readonly onChange: (value: readonly Row[]) => void
}

/** A list of which each entry has parts: materials, steps, questions and answers, fees. */
export function RowsEditor({ label, shape, value, onChange }: Props) {
  // Long rows are folded where there are many; a new one is open to be filled in.
  const folds = shape.members.length > MEMBERS_IN_SIGHT && value.length > ROWS_IN_SIGHT
  const [open, setOpen] = useState<ReadonlySet<unknown>>(new Set())
  const taken = value.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  return (
    <div className="rows-editor">
      {value.map((row, at) => {
        const key = row.id ?? at
        const shown = !folds || open.has(key)
        const what = `第 ${at + 1} 项${shape.one}`
        return (
          <fieldset key={key as string} className="row-card" aria-label={what}>
            <div className="row-head">
              <span>
                <strong>
                  {at + 1}. {headOf(row) || shape.one}
                </strong>
                {!shown && <span className="quiet"> {gist(row, shape.members)}</span>}
              </span>
              <span className="row-tools">
                {folds && (
                  <Button
                    type="link"
                    size="small"
                    aria-expanded={shown}
                    aria-label={`${shown ? '收起' : '编辑'}${what}`}
                    onClick={() => setOpen(toggled(open, key))}
                  >
                    {shown ? '收起' : '编辑'}
                  </Button>
                )}
                <MoveButtons
                  what={what}
                  first={at === 0}
                  last={at === value.length - 1}
                  move={(by) => onChange(moved(value, at, by))}
                  remove={() => onChange(without(value, at))}
                />
              </span>
            </div>
            {shown && (
              <ObjectEditor
                label={what}
                members={shape.members}
                value={row}
                onChange={(next) => onChange(replaced(value, at, next))}
              />
            )}
          </fieldset>
        )
      })}
      {value.length === 0 && <p className="quiet no-rows">没有{shape.one}（表示“无”）。</p>}
      <Button
        size="small"
        icon={<PlusOutlined />}
        aria-label={`${label}：增加${shape.one}`}
        onClick={() => {
          const row = freshRow(shape.members, shape.id, taken)
          setOpen(new Set([...open, row.id ?? value.length]))
          onChange([...value, row])
        }}
      >
        增加{shape.one}
      </Button>
    </div>
  )
}

const MEMBERS_IN_SIGHT = 5
const ROWS_IN_SIGHT = 2

function toggled(open: ReadonlySet<unknown>, key: unknown): ReadonlySet<unknown> {
  const next = new Set(open)
  if (!next.delete(key)) next.add(key)
  return next
}

const headOf = (row: Row): string =>
  String(row.name ?? row.law ?? row.question ?? row.regionName ?? row.townName ?? '').slice(0, 40)

/** What a folded row says beside its name: its codes in words. */
const gist = (row: Row, members: Extract<Shape, { kind: 'rows' }>['members']): string =>
  members
    .flatMap(({ key, shape }) => (shape.kind === 'code' && row[key] ? [shape.names[row[key] as string]] : []))
    .join('，')
