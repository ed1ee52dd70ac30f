import { Select } from 'antd'
import { type ItemContent, MATERIAL_NECESSITIES, type MaterialsDelta } from '#contracts/catalogue/model.ts'
import { type Choice, choiceOf, withChoice } from './material-choice.ts'
import { RowsEditor } from './rows-editor.tsx'
import { MATERIAL_MEMBERS, type Row } from './shapes.ts'

type Material = NonNullable<ItemContent['materials']>[number]

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
      <ul className="material-choices" aria-label="逐项材料在本地的要求">
        {inherited.map((material) => (
          <li key={material.id} data-changed={choiceOf(value, material.id) !== 'keep' || undefined}>
            <span>
              {material.name}
              <span className="quiet">
                （上级规定：{material.necessity ? MATERIAL_NECESSITIES[material.necessity] : '必要性未公布'}）
              </span>
            </span>
            <Select<Choice>
              aria-label={`${material.name}在本地的要求`}
              value={choiceOf(value, material.id)}
              options={[...CHOICES]}
              onChange={(choice) => onChange(withChoice(value, material.id, choice))}
            />
          </li>
        ))}
      </ul>
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
