import { Form, Input } from 'antd'
import { ActionDialog } from '../../../components/action-dialog.tsx'
import { useCaseAction } from '../use-case-action.ts'
import { CaseSummaryLines } from './case-summary.tsx'
import type { DialogProps } from './dialog-props.ts'

const TEXTS = {
  reject: {
    title: '不予受理',
    okText: '确认不予受理',
    meaning: '申请依法不需要许可或不属于本部门职权范围。决定和理由将书面告知申请人，本办件随即结束。',
    label: '不予受理的理由',
    hint: '写明事实和依据；不属于本部门的，告知应向哪个部门申请',
  },
  'return-step': {
    title: '退回上一环节',
    okText: '确认退回',
    meaning: '办件退回上一审查环节，由该环节重新办理，办理期限继续计算。',
    label: '退回的理由',
    hint: '写明需要重新核实的内容',
  },
  terminate: {
    title: '终止办理',
    okText: '确认终止',
    meaning: '用于逾期未补正，或者申请人死亡、终止等情形。终止后不能恢复。',
    label: '终止的理由',
    hint: '写明事实和依据',
  },
} as const

export function ReasonsDialog({ shown, act, close, stale }: DialogProps & { act: keyof typeof TEXTS }) {
  const [form] = Form.useForm<{ reasons: string }>()
  const action = useCaseAction(shown, stale)
  const text = TEXTS[act]
  return (
    <ActionDialog
      open
      title={text.title}
      okText={text.okText}
      danger={act !== 'return-step'}
      action={action}
      form={form}
      close={close}
      input={(values: { reasons: string }) => ({ act, body: { reasons: values.reasons.trim() } })}
      summary={<CaseSummaryLines shown={shown}>{text.meaning}</CaseSummaryLines>}
    >
      <Form.Item
        name="reasons"
        label={text.label}
        rules={[{ required: true, whitespace: true, min: 2, message: '请写明理由。' }]}
      >
        <Input.TextArea rows={5} maxLength={2000} showCount placeholder={text.hint} />
      </Form.Item>
    </ActionDialog>
  )
}
