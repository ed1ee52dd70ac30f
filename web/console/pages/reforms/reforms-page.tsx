import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { REFORM_STATES, type ReformState } from '#contracts/reforms/model.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { ReformStateTag } from './reform-summary.tsx'

type Listed = Output<'reforms.list-reforms'>['items'][number]

export function Component() {
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const { post } = useMe()
  const state = (search.get('state') ?? undefined) as ReformState | undefined
  const reforms = useInfiniteQuery({
    queryKey: ['reforms', state],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/reforms', { params: { query: { state, after: pageParam, limit: 20 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Page
      title="改革"
      description="取消材料、压缩时限、许可改备案、下放层级等，先评估影响并用过去的办件预演，复核后在所有渠道同时生效。"
      actions={
        post.role === 'itemManager' && (
          <Button type="primary" onClick={() => void navigate(paths.newReform())}>
            起草改革
          </Button>
        )
      }
    >
      <div className="filters">
        <Select
          aria-label="状态"
          style={{ width: 160 }}
          value={state ?? ''}
          options={[
            { value: '', label: '全部状态' },
            ...Object.entries(REFORM_STATES).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(value) => setSearch(value ? { state: value } : {}, { replace: true })}
        />
      </div>
      <Asked query={reforms} rows={8}>
        {(data) => (
          <Records<Listed>
            label="改革"
            rows={rowsOf(data)}
            rowKey={(reform) => reform.id}
            empty="还没有改革。"
            more={moreOf(reforms)}
            columns={[
              { title: '名称', render: (_, reform) => <Link to={paths.reform(reform.id)}>{reform.title}</Link> },
              { title: '发文依据', render: (_, reform) => reform.document.name },
              { title: '状态', render: (_, reform) => <ReformStateTag reform={reform} /> },
              {
                title: '生效时间',
                render: (_, reform) => (
                  <span className="number nowrap">
                    {reform.effectiveFrom ? formatTime(reform.effectiveFrom) : '发布后立即'}
                  </span>
                ),
              },
              { title: '起草人', render: (_, reform) => <span className="nowrap">{reform.authorName}</span> },
            ]}
            card={(reform) => (
              <>
                <Link to={paths.reform(reform.id)} className="card-title">
                  {reform.title}
                </Link>
                <div style={{ margin: '4px 0' }}>
                  <ReformStateTag reform={reform} />
                </div>
                <div className="quiet">
                  {reform.document.name}，{reform.authorName}起草
                </div>
              </>
            )}
          />
        )}
      </Asked>
    </Page>
  )
}
