import { Form, Input } from 'antd'
import { ActionDialog } from '../../../components/action-dialog.tsx'
import { type Case, useCaseAction } from '../use-case-action.ts'
import { CaseSummaryLines } from './case-summary.tsx'
import type { DialogProps } from './dialog-props.ts'

interface Values {
  reasons?: string
  remedies?: string
  overdueReason?: string
}

/** An approval can be made at once; a refusal tells reasons and remedies (行政许可法 38), a late decision why it is late. */
export function DecisionDialog({ shown, result, close, stale }: DialogProps & { result: 'approved' | 'refused' }) {
  const [form] = Form.useForm<Values>()
  const action = useCaseAction(shown, stale)
  const refused = result === 'refused'
  return (
    <ActionDialog
      open
      title={refused ? '不予许可' : '准予许可'}
      okText={refused ? '确认不予许可' : '确认准予许可'}
      danger={refused}
      width={680}
      action={action}
      form={form}
      close={close}
      input={(values: Values) => ({
        act: 'decide' as const,
        body: {
          result,
          reasons: values.reasons?.trim() || undefined,
          remedies: values.remedies?.trim() || undefined,
          overdueReason: values.overdueReason?.trim() || undefined,
        },
      })}
      summary={<CaseSummaryLines shown={shown}>{refused ? REFUSAL : approvalMeaning(shown)}</CaseSummaryLines>}
    >
      {refused && (
        <>
          <Form.Item
            name="reasons"
            label="不予许可的理由"
            rules={[{ required: true, whitespace: true, min: 2, message: '不予许可应当说明理由。' }]}
          >
            <Input.TextArea rows={5} maxLength={2000} showCount placeholder="写明不符合的条件、查明的事实和法律依据" />
          </Form.Item>
          <Form.Item
            name="remedies"
            label="救济途径"
            initialValue={shown.remedies}
            rules={[
              { required: true, whitespace: true, min: 2, message: '应当告知申请行政复议或者提起行政诉讼的权利。' },
            ]}
          >
            <Input.TextArea rows={3} maxLength={2000} showCount />
          </Form.Item>
        </>
      )}
      {shown.overdue && (
        <Form.Item
          name="overdueReason"
          label="超期原因（随决定公开）"
          rules={[{ required: true, whitespace: true, min: 2, message: '本办件已超过办理期限，请填写超期原因。' }]}
        >
          <Input.TextArea rows={3} maxLength={2000} showCount />
        </Form.Item>
      )}
    </ActionDialog>
  )
}

const REFUSAL = '决定作出后不能撤回，理由和救济途径将书面告知申请人。'

function approvalMeaning(shown: Case): string {
  if (!shown.result) return '决定作出后不能撤回，并通知申请人。'
  return shown.result.issuesLicence
    ? `决定作出后不能撤回。系统随即制作并签名“${shown.result.name}”（${termOf(shown.result)}），通知申请人。`
    : `决定作出后不能撤回，并通知申请人。办理结果为“${shown.result.name}”。`
}

/** The source of the item may state no term: the licence then says so, too. */
const termOf = ({ validYears, validThrough }: NonNullable<Case['result']>): string =>
  validThrough
    ? `有效期 ${validYears} 年，自今日起至 ${validThrough}`
    : '办事指南未载明有效期，证照上同样写明“未载明有效期”'
