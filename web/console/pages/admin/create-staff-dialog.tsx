import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { Body, Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../app/session.tsx'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { DepartmentSelect } from '../../components/department-select.tsx'
import { OneTimeLink } from '../../components/one-time-link.tsx'
import { RoleSelect } from '../../components/role-select.tsx'

type Values = Body<'identity.create-staff'>
type Invitation = Output<'identity.create-staff'>

export function CreateStaffDialog({ close }: { close: () => void }) {
  const me = useMe()
  const [form] = Form.useForm<Values>()
  const [invitation, setInvitation] = useState<Invitation>()
  const action = useAction(
    (body: Values, key) => dataOf(api.POST('/api/v1/staff', { params: { header: { 'Idempotency-Key': key } }, body })),
    {
      refresh: [['staff']],
      done: setInvitation,
    },
  )
  if (invitation) return <InvitationModal invitation={invitation} close={close} />
  return (
    <ActionDialog
      open
      title="登记人员"
      okText="登记并生成邀请链接"
      action={action}
      form={form}
      close={close}
      keepOpen
      input={(values: Values) => ({ ...values, name: values.name.trim(), mobile: values.mobile?.trim() || undefined })}
    >
      <Form.Item
        name="name"
        label="姓名"
        rules={[{ required: true, whitespace: true, min: 2, message: '请填写姓名。' }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="loginName"
        label="登录名"
        extra="小写字母开头，可含数字和短横线，3 至 40 位。"
        normalize={(value: string) => value.trim().toLowerCase()}
        rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{2,39}$/, message: '请按要求填写登录名。' }]}
      >
        <Input maxLength={40} autoComplete="off" autoCapitalize="none" />
      </Form.Item>
      <Form.Item
        name="mobile"
        label="手机号（可不填）"
        rules={[{ pattern: /^1[3-9]\d{9}$/, message: '请填写 11 位手机号。' }]}
      >
        <Input maxLength={11} inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name="departmentId" label="部门" rules={[{ required: true, message: '请选择部门。' }]}>
        <DepartmentSelect divisionCode={me.post.divisionCode} />
      </Form.Item>
      <Form.Item name="role" label="首个岗位" rules={[{ required: true, message: '请选择岗位。' }]}>
        <RoleSelect />
      </Form.Item>
    </ActionDialog>
  )
}

export function InvitationModal({ invitation, close }: { invitation: Invitation; close: () => void }) {
  return (
    <Modal
      open
      title="一次性邀请链接"
      mask={{ closable: false }}
      closable={false}
      keyboard={false}
      footer={<Button onClick={close}>我已复制，关闭</Button>}
    >
      <OneTimeLink invitation={invitation} />
    </Modal>
  )
}
