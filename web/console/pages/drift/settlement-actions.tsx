import { Button, Form, Input, Space } from 'antd'
import { useState } from 'react'
import { SETTLEMENT_KINDS } from '#contracts/harmonise/settlements.ts'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import type { Settlement } from './drift-words.ts'
import { SETTLED } from './settling.ts'

interface DialogProps {
  readonly settlement: Settlement
  readonly open: boolean
  readonly close: () => void
}

/** What the person on screen may do with a settlement now. */
export function SettlementActions({ settlement }: { settlement: Settlement }) {
  const [open, setOpen] = useState<'approve' | 'refuse' | 'undo'>()
  const props = { settlement, close: () => setOpen(undefined) }
  const { review, undo } = settlement.may
  if (!review && !undo) return null
  return (
    <Space wrap size={6} className="no-print">
      {review && (
        <>
          <Button size="small" type="primary" onClick={() => setOpen('approve')}>
            批准
          </Button>
          <Button size="small" onClick={() => setOpen('refuse')}>
            不批准
          </Button>
        </>
      )}
      {undo && (
        <Button size="small" onClick={() => setOpen('undo')}>
          撤销
        </Button>
      )}
      <ApproveDialog {...props} open={open === 'approve'} />
      <RefuseDialog {...props} open={open === 'refuse'} />
      <UndoDialog {...props} open={open === 'undo'} />
    </Space>
  )
}

function ApproveDialog({ settlement, open, close }: DialogProps) {
  const [form] = Form.useForm()
  const action = useAction(
    (settlementId: string, key) =>
      dataOf(
        api.POST('/api/v1/settlements/{settlementId}/approval', {
          params: { path: { settlementId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    { success: '已批准，例外即时生效。', refresh: SETTLED },
  )
  const { exception } = settlement
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="批准法定例外"
      okText="确认批准"
      input={() => settlement.id}
      summary={
        <p>
          请核对《{exception?.law.replace(/^《|》$/g, '')}》{exception?.article}（{exception?.versionDate}{' '}
          版本）。批准后 {settlement.divisionCodes.length} 个地区的差异按法定例外执行，到 {settlement.expiresOn} 为止。
        </p>
      }
    />
  )
}

function RefuseDialog({ settlement, open, close }: DialogProps) {
  const [form] = Form.useForm<{ note: string }>()
  const action = useAction(
    (note: string, key) =>
      dataOf(
        api.POST('/api/v1/settlements/{settlementId}/refusal', {
          params: { path: { settlementId: settlement.id }, header: { 'Idempotency-Key': key } },
          body: { note },
        }),
      ),
    { success: '已告知不批准。', refresh: SETTLED },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      title="不批准法定例外"
      okText="确认不批准"
      input={({ note }: { note: string }) => note.trim()}
      summary="差异仍需处理，期限不变。"
    >
      <Form.Item
        name="note"
        label="原因"
        rules={[{ required: true, whitespace: true, message: '请写明不批准的原因。' }]}
      >
        <Input.TextArea maxLength={500} showCount rows={3} className="growing" />
      </Form.Item>
    </ActionDialog>
  )
}

function UndoDialog({ settlement, open, close }: DialogProps) {
  const [form] = Form.useForm()
  const action = useAction(
    (settlementId: string, key) =>
      dataOf(
        api.POST('/api/v1/settlements/{settlementId}/undoing', {
          params: { path: { settlementId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    { success: '已撤销，恢复到处理之前。', refresh: SETTLED },
  )
  return (
    <ActionDialog
      open={open}
      close={close}
      form={form}
      action={action}
      danger
      title="撤销处理"
      okText="确认撤销"
      input={() => settlement.id}
      summary={`撤销“${SETTLEMENT_KINDS[settlement.kind]}”后，${settlement.divisionCodes.length} 个地区恢复到处理之前的内容。`}
    />
  )
}
