import { Button, Form } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { ActionDialog } from '../../components/action-dialog.tsx'
import type { Reform } from './impact-view.tsx'

export function WithdrawButton({ reform }: { readonly reform: Reform }) {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm()
  const withdraw = useAction(
    (_: object, key) =>
      dataOf(
        api.POST('/api/v1/reforms/{reformId}/withdrawal', {
          params: { path: { reformId: reform.id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    { success: '已撤回', refresh: [['reform', reform.id], ['reforms']] },
  )
  if (!reform.may.withdraw) return null
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        撤回改革
      </Button>
      <ActionDialog
        open={open}
        close={() => setOpen(false)}
        title="撤回改革"
        okText="撤回"
        danger
        form={form}
        action={withdraw}
        input={() => ({})}
        summary={
          reform.state === 'published'
            ? '撤回后，所有事项和地区恢复到发布前的安排；这次发布和撤回都会留下记录。'
            : '撤回后不能再修改或者提交，需要时请另行起草。'
        }
      />
    </>
  )
}
