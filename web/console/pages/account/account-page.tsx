import { Button, Descriptions, Form, Input } from 'antd'
import { api } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../app/session.tsx'
import { ProblemAlert } from '../../components/feedback.tsx'
import { NewPasswordFields } from '../../components/new-password.tsx'
import { Page, Panel } from '../../components/page.tsx'

interface Values {
  currentPassword: string
  newPassword: string
}

export function Component() {
  const me = useMe()
  const [form] = Form.useForm<Values & { repeated: string }>()
  const change = useAction(
    ({ currentPassword, newPassword }: Values, key) =>
      api.POST('/api/v1/me/password', {
        params: { header: { 'Idempotency-Key': key } },
        body: { currentPassword, newPassword },
      }),
    { success: '密码已修改，其他设备上的登录已失效。', refresh: [], done: () => form.resetFields() },
  )
  return (
    <Page title="我的账号">
      <Panel title="基本信息">
        <Descriptions
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'name', label: '姓名', children: me.name },
            { key: 'login', label: '登录名', children: me.loginName },
            { key: 'mobile', label: '手机号', children: me.maskedMobile ?? '未登记' },
            {
              key: 'posts',
              label: '岗位',
              children: me.posts.map((post) => (
                <div key={post.postId}>{`${post.departmentName} · ${post.roleName}`}</div>
              )),
            },
          ]}
        />
      </Panel>
      <Panel title="修改密码">
        <div style={{ maxWidth: 420 }}>
          <ProblemAlert problem={change.problem} />
          <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void change.run(values)}>
            <Form.Item
              name="currentPassword"
              label="当前密码"
              rules={[{ required: true, message: '请填写当前密码。' }]}
            >
              <Input.Password autoComplete="current-password" maxLength={128} />
            </Form.Item>
            <NewPasswordFields />
            <Button type="primary" htmlType="submit" loading={change.running}>
              修改密码
            </Button>
          </Form>
        </div>
      </Panel>
    </Page>
  )
}
