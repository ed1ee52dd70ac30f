import { Button, Input, InputNumber, Select } from 'antd'
import { useMemo } from 'react'
import type { SituationEffect, SituationRow } from '#contracts/catalogue/situations.ts'
import { addEffect, changeEffect, dropEffect } from './editing.ts'
import { effectText, type Ground, possibleEffects } from './ground.ts'
import type { Editing } from './use-history.ts'

interface RowEffectsProps {
  readonly at: number
  readonly index: number
  readonly row: SituationRow
  readonly ground: Ground
  readonly apply: Editing['apply']
}

/** What follows from a row: one line each, and one list to add from. */
export function RowEffects({ at, index, row, ground, apply }: RowEffectsProps) {
  const groups = useMemo(() => possibleEffects(ground), [ground])
  const name = `第 ${index + 1} 行`
  return (
    <div className="situations-effects">
      <ul>
        {row.effects.map((effect, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same effect may stand twice while it is written
          <li key={place}>
            <EffectText
              effect={effect}
              ground={ground}
              label={`${name}第 ${place + 1} 个结果`}
              onChange={(next) => apply(changeEffect(at, index, place, next), `${row.id}.effect.${place}`)}
            />
            <Button
              size="small"
              type="text"
              aria-label={`${name}：删除第 ${place + 1} 个结果`}
              onClick={() => apply(dropEffect(at, index, place))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Select
        size="small"
        className="situations-add-effect"
        aria-label={`${name}：添加结果`}
        placeholder="添加结果"
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={360}
        options={groups.map(({ label, effects }) => ({
          label,
          title: label,
          options: effects.map((effect) => ({ value: JSON.stringify(effect), label: effectText(effect, ground) })),
        }))}
        onChange={(chosen: string | null) => {
          if (chosen) apply(addEffect(at, index, JSON.parse(chosen) as SituationEffect))
        }}
      />
    </div>
  )
}

interface EffectTextProps {
  readonly effect: SituationEffect
  readonly ground: Ground
  readonly label: string
  readonly onChange: (next: SituationEffect) => void
}

/** Words and numbers are written in place; what points at something is only named. */
function EffectText({ effect, ground, label, onChange }: EffectTextProps) {
  if (effect.kind === 'note' || effect.kind === 'nameSituation') {
    const isNote = effect.kind === 'note'
    return (
      <Input
        size="small"
        aria-label={label}
        prefix={isNote ? '提示' : '情形名称'}
        value={isNote ? effect.text : effect.name}
        maxLength={isNote ? 500 : 100}
        onChange={({ target }) =>
          onChange(isNote ? { kind: 'note', text: target.value } : { kind: 'nameSituation', name: target.value })
        }
      />
    )
  }
  if (effect.kind === 'setPromisedLimit') {
    return (
      <InputNumber
        size="small"
        aria-label={label}
        prefix="承诺"
        suffix={effect.unit === 'workingDay' ? '个工作日' : '个自然日'}
        min={0}
        max={3650}
        precision={0}
        value={effect.count}
        onChange={(count) => onChange({ ...effect, count: count ?? 0 })}
      />
    )
  }
  return <span>{effectText(effect, ground)}</span>
}
