import { Alert, Checkbox, Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { ActionDialog } from '../../../components/action-dialog.tsx'
import { useCaseAction } from '../use-case-action.ts'
import { CaseSummaryLines } from './case-summary.tsx'
import { chosenPoints, pointKey, type TickedPoints } from './correction-points.ts'
import type { DialogProps } from './dialog-props.ts'

interface Values {
  points?: TickedPoints
  days: number
  note?: string
}

const KINDS = [
  { kind: 'field', title: '申请表中的内容' },
  { kind: 'material', title: '申请材料' },
] as const

export function CorrectionDialog({ shown, close, stale }: DialogProps) {
  const [form] = Form.useForm<Values>()
  const [nothing, setNothing] = useState(false)
  const action = useCaseAction(shown, stale)
  const chosen = chosenPoints(shown.correctable, Form.useWatch('points', { form, preserve: true }) ?? {})
  return (
    <ActionDialog
      open
      title="一次性告知补正"
      okText={chosen.length > 0 ? `确认告知（${chosen.length} 处）` : '确认告知'}
      width={760}
      action={action}
      form={form}
      close={close}
      input={(values: Values) => {
        const points = chosenPoints(shown.correctable, values.points ?? {})
        setNothing(points.length === 0)
        if (points.length === 0) return undefined
        return {
          act: 'request-correction' as const,
          body: { points, days: values.days, note: values.note?.trim() || undefined },
        }
      }}
      summary={
        <>
          <CaseSummaryLines shown={shown} />
          <Alert
            type="warning"
            showIcon
            title="补正只能告知一次"
            description="请把需要补正的内容一次选全，逐项写明原因和要求。告知后不能再次要求补正（行政许可法第三十二条）。申请人只能修改这里列出的内容。"
          />
        </>
      }
    >
      {nothing && (
        <Alert type="error" showIcon role="alert" title="请至少选择一处需要补正的内容。" style={{ marginBottom: 16 }} />
      )}
      {KINDS.map(({ kind, title }) => {
        const points = shown.correctable.filter((point) => point.kind === kind)
        if (points.length === 0) return null
        return (
          <fieldset key={kind} className="plain-fieldset">
            <legend>{title}</legend>
            <ul className="choice-list">
              {points.map((point) => (
                <Point key={pointKey(point)} name={pointKey(point)} title={point.title} />
              ))}
            </ul>
          </fieldset>
        )
      })}
      <Form.Item
        name="days"
        label="补正期限（工作日）"
        initialValue={15}
        rules={[{ required: true, message: '请填写补正期限。' }]}
        extra="自告知次日起计算，3 至 60 个工作日。"
      >
        <InputNumber min={3} max={60} precision={0} style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name="note" label="其他说明（可不填）">
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </ActionDialog>
  )
}

function Point({ name, title }: { name: string; title: string }) {
  const form = Form.useFormInstance<Values>()
  const ticked = Form.useWatch(['points', name, 'ticked'], form)
  return (
    <li>
      <Form.Item name={['points', name, 'ticked']} valuePropName="checked" noStyle>
        <Checkbox>{title}</Checkbox>
      </Form.Item>
      {ticked && (
        <Form.Item
          name={['points', name, 'reason']}
          className="reason"
          rules={[
            { required: true, whitespace: true, message: '请写明为什么要补正、怎样补正。' },
            { min: 2, message: '请写得具体一些。' },
          ]}
        >
          <Input.TextArea
            aria-label={`${title}：补正的原因和要求`}
            placeholder="原因和要求，例如：照片模糊，请重新拍摄清晰的原件"
            rows={2}
            maxLength={500}
          />
        </Form.Item>
      )}
    </li>
  )
}
