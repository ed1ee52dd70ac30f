import { Checkbox, Input, InputNumber, Radio, Select } from 'antd'
import { MaterialIds } from './material-ids.tsx'
import type { Leaf } from './shapes.ts'

interface Props {
  readonly shape: Leaf
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** What it is, for whoever cannot see the heading beside it. */
  readonly label: string
  /** May be left unknown. */
  readonly optional?: boolean
}

/** Fills in one value that has no parts. An empty box is an unknown value where that is allowed. */
export function LeafEditor({ shape, value, onChange, label, optional = false }: Props) {
  const orNull = (text: string) => onChange(text === '' && optional ? null : text)
  switch (shape.kind) {
    case 'line':
      return (
        <Input
          aria-label={label}
          maxLength={500}
          value={(value as string | null) ?? ''}
          onChange={(event) => orNull(event.target.value)}
        />
      )
    case 'text':
      return (
        <Input.TextArea
          aria-label={label}
          maxLength={4000}
          rows={2}
          className="growing"
          value={(value as string | null) ?? ''}
          onChange={(event) => orNull(event.target.value)}
        />
      )
    case 'date':
      return (
        <Input
          type="date"
          aria-label={label}
          style={{ maxWidth: 200 }}
          value={(value as string | null) ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )
    case 'time':
      return (
        <Input
          type="time"
          aria-label={label}
          style={{ maxWidth: 200 }}
          value={(value as string | null) ?? ''}
          // A box that is being emptied keeps its time: a time of day cannot be unknown.
          onChange={(event) => event.target.value && onChange(event.target.value)}
        />
      )
    case 'number':
      return (
        <InputNumber
          aria-label={label}
          min={0}
          precision={shape.fraction ? 2 : 0}
          suffix={shape.unit}
          style={{ width: 150 }}
          value={value as number | null}
          onChange={(next) => onChange(next ?? (optional ? null : 0))}
        />
      )
    case 'yesNo':
      return (
        <Radio.Group
          aria-label={label}
          value={value ?? null}
          onChange={(event) => onChange(event.target.value)}
          options={[
            { value: true, label: '是' },
            { value: false, label: '否' },
            ...(optional ? [{ value: null, label: '未公布' }] : []),
          ]}
        />
      )
    case 'code':
      return (
        <Select
          aria-label={label}
          allowClear={optional}
          placeholder="未公布"
          style={{ minWidth: 180, maxWidth: '100%' }}
          value={(value as string | null) ?? undefined}
          onChange={(next) => onChange(next ?? null)}
          options={Object.entries(shape.names).map(([code, name]) => ({ value: code, label: name }))}
        />
      )
    case 'codes':
      return (
        <Checkbox.Group
          aria-label={label}
          value={(value as string[] | null) ?? []}
          onChange={(next) => onChange(Object.keys(shape.names).filter((code) => next.includes(code)))}
          options={Object.entries(shape.names).map(([code, name]) => ({ value: code, label: name }))}
        />
      )
    case 'materialIds':
      return <MaterialIds label={label} value={(value as string[] | null) ?? []} onChange={onChange} />
  }
}
