import { Form, Input } from 'antd'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { instantOf } from '../catalogue/editor/editing.ts'
import { placesText } from './drift-words.ts'
import { codesOf, SETTLED, type SettleProps } from './settling.ts'

interface Values {
  readonly reason: string
  readonly from?: string
}

/** The places follow the standard from a moment on; what they published of their own ends then. */
export function AdoptDialog({ drift, selected, open, close, clear }: SettleProps) {
  const [form] = Form.useForm<Values>()
  const action = useAction(
    (body: { divisionCodes: string[]; reason: string; effectiveAt?: string }, key) =>
      dataOf(
        api.POST('/api/v1/items/{itemCode}/settlements/adoption', {
          params: { path: { itemCode: drift.itemCode }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { success: '已处理：选中的地区改为执行统一标准。', refresh: SETTLED, done: clear },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="执行统一标准"
      okText="确认执行统一标准"
      input={({ reason, from }: Values) => ({
        divisionCodes: codesOf(selected),
        reason: reason.trim(),
        effectiveAt: instantOf(from ?? '') ?? undefined,
      })}
      summary={
        <p>
          {placesText(selected.map(({ placeName }) => placeName))}
          自己公布的“{drift.itemName}”指南到时失效，网上、窗口和打印的指南同时改用统一标准。此后没有新的变动时可以撤销。
        </p>
      }
    >
      <Form.Item name="from" label="开始执行的时间（北京时间，不填为立即执行）">
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
        <Input.TextArea
          maxLength={500}
          showCount
          rows={2}
          className="growing"
          placeholder="例如：会商意见、文件名称和文号"
        />
      </Form.Item>
    </ActionDialog>
  )
}
