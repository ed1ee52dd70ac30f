import { Button } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { safeNext } from '../../app/paths.ts'
import { useMe, useSwitchSession } from '../../app/session.tsx'
import { ProblemAlert } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { ToneTag } from '../../components/states.tsx'

export function Component() {
  const me = useMe()
  const [search] = useSearchParams()
  const next = safeNext(search.get('next'))
  const navigate = useNavigate()
  const switchSession = useSwitchSession()
  const choose = useAction(
    (postId: string, key) =>
      dataOf(api.PUT('/api/v1/session/post', { params: { header: { 'Idempotency-Key': key } }, body: { postId } })),
    {
      refresh: [],
      done: (changed) => {
        switchSession(changed)
        void navigate(next, { replace: true })
      },
    },
  )
  return (
    <Page
      title="选择岗位"
      description="您担任多个岗位。每次以其中一个岗位办理，所办的事记在该岗位名下；随时可以在右上角切换。"
    >
      <ProblemAlert problem={choose.problem} />
      <ul className="cards post-cards">
        {me.posts.map((post) => {
          const current = post.postId === me.post.postId
          return (
            <li key={post.postId}>
              <div className="card-top">
                <span className="card-title">{post.roleName}</span>
                {current && <ToneTag tone="working">当前岗位</ToneTag>}
              </div>
              <p className="quiet" style={{ margin: '6px 0 14px' }}>
                {post.divisionName} {post.departmentName}
              </p>
              <Button
                type={current ? 'primary' : 'default'}
                loading={choose.running}
                onClick={() => (current ? void navigate(next, { replace: true }) : void choose.run(post.postId))}
              >
                {current ? '以此岗位继续' : '以此岗位办理'}
              </Button>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
