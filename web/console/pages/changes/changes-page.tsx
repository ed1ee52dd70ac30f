import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { CHANGE_KINDS, CHANGE_LISTS, type ChangeList } from '#contracts/catalogue/changes.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { Records } from '../../components/records.tsx'
import { ToneTag } from '../../components/states.tsx'
import { TabStrip } from '../../components/tab-strip.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { effectOf, standOf, toneOf } from './change-words.ts'

type Row = Output<'catalogue.list-changes'>['items'][number]
const LISTS = { ...CHANGE_LISTS, all: '全部' } as const
type List = keyof typeof LISTS

const EMPTY: Readonly<Record<List, string>> = {
  toReview: '没有等待您复核的修改。',
  mine: '您还没有起草过修改。请从事项目录打开一个事项，再选择修改。',
  scheduled: '没有等待生效的修改。',
  all: '还没有任何修改。',
}

/** Changes of the catalogue on their way: what waits for one's own review comes first. */
export function Component() {
  const [search] = useSearchParams()
  const asked = search.get('tab') as List | null
  const list: List = asked && asked in LISTS ? asked : 'toReview'
  const itemCode = search.get('item') ?? undefined
  const changes = useInfiniteQuery({
    queryKey: ['changes', list, itemCode],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/changes', {
          params: {
            query: { itemCode, list: list === 'all' ? undefined : (list as ChangeList), after: pageParam, limit: 30 },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Page title="修改与复核" description="每次修改由一人起草、另一人复核后发布，到生效时间自动生效。生效前可以撤回。">
      <TabStrip
        label="修改的类别"
        current={list}
        tabs={Object.entries(LISTS).map(([key, title]) => ({
          key,
          title: key === 'toReview' ? <Waiting title={title} /> : title,
        }))}
      />
      <Asked query={changes} rows={8}>
        {(data) => (
          <Records<Row>
            label={LISTS[list]}
            rows={rowsOf(data)}
            rowKey={(row) => row.id}
            empty={EMPTY[list]}
            more={moreOf(changes)}
            columns={[
              {
                title: '修改',
                render: (_, row) => (
                  <>
                    <Link to={paths.change(row.id)}>{row.title}</Link>
                    <div className="quiet">{row.itemName}</div>
                  </>
                ),
              },
              {
                title: '种类',
                width: 100,
                render: (_, row) => <span className="nowrap">{CHANGE_KINDS[row.kind]}</span>,
              },
              { title: '地区', width: 110, render: (_, row) => <PlaceName code={row.divisionCode} /> },
              { title: '起草', width: 130, render: (_, row) => row.authorName },
              { title: '生效时间', width: 160, render: (_, row) => <span className="number">{effectOf(row)}</span> },
              { title: '状态', render: (_, row) => <Stand row={row} /> },
              {
                title: '更新',
                width: 150,
                render: (_, row) => <span className="number nowrap">{formatTime(row.updatedAt)}</span>,
              },
            ]}
            card={(row) => (
              <>
                <div className="card-top">
                  <Link to={paths.change(row.id)} className="card-title">
                    {row.title}
                  </Link>
                  <Stand row={row} />
                </div>
                <div>{row.itemName}</div>
                <div className="quiet">
                  <PlaceName code={row.divisionCode} />，{CHANGE_KINDS[row.kind]}，{row.authorName}
                  ，更新于 <span className="number">{formatTime(row.updatedAt)}</span>
                </div>
              </>
            )}
          />
        )}
      </Asked>
    </Page>
  )
}

/** How many wait for one's own review; of very many that there are so many. */
function Waiting({ title }: { title: string }) {
  const waiting = useQuery({
    queryKey: ['changes', 'waiting'],
    queryFn: () => dataOf(api.GET('/api/v1/changes', { params: { query: { list: 'toReview', limit: COUNTED_TO } } })),
  })
  const count = waiting.data?.items.length ?? 0
  return (
    <>
      {title}
      {count > 0 && (
        <span className="count" data-waiting="true">
          {waiting.data?.next ? `${COUNTED_TO} 以上` : count}
        </span>
      )}
    </>
  )
}

const COUNTED_TO = 99

const Stand = ({ row }: { row: Row }) => <ToneTag tone={toneOf(row)}>{standOf(row)}</ToneTag>
