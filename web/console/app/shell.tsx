import { DownOutlined, LogoutOutlined, MenuOutlined, SwapOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Drawer, Dropdown, Layout, Menu } from 'antd'
import { Suspense, useState } from 'react'
import { Link, Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import { api } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useAction } from '../api/use-action.ts'
import { Loading, ProblemAlert } from '../components/feedback.tsx'
import { useRoomy } from '../components/use-wide.ts'
import { menuFor } from './menu.ts'
import { paths } from './paths.ts'
import { isStaff, MeProvider, type StaffMe, useSession, useSwitchSession } from './session.tsx'
import { Stranger } from './stranger.tsx'

/** Everything behind the sign-in. */
export function Shell() {
  const session = useSession()
  const location = useLocation()
  if (session.isPending) {
    return (
      <main className="gate">
        <div className="gate-box">
          <Loading rows={4} />
        </div>
      </main>
    )
  }
  if (session.data === undefined) {
    return (
      <main className="gate">
        <div className="gate-box">
          <ProblemAlert problem={asProblem(session.error)} />
          <Button onClick={() => void session.refetch()}>重试</Button>
        </div>
      </main>
    )
  }
  if (session.data === null) return <Navigate to={paths.signIn(location.pathname + location.search)} replace />
  if (!isStaff(session.data)) return <Stranger me={session.data} />
  return (
    <MeProvider value={session.data}>
      <Frame me={session.data} />
    </MeProvider>
  )
}

function Frame({ me }: { me: StaffMe }) {
  const roomy = useRoomy()
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <Layout className="shell">
      <a className="skip-link" href="#main">
        跳到主要内容
      </a>
      <Layout.Header className="shell-header">
        {!roomy && (
          <Button type="text" icon={<MenuOutlined />} aria-label="打开菜单" onClick={() => setMenuOpen(true)} />
        )}
        <Link to="/" className="shell-brand">
          通办 <small>工作台</small>
        </Link>
        <Account me={me} />
      </Layout.Header>
      <Layout hasSider={roomy}>
        {roomy ? (
          <Layout.Sider width={208} theme="light" className="shell-sider">
            <div className="shell-sider-inner">
              <Navigation me={me} />
            </div>
          </Layout.Sider>
        ) : (
          <Drawer
            open={menuOpen}
            onClose={() => setMenuOpen(false)}
            placement="left"
            size={260}
            title="菜单"
            styles={{ body: { padding: 8 } }}
          >
            <Navigation me={me} chosen={() => setMenuOpen(false)} />
          </Drawer>
        )}
        <Layout.Content className="shell-main" id="main" role="main">
          {/* Another post sees other things: nothing of the former screen stays. */}
          <Suspense fallback={<Loading />} key={me.post.postId}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
    </Layout>
  )
}

function Navigation({ me, chosen }: { me: StaffMe; chosen?: () => void }) {
  const { pathname } = useLocation()
  const entries = menuFor(me.post.role)
  const current =
    entries.find((entry) => pathname.startsWith(entry.to)) ??
    (pathname.startsWith('/cases') ? entries.find((e) => e.to === paths.work()) : undefined)
  const groups = [...new Set(entries.map((entry) => entry.group))]
  return (
    <nav aria-label="主菜单">
      <Menu
        mode="inline"
        selectedKeys={current ? [current.key] : []}
        onClick={chosen}
        style={{ borderInlineEnd: 0 }}
        items={groups.map((group) => ({
          key: group,
          type: 'group',
          label: group,
          children: entries
            .filter((entry) => entry.group === group)
            .map((entry) => ({ key: entry.key, label: <Link to={entry.to}>{entry.title}</Link> })),
        }))}
      />
    </nav>
  )
}

function Account({ me }: { me: StaffMe }) {
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
    <div className="shell-post">
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'post', disabled: true, label: <PostLines me={me} /> },
            ...(me.posts.length > 1
              ? [
                  {
                    key: 'posts',
                    icon: <SwapOutlined />,
                    label: '切换岗位',
                    onClick: () => void navigate(paths.posts()),
                  },
                ]
              : []),
            {
              key: 'account',
              icon: <UserOutlined />,
              label: '我的账号',
              onClick: () => void navigate(paths.account()),
            },
            { type: 'divider' },
            { key: 'out', icon: <LogoutOutlined />, label: '退出登录', onClick: () => void signOut.run({}) },
          ],
        }}
      >
        <Button type="text" aria-label={`账号菜单：${me.name}，${me.post.departmentName}，${me.post.roleName}`}>
          <span>
            {me.name}
            <span className="shell-post-name">
              {' '}
              {me.post.departmentName} · {me.post.roleName}
            </span>{' '}
            <DownOutlined aria-hidden="true" style={{ fontSize: 11 }} />
          </span>
        </Button>
      </Dropdown>
    </div>
  )
}

const PostLines = ({ me }: { me: StaffMe }) => (
  <span style={{ color: 'var(--colour-ink-soft)' }}>
    当前岗位：{me.post.roleName}
    <br />
    {me.post.divisionName} {me.post.departmentName}
  </span>
)
