import { Button, Checkbox, Input, InputNumber, Select, Tag } from 'antd'
import { type ReactNode, useState } from 'react'
import { DATA_GRADES, type DataElement } from '#contracts/dictionary/model.ts'
import { Labelled } from '../../../components/labelled.tsx'
import { LinesEditor } from '../editor/lines-editor.tsx'
import { MoveButtons } from '../editor/move-buttons.tsx'
import { type EditedField, FIELD_KINDS, type FieldKind, kindsOf, ofKind, withElement } from './edited-form.ts'

interface Props {
  /** Where it stands, for whoever cannot see it: “第 1 页第 2 项”. */
  readonly what: string
  readonly number: number
  readonly field: EditedField
  readonly elements: readonly DataElement[]
  readonly taken: readonly string[]
  readonly wrong: ReactNode
  readonly first: boolean
  readonly last: boolean
  readonly change: (field: EditedField) => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

/** One field: folded to a line, since forms are long; a new one is open to be filled in. */
export function FieldEditor(props: Props) {
  const { what, number, field, elements, first, last, move, remove } = props
  const [open, setOpen] = useState(field.element === '')
  const element = elements.find(({ code }) => code === field.element)
  return (
    <fieldset className="row-card" id={`field-${field.name}`} aria-label={what} tabIndex={-1}>
      <div className="row-head">
        <span>
          <strong>
            {number}. {field.title || '新的填写项'}
          </strong>{' '}
          {field.required && <Tag color="error">必填</Tag>}
          {!open && (
            <span className="quiet">
              {FIELD_KINDS[field.kind]}，{element?.name ?? '没有选择数据元'}
            </span>
          )}
        </span>
        <span className="row-tools">
          <Button
            type="link"
            size="small"
            aria-expanded={open}
            aria-label={`${open ? '收起' : '编辑'}${what}`}
            onClick={() => setOpen(!open)}
          >
            {open ? '收起' : '编辑'}
          </Button>
          <MoveButtons what={what} first={first} last={last} move={move} remove={remove} />
        </span>
      </div>
      {open && <Parts {...props} element={element} />}
      {props.wrong}
    </fieldset>
  )
}

function Parts({ field, element, elements, taken, change }: Props & { element: DataElement | undefined }) {
  const set = (given: Partial<EditedField>) => change({ ...field, ...given })
  const kinds = element ? kindsOf(element) : []
  return (
    <div className="members">
      <Labelled className="member" title="数据元（必填）">
        {(id) => (
          <Select<string>
            id={id}
            showSearch={{ optionFilterProp: 'search' }}
            placeholder="输入名称或代码查找"
            value={field.element || undefined}
            onChange={(code) => {
              const chosen = elements.find((candidate) => candidate.code === code)
              if (chosen) change(withElement(field, chosen, taken))
            }}
            options={elements.map(({ code, name }) => ({ value: code, label: name, search: `${name} ${code}` }))}
          />
        )}
      </Labelled>
      <Labelled className="member" title="名称（必填）">
        {(id) => (
          <Input id={id} maxLength={60} value={field.title} onChange={({ target }) => set({ title: target.value })} />
        )}
      </Labelled>
      <Labelled className="member" title="填写方式">
        {(id) => (
          <Select<FieldKind>
            id={id}
            disabled={kinds.length < 2}
            value={field.kind}
            onChange={(kind) => change(ofKind(field, kind))}
            options={(kinds.length > 0 ? kinds : [field.kind]).map((kind) => ({
              value: kind,
              label: FIELD_KINDS[kind],
            }))}
          />
        )}
      </Labelled>
      <div className="member form-required">
        <Checkbox checked={field.required} onChange={({ target }) => set({ required: target.checked })}>
          必填
        </Checkbox>
      </div>
      {element && (
        <p className="quiet member wide form-element">
          {element.description}（{DATA_GRADES[element.grade]}）
        </p>
      )}
      <Labelled className="member wide" title="填写提示">
        {(id) => (
          <Input
            id={id}
            maxLength={200}
            placeholder="显示在名称下方，可以不填"
            value={field.hint}
            onChange={({ target }) => set({ hint: target.value })}
          />
        )}
      </Labelled>
      <Limits field={field} set={set} unit={element?.unit ?? undefined} />
    </div>
  )
}

interface LimitsProps {
  readonly field: EditedField
  readonly set: (given: Partial<EditedField>) => void
  readonly unit: string | undefined
}

/** What may be filled in: how long, how much, or one of which. */
function Limits({ field, set, unit }: LimitsProps) {
  const { kind, options } = field
  if (kind === 'choice' || kind === 'choices') {
    return (
      <div className="member wide">
        <span className="member-title">选项（必填）</span>
        <LinesEditor
          label="选项"
          value={options.map(({ label }) => label)}
          onChange={(labels) => set({ options: relabelled(options, labels) })}
        />
      </div>
    )
  }
  if (kind === 'integer' || kind === 'number') {
    return (
      <>
        <Bound title="最小值" value={field.minimum} unit={unit} change={(minimum) => set({ minimum })} />
        <Bound title="最大值" value={field.maximum} unit={unit} change={(maximum) => set({ maximum })} />
      </>
    )
  }
  if ((kind === 'text' && field.format === null) || kind === 'longText') {
    return (
      <Bound title="最多字数" value={field.maxLength} unit="字" min={1} change={(maxLength) => set({ maxLength })} />
    )
  }
  return null
}

interface BoundProps {
  readonly title: string
  readonly value: number | null
  readonly unit: string | undefined
  readonly min?: number
  readonly change: (value: number | null) => void
}

const Bound = ({ title, value, unit, min, change }: BoundProps) => (
  <Labelled className="member" title={title}>
    {(id) => <InputNumber id={id} min={min} suffix={unit} style={{ width: 150 }} value={value} onChange={change} />}
  </Labelled>
)

/** A label that is kept, or changed in its place, keeps the value under which answers are stored. */
function relabelled(options: EditedField['options'], labels: readonly string[]): EditedField['options'] {
  const byLabel = new Map(options.map((option) => [option.label, option]))
  return labels.map((label, at) => {
    const kept = byLabel.get(label)
    if (kept) return kept
    const before = labels.length === options.length ? options[at] : undefined
    return before && before.value !== before.label ? { value: before.value, label } : { value: label, label }
  })
}
