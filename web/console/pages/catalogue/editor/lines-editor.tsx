import { PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { moved, replaced, without } from './move.ts'
import { MoveButtons } from './move-buttons.tsx'

interface Props {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** A list of which each entry is one line; Enter begins the next. */
export function LinesEditor({ label, value, onChange }: Props) {
  return (
    <div className="rows-editor">
      {value.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={at} className="line-row">
          <span className="row-number">{at + 1}</span>
          <Input.TextArea
            aria-label={`${label} 第 ${at + 1} 条`}
            rows={1}
            className="growing"
            value={line}
            onChange={(event) => onChange(replaced(value, at, event.target.value.replace(/\n/g, '')))}
            onPressEnter={(event) => {
              event.preventDefault()
              onChange([...value.slice(0, at + 1), '', ...value.slice(at + 1)])
            }}
          />
          <MoveButtons
            what={`${label}第 ${at + 1} 条`}
            first={at === 0}
            last={at === value.length - 1}
            move={(by) => onChange(moved(value, at, by))}
            remove={() => onChange(without(value, at))}
          />
        </div>
      ))}
      {value.length === 0 && <p className="quiet no-rows">没有内容（表示“无”）。</p>}
      <Button size="small" icon={<PlusOutlined />} onClick={() => onChange([...value, ''])}>
        增加一条
      </Button>
    </div>
  )
}
