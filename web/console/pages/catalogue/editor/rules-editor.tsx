import { Select } from 'antd'
import { FIELD_NAMES } from '#contracts/catalogue/field-names.ts'
import type { FieldRule } from '#contracts/catalogue/field-rules.ts'
import type { ItemContent } from '#contracts/catalogue/model.ts'
import { RULE_OPTIONS } from './shapes.ts'

interface Props {
  readonly value: Readonly<Record<string, FieldRule>>
  readonly onChange: (value: Record<string, FieldRule>) => void
}

/** Where this item's elements are to be kept otherwise than by the catalogue's own table. */
export function RulesEditor({ value, onChange }: Props) {
  const fields = Object.keys(FIELD_NAMES) as (keyof ItemContent)[]
  return (
    <div className="members">
      {fields
        .filter((field) => field !== 'fieldRules')
        .map((field) => (
          <div key={field} className="member">
            <span className="member-title" aria-hidden="true">
              {FIELD_NAMES[field]}
            </span>
            <Select<FieldRule>
              aria-label={`${FIELD_NAMES[field]}的统一要求`}
              allowClear
              placeholder="按目录通用规定"
              value={value[field]}
              options={RULE_OPTIONS}
              onChange={(rule) => {
                const { [field]: _, ...rest } = value
                onChange(rule ? { ...rest, [field]: rule } : rest)
              }}
            />
          </div>
        ))}
    </div>
  )
}
