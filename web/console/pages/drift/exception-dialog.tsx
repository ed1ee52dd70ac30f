import { Form, Input } from 'antd'
import { api, dataOf } from '../../api/client.ts'
import type { Body } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { placesText } from './drift-words.ts'
import { FieldChoice } from './field-choice.tsx'
import { codesOf, SETTLED, type SettleProps } from './settling.ts'

type Request = Body<'harmonise.request-exception'>
interface Values {
  readonly law: string
  readonly article: string
  readonly versionDate: string
  readonly expiresOn: string
  readonly fields: Request['fields']
  readonly reason: string
}

const required = (message: string) => [{ required: true, whitespace: true, message }]

/** A law demands it otherwise here: asked of the level that owns the item; nothing changes until it has answered. */
export function ExceptionDialog({ drift, selected, open, close, clear }: SettleProps) {
  const [form] = Form.useForm<Values>()
  const action = useAction(
    (body: Request, key) =>
      dataOf(
        api.POST('/api/v1/items/{itemCode}/settlements/exception', {
          params: { path: { itemCode: drift.itemCode }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { success: '已提交申请，请等待制定机关批准。', refresh: SETTLED, done: clear },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="申请法定例外"
      okText="提交申请"
      input={({ law, article, versionDate, expiresOn, fields, reason }: Values): Request => ({
        divisionCodes: codesOf(selected),
        reason: reason.trim(),
        exception: { law: law.trim(), article: article.trim(), versionDate },
        expiresOn,
        fields,
      })}
      summary={
        <p>
          为{placesText(selected.map(({ placeName }) => placeName))}
          申请保留差异。由这个事项基本目录的制定机关批准，批准前当地指南不变。
        </p>
      }
    >
      <Form.Item name="law" label="法律、法规名称" rules={required('请填写法律、法规的名称。')}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="members">
        <Form.Item name="article" label="条款" rules={required('请填写条款。')}>
          <Input maxLength={100} placeholder="例如：第十二条第一款" />
        </Form.Item>
        <Form.Item name="versionDate" label="该版本的日期" rules={required('请选择该版本公布的日期。')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="expiresOn" label="例外的截止日期" rules={required('请选择例外的截止日期。')}>
          <Input type="date" />
        </Form.Item>
      </div>
      <FieldChoice entries={selected} label="保留哪些差异" />
      <Form.Item name="reason" label="理由" rules={required('请写明理由。')}>
        <Input.TextArea maxLength={500} showCount rows={2} className="growing" />
      </Form.Item>
    </ActionDialog>
  )
}
