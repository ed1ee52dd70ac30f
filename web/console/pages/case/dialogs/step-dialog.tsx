import { Form, Input } from 'antd'
import { ActionDialog } from '../../../components/action-dialog.tsx'
import { useCaseAction } from '../use-case-action.ts'
import { CaseSummaryLines } from './case-summary.tsx'
import type { DialogProps } from './dialog-props.ts'

export function StepDialog({ shown, close, stale }: DialogProps) {
  const [form] = Form.useForm<{ opinion: string }>()
  const action = useCaseAction(shown, stale)
  const index = shown.steps.findIndex((step) => step.state === 'current')
  const step = shown.steps[index]
  const following = shown.steps[index + 1]
  return (
    <ActionDialog
      open
      title={`完成“${step?.name ?? ''}”环节`}
      okText="提交意见"
      action={action}
      form={form}
      close={close}
      input={(values: { opinion: string }) =>
        step && { act: 'complete-step' as const, stepId: step.id, body: { opinion: values.opinion.trim() } }
      }
      summary={
        <CaseSummaryLines shown={shown}>
          {following
            ? `提交后转入“${following.name}”环节，由${following.roleName}岗位办理。`
            : '这是最后一个审查环节，提交后由审批岗位作出决定。'}
        </CaseSummaryLines>
      }
    >
      <Form.Item
        name="opinion"
        label="审查意见"
        rules={[{ required: true, whitespace: true, min: 2, message: '请填写审查意见。' }]}
      >
        <Input.TextArea rows={5} maxLength={2000} showCount placeholder="写明核查了什么、是否符合条件" />
      </Form.Item>
    </ActionDialog>
  )
}
