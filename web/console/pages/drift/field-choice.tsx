import { Checkbox, Form } from 'antd'
import { differenceText, type Entry, grouped } from './drift-words.ts'

/** The elements in which the places differ, each with what differs. */
const fieldsOf = (entries: readonly Entry[]) => [
  ...Map.groupBy(
    entries.flatMap(({ differences }) => differences),
    ({ field }) => field,
  ),
]

/** A rule of its own: a group of boxes may not say that it is required, as `required` would have it do. */
const chosen = async (_: unknown, fields: readonly string[] | undefined): Promise<void> => {
  if (!fields || fields.length === 0) throw new Error('请至少选择一项要素。')
}

export function FieldChoice({ entries, label }: { entries: readonly Entry[]; label: string }) {
  const fields = fieldsOf(entries)
  return (
    <Form.Item
      name="fields"
      label={label}
      initialValue={fields.map(([field]) => field)}
      rules={[{ validator: chosen }]}
    >
      <Checkbox.Group
        className="checks-below"
        options={fields.map(([value, differences]) => ({
          value,
          label:
            entries.length === 1
              ? grouped(differences).map(differenceText).join('；')
              : (differences[0]?.fieldTitle ?? value),
        }))}
      />
    </Form.Item>
  )
}
