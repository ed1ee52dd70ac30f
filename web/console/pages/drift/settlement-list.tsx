import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { SETTLEMENT_KINDS, SETTLEMENT_STATES } from '#contracts/harmonise/settlements.ts'
import { api, dataOf } from '../../api/client.ts'
import { paths } from '../../app/paths.ts'
import { Asked } from '../../components/feedback.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { Records } from '../../components/records.tsx'
import { ToneTag } from '../../components/states.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import type { Filters } from './drift-filters.tsx'
import { SETTLEMENT_TONES, type Settlement } from './drift-words.ts'
import { SettlementActions } from './settlement-actions.tsx'

type State = Settlement['state']
const PLACES_SHOWN = 3

/** What was decided about differences, the last first; of one item, or of all. */
export function SettlementList({ filters, itemCode }: { filters: Filters; itemCode?: string }) {
  const state = filters.get('state')
  const query = {
    itemCode: itemCode ?? filters.get('item'),
    divisionCode: filters.get('division'),
    state: state && state in SETTLEMENT_STATES ? (state as State) : undefined,
  }
  const list = useInfiniteQuery({
    queryKey: ['settlements', query],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/settlements', { params: { query: { ...query, after: pageParam, limit: 30 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Asked query={list} rows={6}>
      {(data) => (
        <Records<Settlement>
          label="处理记录"
          rows={rowsOf(data)}
          rowKey={(row) => row.id}
          empty="还没有处理过差异。"
          more={moreOf(list)}
          columns={[
            { title: '处理', width: 200, render: (_, row) => <What row={row} withItem={!itemCode} /> },
            { title: '地区', width: 150, render: (_, row) => <Places row={row} /> },
            { title: '理由', render: (_, row) => <Why row={row} /> },
            { title: '经办', width: 220, render: (_, row) => <Who row={row} /> },
            { title: '状态', width: 100, render: (_, row) => <Stand row={row} /> },
            { title: '办理', width: 150, render: (_, row) => <SettlementActions settlement={row} /> },
          ]}
          card={(row) => (
            <>
              <div className="card-top">
                <What row={row} withItem={!itemCode} />
                <Stand row={row} />
              </div>
              <div className="quiet">
                <Places row={row} />
              </div>
              <div className="drift-summary">
                <Why row={row} />
              </div>
              <div className="quiet">
                <Who row={row} />
              </div>
              <SettlementActions settlement={row} />
            </>
          )}
        />
      )}
    </Asked>
  )
}

const What = ({ row, withItem }: { row: Settlement; withItem: boolean }) => (
  <span>
    <strong>{SETTLEMENT_KINDS[row.kind]}</strong>
    {withItem && (
      <div>
        <Link to={paths.itemDrift(row.itemCode, { tab: 'settlements' })}>{row.itemName}</Link>
      </div>
    )}
    {row.changeId && (
      <div>
        <Link to={paths.change(row.changeId)}>查看起草的修改</Link>
      </div>
    )}
  </span>
)

const Places = ({ row }: { row: Settlement }) => (
  <>
    {row.divisionCodes.slice(0, PLACES_SHOWN).map((code, at) => (
      <span key={code}>
        {at > 0 && '、'}
        <PlaceName code={code} />
      </span>
    ))}
    {row.divisionCodes.length > PLACES_SHOWN && `等 ${row.divisionCodes.length} 个地区`}
  </>
)

const Why = ({ row }: { row: Settlement }) => (
  <>
    {row.reason}
    {row.exception && (
      <div className="quiet">
        《{row.exception.law.replace(/^《|》$/g, '')}》（{row.exception.versionDate} 版本）{row.exception.article}
        {row.expiresOn && `，截止 ${row.expiresOn}`}
      </div>
    )}
    {row.reviewNote && <div className="quiet">未批准的原因：{row.reviewNote}</div>}
  </>
)

/** Who did what when, one line a step. */
const Who = ({ row }: { row: Settlement }) => (
  <>
    <Step name={row.authorName} did={row.kind === 'exception' ? '申请' : '处理'} at={row.decidedAt} />
    {row.reviewerName && row.reviewedAt && (
      <Step name={row.reviewerName} did={row.state === 'refused' ? '不批准' : '批准'} at={row.reviewedAt} />
    )}
    {row.undoneByName && row.undoneAt && <Step name={row.undoneByName} did="撤销" at={row.undoneAt} />}
    {row.effectiveAt && row.effectiveAt !== row.decidedAt && row.effectiveAt !== row.reviewedAt && (
      <div className="quiet number">{formatTime(row.effectiveAt)} 起执行</div>
    )}
  </>
)

const Step = ({ name, did, at }: { name: string; did: string; at: string }) => (
  <div>
    {name}
    {did}，<span className="number nowrap">{formatTime(at)}</span>
  </div>
)

const Stand = ({ row }: { row: Settlement }) => (
  <ToneTag tone={SETTLEMENT_TONES[row.state]}>{SETTLEMENT_STATES[row.state]}</ToneTag>
)
