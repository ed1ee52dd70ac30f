import { Select } from 'antd'
import { type ItemContent, MATERIAL_NECESSITIES, type MaterialsDelta } from '#contracts/catalogue/model.ts'
import { WideTable } from '../../../components/wide-table.tsx'
import { RowsEditor } from './rows-editor.tsx'
import type { Row } from './shape-editor.tsx'
import { MATERIAL_MEMBERS } from './shapes.ts'

type Material = NonNullable<ItemContent['materials']>[number]
type Choice = 'keep' | 'drop' | 'conditional' | 'deferrable'

const CHOICES: readonly { value: Choice; label: string }[] = [
  { value: 'keep', label: '按上级规定' },
  { value: 'conditional', label: '放宽为视情形提供' },
  { value: 'deferrable', label: '放宽为可容缺后补' },
  { value: 'drop', label: '本地不需要' },
]

interface Props {
  readonly inherited: readonly Material[]
  readonly value: MaterialsDelta
  readonly onChange: (value: MaterialsDelta) => void
  /** Only a legal exception may ask for more than the standard does. */
  readonly mayAdd: boolean
}

/** What a place asks for less, or by a law more, than the list above it; the list itself is not repeated, so that its changes reach the place. */
export function MaterialsDeltaEditor({ inherited, value, onChange, mayAdd }: Props) {
  return (
    <>
      <WideTable<Material>
        size="small"
        label="逐项材料在本地的要求"
        rowKey="id"
        rows={inherited}
        columns={[
          { title: '上级要求的材料', dataIndex: 'name' },
          {
            title: '上级规定',
            width: 130,
            render: (_, m) => (m.necessity ? MATERIAL_NECESSITIES[m.necessity] : '未公布'),
          },
          {
            title: '本地',
            width: 200,
            render: (_, m) => (
              <Select<Choice>
                aria-label={`${m.name}在本地的要求`}
                style={{ width: 180 }}
                value={choiceOf(value, m.id)}
                options={[...CHOICES]}
                onChange={(choice) => onChange(withChoice(value, m.id, choice))}
              />
            ),
          },
        ]}
      />
      {(mayAdd || value.add.length > 0) && (
        <div style={{ marginTop: 12 }}>
          <p className="quiet">依据法律、法规增加的材料：</p>
          <RowsEditor
            label="增加的材料"
            shape={{ kind: 'rows', members: MATERIAL_MEMBERS, one: '材料', id: 'x' }}
            value={value.add as readonly Row[]}
            onChange={(add) => onChange({ ...value, add: add as unknown as Material[] })}
          />
        </div>
      )}
    </>
  )
}

export function choiceOf(delta: MaterialsDelta, id: string): Choice {
  if (delta.drop.includes(id)) return 'drop'
  return delta.soften.find((softened) => softened.id === id)?.necessity ?? 'keep'
}

export function withChoice(delta: MaterialsDelta, id: string, choice: Choice): MaterialsDelta {
  const drop = delta.drop.filter((dropped) => dropped !== id)
  const soften = delta.soften.filter((softened) => softened.id !== id)
  if (choice === 'drop') return { ...delta, drop: [...drop, id], soften }
  if (choice === 'keep') return { ...delta, drop, soften }
  return { ...delta, drop, soften: [...soften, { id, necessity: choice }] }
}
