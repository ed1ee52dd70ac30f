import { Form, Input, Radio } from 'antd'
import { useNavigate } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import type { Body } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { FieldChoice } from './field-choice.tsx'
import { SETTLED, type SettleProps } from './settling.ts'

type Proposal = Body<'harmonise.change-standard'>

/** One place does it better: its way becomes a draft of the standard, which goes on in the editor and to a second person. */
export function StandardDialog({ drift, selected, open, close, clear }: SettleProps) {
  const [form] = Form.useForm<Proposal>()
  const navigate = useNavigate()
  const divisionCode = Form.useWatch('divisionCode', form) ?? selected[0]?.divisionCode
  const place = selected.filter((entry) => entry.divisionCode === divisionCode)
  const action = useAction(
    (body: Proposal, key) =>
      dataOf(
        api.POST('/api/v1/items/{itemCode}/settlements/standard', {
          params: { path: { itemCode: drift.itemCode }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    {
      success: '已起草。请核对后提交复核。',
      refresh: SETTLED,
      done: ({ changeId }) => {
        clear()
        if (changeId) void navigate(paths.editStandard(drift.itemCode, changeId))
      },
    },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="修改统一标准"
      okText="起草修改"
      input={(values: Proposal): Proposal => ({ ...values, reason: values.reason.trim() })}
      summary={<p>以一个地区的做法起草对统一标准的修改。提交后由另一位事项管理员复核，发布后全省按新标准执行。</p>}
    >
      <Form.Item name="divisionCode" label="采用哪个地区的做法" initialValue={selected[0]?.divisionCode}>
        <Radio.Group
          className="checks-below"
          options={selected.map((entry) => ({ value: entry.divisionCode as string, label: entry.placeName }))}
        />
      </Form.Item>
      <FieldChoice key={divisionCode} entries={place} label="采用哪些内容" />
      <Form.Item
        name="reason"
        label="理由（作为发文依据写入修改）"
        rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}
      >
        <Input.TextArea maxLength={300} showCount rows={2} className="growing" />
      </Form.Item>
    </ActionDialog>
  )
}
