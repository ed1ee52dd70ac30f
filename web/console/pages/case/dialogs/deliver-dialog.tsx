import { Form, Input, Radio } from 'antd'
import { DELIVERY_METHODS, type DeliveryMethod } from '#contracts/cases/model.ts'
import { ActionDialog } from '../../../components/action-dialog.tsx'
import { useCaseAction } from '../use-case-action.ts'
import { CaseSummaryLines } from './case-summary.tsx'
import type { DialogProps } from './dialog-props.ts'

interface Values {
  method: DeliveryMethod
  note?: string
}

export function DeliverDialog({ shown, close, stale }: DialogProps) {
  const [form] = Form.useForm<Values>()
  const action = useCaseAction(shown, stale)
  return (
    <ActionDialog
      open
      title="送达办结"
      okText="确认送达"
      action={action}
      form={form}
      close={close}
      input={(values: Values) => ({
        act: 'deliver' as const,
        body: { method: values.method, note: values.note?.trim() || undefined },
      })}
      summary={<CaseSummaryLines shown={shown}>送达后本办件办结，系统邀请申请人评价。</CaseSummaryLines>}
    >
      <Form.Item name="method" label="送达方式" initialValue="online" rules={[{ required: true }]}>
        <Radio.Group options={Object.entries(DELIVERY_METHODS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="note" label="备注（可不填）">
        <Input.TextArea rows={2} maxLength={500} showCount placeholder="例如邮寄单号" />
      </Form.Item>
    </ActionDialog>
  )
}
