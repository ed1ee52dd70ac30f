import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { DRIFT_CLASSES, type DriftClass } from '#contracts/harmonise/drift-model.ts'
import { WORK_STATES } from '#contracts/harmonise/drift-queries.ts'
import { api, dataOf } from '../../api/client.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { Records } from '../../components/records.tsx'
import { ToneTag } from '../../components/states.tsx'
import { formatDate } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import type { Filters } from './drift-filters.tsx'
import { WORK_TONES, type Work } from './drift-words.ts'

type State = Work['state']

/** The filters of the page as the operation takes them. */
export function workQuery(filters: Filters) {
  const state = filters.get('state')
  const drift = filters.get('class')
  return {
    itemCode: filters.get('item'),
    divisionCode: filters.get('division'),
    departmentId: filters.get('department'),
    state: state && state in WORK_STATES ? (state as State) : undefined,
    class: drift && drift in DRIFT_CLASSES ? (drift as DriftClass) : undefined,
    overdue: filters.get('overdue') === 'true' ? true : undefined,
  }
}

export function WorkList({ filters }: { filters: Filters }) {
  const query = workQuery(filters)
  const list = useInfiniteQuery({
    queryKey: ['drift-work', query],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/drift-work', { params: { query: { ...query, after: pageParam, limit: 30 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Asked query={list} rows={10}>
      {(data) => (
        <Records<Work>
          label="需要处理的差异"
          rows={rowsOf(data)}
          rowKey={(row) => row.id}
          empty="没有需要处理的差异。"
          more={moreOf(list)}
          columns={[
            { title: '事项', width: 220, render: (_, row) => <ItemLink row={row} /> },
            {
              title: '地区和部门',
              width: 190,
              render: (_, row) => (
                <>
                  {row.divisionName}
                  <div className="quiet">{row.departmentName}</div>
                </>
              ),
            },
            { title: '与标准的不同', render: (_, row) => <Summary row={row} /> },
            { title: '期限', width: 130, render: (_, row) => <Due row={row} /> },
            { title: '状态', width: 110, render: (_, row) => <State row={row} /> },
          ]}
          card={(row) => (
            <>
              <div className="card-top">
                <ItemLink row={row} />
                <State row={row} />
              </div>
              <div className="quiet">
                {row.divisionName}
                {row.departmentName && `，${row.departmentName}`}
              </div>
              <p className="drift-summary">
                <Summary row={row} />
              </p>
              <Due row={row} />
            </>
          )}
        />
      )}
    </Asked>
  )
}

const ItemLink = ({ row }: { row: Work }) => (
  <Link className="card-title" to={paths.itemDrift(row.itemCode, { places: row.divisionCode })}>
    {row.itemName}
  </Link>
)

const Summary = ({ row }: { row: Work }) =>
  row.summary === '' ? <span className="quiet">已没有不同。</span> : row.summary

const State = ({ row }: { row: Work }) => <ToneTag tone={WORK_TONES[row.state]}>{WORK_STATES[row.state]}</ToneTag>

function Due({ row }: { row: Work }) {
  if (row.closedAt) return <span className="quiet number">{formatDate(row.closedAt)} 办结</span>
  return (
    <span className="drift-due">
      <span className="number nowrap">{row.dueOn} 前</span>
      {row.overdue && <ToneTag tone="bad">已逾期</ToneTag>}
    </span>
  )
}
