import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Input, Select, Space, Tooltip } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { WORK_TABS, type WorkTab } from '#contracts/cases/list-work.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { handlesCases } from '../../app/menu.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { DeadlineMark } from '../../components/deadline.tsx'
import { Asked } from '../../components/feedback.tsx'
import { InlineSwitch } from '../../components/inline-switch.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { CaseStateTag, ToneTag } from '../../components/states.tsx'
import { TabStrip } from '../../components/tab-strip.tsx'
import { COLOUR_WORDS, type DeadlineColour } from '../../lib/deadline.ts'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { searchableNumber, shortNumber } from './case-number.ts'
import { defaultTab } from './default-tab.ts'

type Work = Output<'cases.list-work'>
type Row = Work['items'][number]

const REFRESH_MS = 30_000
/** Tabs whose cases wait for somebody else. */
const WAITS_ELSEWHERE: ReadonlySet<WorkTab> = new Set<WorkTab>(['correcting', 'suspended'])
const EMPTY: Readonly<Record<WorkTab, string>> = {
  toAccept: '没有等待受理的办件。',
  correcting: '没有等待申请人补正的办件。',
  reviewing: '没有正在审查的办件。',
  suspended: '没有处于特别程序的办件。',
  toDeliver: '没有等待送达的办件。',
  done: '还没有办结的办件。',
}

export function Component() {
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const text = search.get('q') ?? undefined
  const tab = (search.get('tab') as WorkTab | null) ?? defaultTab(me.post.role)
  const filters = {
    // A case number is looked for everywhere: who types it does not know the state.
    tab: text ? undefined : tab,
    colour: (search.get('colour') as DeadlineColour | null) ?? undefined,
    itemCode: search.get('item') ?? undefined,
    mine: search.get('mine') === '1' || undefined,
    text,
  }
  const work = useInfiniteQuery({
    queryKey: ['work', filters],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/work/cases', { params: { query: { ...filters, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: REFRESH_MS,
    placeholderData: (previous) => previous,
  })
  const change = (changes: Record<string, string | undefined>) =>
    setSearch(
      (now) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value) now.set(name, value)
          else now.delete(name)
        }
        return now
      },
      { replace: true },
    )
  const latest = work.data?.pages[0]
  const handles = handlesCases(me.post.role)
  return (
    <Page
      title={handles ? '我的工作' : '办件监督'}
      description={`${handles ? me.post.departmentName : `${me.post.divisionName}及下级各部门`}的办件，先到期的在前。`}
      actions={
        <Space wrap>
          <Tooltip title="每半分钟自动更新">
            <Button onClick={() => void work.refetch()} loading={work.isRefetching && !work.isFetchingNextPage}>
              刷新
            </Button>
          </Tooltip>
          <Button onClick={() => window.print()}>打印清单</Button>
        </Space>
      }
    >
      <TabStrip
        label="办理状态"
        current={text ? undefined : tab}
        drops={['q']}
        tabs={(Object.keys(WORK_TABS) as WorkTab[]).map((key) => ({
          key,
          title: (
            <>
              {WORK_TABS[key]}
              {latest && key !== 'done' && latest.counts[key] > 0 && (
                <span className="count" data-waiting={!WAITS_ELSEWHERE.has(key)}>
                  {latest.counts[key]}
                </span>
              )}
            </>
          ),
        }))}
      />
      <div className="filters">
        <Input.Search
          className="grow"
          style={{ maxWidth: 420 }}
          key={text}
          aria-label="办件编号"
          placeholder="办件编号，或其最后 16 位"
          allowClear
          defaultValue={text}
          enterButton="查找"
          onSearch={(value) => change({ q: searchableNumber(value) })}
        />
        <Select<DeadlineColour>
          aria-label="期限情况"
          allowClear
          placeholder="全部期限"
          style={{ width: 160 }}
          value={filters.colour}
          onChange={(value) => change({ colour: value })}
          options={(Object.keys(COLOUR_WORDS) as DeadlineColour[]).map((value) => ({
            value,
            label: `${COLOUR_WORDS[value]}${latest ? `（${latest.colours[value]}）` : ''}`,
          }))}
        />
        <Select<string>
          aria-label="事项"
          allowClear
          placeholder="全部事项"
          style={{ width: 240, maxWidth: '100%' }}
          value={filters.itemCode}
          onChange={(value) => change({ item: value })}
          options={(latest?.itemOptions ?? []).map((item) => ({
            value: item.itemCode,
            label: `${item.itemName}（${item.count}）`,
          }))}
        />
        {handles && (
          <InlineSwitch checked={filters.mine ?? false} onChange={(on) => change({ mine: on ? '1' : undefined })}>
            只看轮到我办的
          </InlineSwitch>
        )}
      </div>
      <p className="print-only">
        {text ? `编号“${text}”` : WORK_TABS[tab]}，{formatTime(new Date())} 打印
      </p>
      {text && (
        <p className="no-print">
          查找编号“<span className="number">{text}</span>”的结果，不限办理状态。{' '}
          <Button type="link" size="small" onClick={() => change({ q: undefined })}>
            返回清单
          </Button>
        </p>
      )}
      <Asked query={work}>
        {(data) => (
          <WorkList
            rows={rowsOf(data)}
            more={moreOf(work)}
            empty={emptyText(text, filters, tab)}
            overseeing={!handles}
          />
        )}
      </Asked>
    </Page>
  )
}

