import { App, Button, Descriptions, Drawer, Form, Space } from 'antd'
import { useState } from 'react'
import type { StaffRole } from '#contracts/actor.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../app/session.tsx'
import { ActionDialog } from '../../components/action-dialog.tsx'
import { DepartmentSelect } from '../../components/department-select.tsx'
import { Nothing, ProblemAlert } from '../../components/feedback.tsx'
import { RoleSelect } from '../../components/role-select.tsx'
import { formatDate } from '../../lib/format.ts'
import { InvitationModal } from './create-staff-dialog.tsx'
import { heldPosts, type StaffMember, StaffStatus } from './staff-member.tsx'

/** One member of staff: their posts, and what the administrator may do. */
export function StaffDrawer({ member, close }: { member: StaffMember; close: () => void }) {
  const { modal } = App.useApp()
  const [granting, setGranting] = useState(false)
  const [invitation, setInvitation] = useState<Output<'identity.invite-staff'>>()
  const params = (key: string) => ({ path: { personId: member.personId }, header: { 'Idempotency-Key': key } })
  const refresh = [['staff']]

  const revoke = useAction(
    (postId: string, key) =>
      api.DELETE('/api/v1/staff/{personId}/posts/{postId}', {
        params: { path: { personId: member.personId, postId }, header: { 'Idempotency-Key': key } },
      }),
    { success: '岗位已收回。', refresh },
  )
  const disable = useAction((_: object, key) => api.POST('/api/v1/staff/{personId}/disable', { params: params(key) }), {
    success: '账号已停用。',
    refresh,
  })
  const invite = useAction(
    (_: object, key) => dataOf(api.POST('/api/v1/staff/{personId}/invitations', { params: params(key) })),
    {
      refresh,
      done: setInvitation,
    },
  )
  const past = member.posts.filter((post) => post.validUntil !== null)

  return (
    <Drawer open title={member.name} size={560} onClose={close} extra={<StaffStatus status={member.status} />}>
      <ProblemAlert problem={revoke.problem ?? disable.problem ?? invite.problem} />
      <Descriptions
        column={1}
        items={[
          { key: 'login', label: '登录名', children: member.loginName },
          { key: 'mobile', label: '手机号', children: member.maskedMobile ?? '未登记' },
          { key: 'department', label: '所属部门', children: `${member.divisionName} ${member.departmentName}` },
        ]}
      />
      <h2 className="drawer-title">现任岗位</h2>
      {heldPosts(member).length === 0 && <Nothing>没有岗位，不能办理业务。</Nothing>}
      <ul className="cards">
        {heldPosts(member).map((post) => (
          <li key={post.postId}>
            <div className="card-top">
              <div>
                <strong>{post.roleName}</strong>
                <div className="quiet">
                  {post.departmentName}，{formatDate(post.validFrom)} 起
                </div>
              </div>
              {member.may.grantPost && (
                <Button
                  danger
                  size="small"
                  loading={revoke.running}
                  onClick={() =>
                    modal.confirm({
                      title: '收回岗位',
                      content: `收回${member.name}在${post.departmentName}的“${post.roleName}”岗位，立即生效。`,
                      okText: '确认收回',
                      okButtonProps: { danger: true },
                      cancelText: '取消',
                      onOk: () => revoke.run(post.postId),
                    })
                  }
                >
                  收回
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Space wrap style={{ margin: '20px 0' }}>
        {member.may.grantPost && (
          <Button type="primary" onClick={() => setGranting(true)}>
            授予岗位
          </Button>
        )}
        {member.may.invite && (
          <Button
            loading={invite.running}
            onClick={() =>
              modal.confirm({
                title: '重新生成邀请链接',
                content: '原来的邀请链接和密码随即失效，本人须用新链接重新设置密码。',
                okText: '生成',
                cancelText: '取消',
                onOk: () => void invite.run({}),
              })
            }
          >
            重新生成邀请链接
          </Button>
        )}
        {member.may.disable && (
          <Button
            danger
            loading={disable.running}
            onClick={() =>
              modal.confirm({
                title: '停用账号',
                content: `停用${member.name}的账号：收回全部岗位，已登录的随即退出。已办的记录保留。`,
                okText: '确认停用',
                okButtonProps: { danger: true },
                cancelText: '取消',
                onOk: () => disable.run({}),
              })
            }
          >
            停用账号
          </Button>
        )}
      </Space>
      {past.length > 0 && (
        <>
          <h2 className="drawer-title">曾任岗位</h2>
          <ul className="quiet" style={{ paddingLeft: 20 }}>
            {past.map((post) => (
              <li key={post.postId}>
                {post.departmentName} {post.roleName}，{formatDate(post.validFrom)} 至 {formatDate(post.validUntil)}
              </li>
            ))}
          </ul>
        </>
      )}
      {granting && <GrantDialog member={member} close={() => setGranting(false)} />}
      {invitation && <InvitationModal invitation={invitation} close={() => setInvitation(undefined)} />}
    </Drawer>
  )
}

function GrantDialog({ member, close }: { member: StaffMember; close: () => void }) {
  const me = useMe()
  const [form] = Form.useForm<{ departmentId: string; role: StaffRole }>()
  const action = useAction(
    (body: { departmentId: string; role: StaffRole }, key) =>
      dataOf(
        api.POST('/api/v1/staff/{personId}/posts', {
          params: { path: { personId: member.personId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    { success: (post) => `已授予“${post.roleName}”岗位。`, refresh: [['staff']] },
  )
  return (
    <ActionDialog
      open
      title={`授予${member.name}岗位`}
      okText="确认授予"
      action={action}
      form={form}
      close={close}
      input={(values: { departmentId: string; role: StaffRole }) => values}
    >
      <Form.Item
        name="departmentId"
        label="部门"
        initialValue={member.departmentId}
        rules={[{ required: true, message: '请选择部门。' }]}
      >
        <DepartmentSelect divisionCode={me.post.divisionCode} />
      </Form.Item>
      <Form.Item name="role" label="岗位" rules={[{ required: true, message: '请选择岗位。' }]}>
        <RoleSelect />
      </Form.Item>
    </ActionDialog>
  )
}
