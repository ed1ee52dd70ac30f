import { Form, Input } from 'antd'
import { ActionDialog } from '../../../components/action-dialog.tsx'
import { useCaseAction } from '../use-case-action.ts'
import { CaseSummaryLines } from './case-summary.tsx'
import type { DialogProps } from './dialog-props.ts'

export function AcceptDialog({ shown, close, stale }: DialogProps) {
  const [form] = Form.useForm<{ note?: string }>()
  const action = useCaseAction(shown, stale)
  const missing = shown.materials.filter(
    (m) => m.necessity === 'required' && !m.files.some((file) => file.state === 'active'),
  )
  return (
    <ActionDialog
      open
      title="受理申请"
      okText="确认受理"
      action={action}
      form={form}
      close={close}
      input={(values: { note?: string }) => ({
        act: 'accept' as const,
        body: { note: values.note?.trim() || undefined },
      })}
      summary={
        <CaseSummaryLines shown={shown}>
          申请属于本部门职权范围，表单和材料齐全、符合要求，予以受理。受理后开始计算办理期限，并通知申请人。
          {missing.length > 0 && <strong>注意：必要材料“{missing.map((m) => m.name).join('”“')}”没有提交。</strong>}
        </CaseSummaryLines>
      }
    >
      <Form.Item name="note" label="告知申请人的话（可不填）">
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </ActionDialog>
  )
}