function emptyText(
  text: string | undefined,
  filters: { colour?: string; itemCode?: string; mine?: true },
  tab: WorkTab,
): string {
  if (text) return '没有找到这个编号的办件，请核对编号；其他部门的办件在这里查不到。'
  if (filters.colour || filters.itemCode || filters.mine) return '没有符合条件的办件，请放宽条件。'
  return EMPTY[tab]
}

interface WorkListProps {
  readonly rows: readonly Row[]
  readonly more: ReturnType<typeof moreOf>
  readonly empty: string
  /** Cases of several departments: each says whose it is. */
  readonly overseeing: boolean
}

function WorkList({ rows, more, empty, overseeing }: WorkListProps) {
  return (
    <Records<Row>
      label="办件清单"
      rows={rows}
      rowKey={(r) => r.id}
      empty={empty}
      more={more}
      columns={[
        {
          title: '事项与编号',
          render: (_, r) => (
            <>
              <Link to={paths.case(r.id)} style={{ fontWeight: 600 }}>
                {r.itemName}
              </Link>
              <div className="quiet number nowrap">{shortNumber(r.caseNumber)}</div>
            </>
          ),
        },
        { title: '申请人', width: '22%', render: (_, r) => r.applicantName },
        ...(overseeing ? [{ title: '部门', render: (_: unknown, r: Row) => r.departmentName }] : []),
        { title: '状态', render: (_, r) => <StateCell row={r} /> },
        { title: '期限', render: (_, r) => <DeadlineMark deadline={r.deadline} /> },
        {
          title: '提交时间',
          responsive: ['xl'],
          render: (_, r) => <span className="number nowrap">{formatTime(r.submittedAt)}</span>,
        },
      ]}
      card={(r) => (
        <>
          <div className="card-top">
            <Link to={paths.case(r.id)} className="card-title">
              {r.itemName}
            </Link>
            <StateCell row={r} />
          </div>
          <div style={{ margin: '4px 0' }}>{r.applicantName}</div>
          {overseeing && <div className="quiet">{r.departmentName}</div>}
          <DeadlineMark deadline={r.deadline} />
          <div className="quiet number" style={{ marginTop: 4 }}>
            {shortNumber(r.caseNumber)}
          </div>
        </>
      )}
    />
  )
}

function StateCell({ row }: { row: Row }) {
  return (
    <Space size={6} wrap>
      <CaseStateTag state={row.state} name={row.stepName ?? row.stateName} />
      {row.mine && <ToneTag tone="mine">轮到我</ToneTag>}
    </Space>
  )
}
