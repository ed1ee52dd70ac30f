import { Button } from 'antd'
import { useState } from 'react'
import { LeafEditor } from './leaf-editor.tsx'
import type { Member, Row } from './shapes.ts'

interface Props {
  readonly label: string
  readonly members: readonly Member[]
  readonly value: Row
  readonly onChange: (value: Row) => void
}

/** The parts of one value, each under its name; those seldom needed are shown on demand, or when something is said in them. */
export function ObjectEditor({ label, members, value, onChange }: Props) {
  const [all, setAll] = useState(false)
  const shown = members.filter(({ key, further }) => all || !further || (value[key] ?? null) !== null)
  return (
    <div>
      <div className="members">
        {shown.map((member) => (
          <div
            key={member.key}
            className={member.shape.kind === 'text' || member.shape.kind === 'materialIds' ? 'member wide' : 'member'}
          >
            <span className="member-title" aria-hidden="true">
              {member.title}
              {member.required && <span className="required-mark">（必填）</span>}
            </span>
            <LeafEditor
              shape={member.shape}
              label={`${label} ${member.title}`}
              optional={!member.required}
              value={value[member.key]}
              onChange={(next) => onChange({ ...value, [member.key]: next })}
            />
          </div>
        ))}
      </div>
      {shown.length < members.length && (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => setAll(true)}>
          填写更多内容
        </Button>
      )}
    </div>
  )
}
