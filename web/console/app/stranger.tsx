import { Button, Space } from 'antd'
import { useNavigate } from 'react-router'
import { api } from '../api/client.ts'
import { useAction } from '../api/use-action.ts'
import { Gate } from '../components/gate.tsx'
import { paths } from './paths.ts'
import { type Me, useSwitchSession } from './session.tsx'

/** Someone signed in as a person who applies: their place is the portal. */
export function Stranger({ me }: { me: Me }) {
  const navigate = useNavigate()
  const switchSession = useSwitchSession()
  const signOut = useAction(
    (_: object, key) => api.DELETE('/api/v1/session', { params: { header: { 'Idempotency-Key': key } } }),
    {
      refresh: [],
      done: () => {
        switchSession(null)
        void navigate(paths.signIn(), { replace: true })
      },
    },
  )
  return (
    <Gate title="这里是工作人员的工作台">
      <p>
        {me.kind === 'person'
          ? `您现在以办事人身份（${me.name}）登录。办事请到办事门户；工作人员请退出后用工作账号登录。`
          : '您目前没有任职岗位，请联系本部门管理员。'}
      </p>
      <Space wrap>
        <Button type="primary" href="/">
          前往办事门户
        </Button>
        <Button loading={signOut.running} onClick={() => void signOut.run({})}>
          退出，换工作账号
        </Button>
      </Space>
    </Gate>
  )
}
