import { Alert, Button, Form, Result } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { paths } from '../../app/paths.ts'
import { ProblemAlert } from '../../components/feedback.tsx'
import { Gate } from '../../components/gate.tsx'
import { NewPasswordFields } from '../../components/new-password.tsx'

/** Takes the token out of the address at once, so that it stays neither in the history nor on a shared screen. */
function takeToken(): string {
  const token = window.location.hash.replace(/^#/, '')
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname)
  return token
}

export function Component() {
  const [token, setToken] = useState(takeToken)
  const [loginName, setLoginName] = useState<string>()
  // Another link opened in the same window changes nothing but the fragment: no page is loaded anew.
  useEffect(() => {
    const take = () => {
      const next = takeToken()
      if (!next) return
      setToken(next)
      setLoginName(undefined)
    }
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [])
  const navigate = useNavigate()
  const redeem = useAction(
    (password: string, key) =>
      dataOf(
        api.POST('/api/v1/invitations/redeem', {
          params: { header: { 'Idempotency-Key': key } },
          body: { token, password },
        }),
      ),
    { refresh: [], done: (answer) => setLoginName(answer.loginName) },
  )
  if (loginName) {
    return (
      <Gate title="账号已启用">
        <Result
          status="success"
          style={{ padding: '16px 0' }}
          subTitle={
            <>
              您的登录名是 <strong>{loginName}</strong>，请记住它和刚设置的密码。
            </>
          }
          extra={
            <Button type="primary" onClick={() => void navigate(paths.signIn(), { replace: true })}>
              前往登录
            </Button>
          }
        />
      </Gate>
    )
  }
  return (
    <Gate title="设置登录密码" description="您收到了启用工作账号的一次性邀请。设置密码后，邀请链接随即失效。">
      {token ? (
        <>
          <ProblemAlert problem={redeem.problem} />
          <Form<{ newPassword: string }>
            layout="vertical"
            requiredMark={false}
            onFinish={(values) => void redeem.run(values.newPassword)}
          >
            <NewPasswordFields />
            <Button type="primary" htmlType="submit" size="large" block loading={redeem.running}>
              设置密码并启用账号
            </Button>
          </Form>
        </>
      ) : (
        <Alert
          type="warning"
          showIcon
          title="邀请链接不完整"
          description="请从收到的消息中重新打开完整链接；如仍不行，请联系管理员重新生成。"
        />
      )}
    </Gate>
  )
}
