import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { paths, safeNext } from '../../app/paths.ts'
import { useSession, useSwitchSession } from '../../app/session.tsx'
import { ProblemAlert } from '../../components/feedback.tsx'
import { Gate } from '../../components/gate.tsx'

interface Credentials {
  login: string
  password: string
}

export function Component() {
  const [search] = useSearchParams()
  const next = safeNext(search.get('next'))
  const [fresh, setFresh] = useState(false)
  const session = useSession()
  const switchSession = useSwitchSession()
  const signIn = useAction(
    (body: Credentials, key) =>
      dataOf(api.POST('/api/v1/session', { params: { header: { 'Idempotency-Key': key } }, body })),
    {
      refresh: [],
      done: (me) => {
        setFresh(true)
        switchSession(me)
      },
    },
  )
  if (session.data) {
    // Who holds several posts says first in which of them they act.
    const choosing = fresh && session.data.posts.length > 1
    return <Navigate to={choosing ? `${paths.posts()}?next=${encodeURIComponent(next)}` : next} replace />
  }
  return (
    <Gate title="工作人员登录" description="办事群众和企业请到办事门户登录。">
      <ProblemAlert problem={signIn.problem} />
      <Form<Credentials>
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void signIn.run({ ...values, login: values.login.trim() })}
      >
        <Form.Item
          name="login"
          label="登录名"
          rules={[{ required: true, whitespace: true, message: '请填写登录名。' }]}
        >
          <Input size="large" autoComplete="username" autoFocus autoCapitalize="none" maxLength={60} />
        </Form.Item>
        <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码。' }]}>
          <Input.Password size="large" autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.running}>
          登录
        </Button>
      </Form>
      <p className="quiet" style={{ marginTop: 20, marginBottom: 0 }}>
        忘记密码请联系本部门管理员重新发放邀请链接。 <a href="/">返回办事门户</a>
      </p>
    </Gate>
  )
}
