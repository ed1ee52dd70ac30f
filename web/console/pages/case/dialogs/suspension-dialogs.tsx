import { Form, Input, InputNumber, Select } from 'antd'
import { SUSPENSION_GROUNDS, type SuspensionGround } from '#contracts/cases/model.ts'
import { ActionDialog } from '../../../components/action-dialog.tsx'
import { useCaseAction } from '../use-case-action.ts'
import { CaseSummaryLines } from './case-summary.tsx'
import type { DialogProps } from './dialog-props.ts'

interface Suspension {
  ground: SuspensionGround
  expectedDays: number
  note?: string
}

export function SuspendDialog({ shown, close, stale }: DialogProps) {
  const [form] = Form.useForm<Suspension>()
  const action = useCaseAction(shown, stale)
  return (
    <ActionDialog
      open
      title="启动特别程序"
      okText="确认启动"
      action={action}
      form={form}
      close={close}
      input={({ note, ...values }: Suspension) => ({
        act: 'suspend' as const,
        body: { ...values, note: note?.trim() || undefined },
      })}
      summary={
        <CaseSummaryLines shown={shown}>
          特别程序所需时间不计入办理期限，但应当将所需时间书面告知申请人（行政许可法第四十五条）。只限下列法定情形。
        </CaseSummaryLines>
      }
    >
      <Form.Item name="ground" label="法定情形" rules={[{ required: true, message: '请选择法定情形。' }]}>
        <Select
          options={Object.entries(SUSPENSION_GROUNDS).map(([value, label]) => ({ value, label }))}
          placeholder="请选择"
        />
      </Form.Item>
      <Form.Item
        name="expectedDays"
        label="预计所需工作日"
        rules={[{ required: true, message: '请填写预计所需工作日。' }]}
      >
        <InputNumber min={1} max={250} precision={0} style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name="note" label="告知申请人的话（可不填）">
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </ActionDialog>
  )
}

export function ResumeDialog({ shown, close, stale }: DialogProps) {
  const [form] = Form.useForm<{ note?: string }>()
  const action = useCaseAction(shown, stale)
  return (
    <ActionDialog
      open
      title="结束特别程序"
      okText="确认结束"
      action={action}
      form={form}
      close={close}
      input={(values: { note?: string }) => ({
        act: 'resume' as const,
        body: { note: values.note?.trim() || undefined },
      })}
      summary={
        <CaseSummaryLines shown={shown}>
          特别程序（{shown.suspension?.groundName}）已完成，办理期限恢复计算。
        </CaseSummaryLines>
      }
    >
      <Form.Item name="note" label="结果说明（可不填）">
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </ActionDialog>
  )
}
