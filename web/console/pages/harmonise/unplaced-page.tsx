import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Checkbox, Select, Space } from 'antd'
import { useState } from 'react'
import { UNPLACED_REASONS } from '#contracts/harmonise/place-guides.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { paths } from '../../app/paths.ts'
import { useMe } from '../../app/session.tsx'
import { DivisionSelect } from '../../components/division-select.tsx'
import { Asked, ProblemAlert } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { useFilters } from '../../lib/use-filters.ts'
import { type Unplaced, usePlaceAgain } from './place-again.ts'
import { PlaceDialog } from './place-dialog.tsx'
import { Guide, Matched, Reason, Where } from './unplaced-cells.tsx'

const TITLE = '未生效的指南'

/** Guides that were matched and are not in force in their places, each with its reason; tried again one by one, chosen, or all. */
export function Component() {
  const { post } = useMe()
  const filters = useFilters()
  const [division, reason] = [filters.get('division'), filters.get('reason')]
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [naming, setNaming] = useState<Unplaced>()
  const narrow = (values: Record<string, string | undefined>) => {
    setChosen(new Set())
    filters.set(values)
  }
  const list = useInfiniteQuery({
    queryKey: ['unplaced-guides', division, reason],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/unplaced-guides', {
          params: { query: { divisionCode: division, reasonCode: reason, after: pageParam, limit: 30 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const again = usePlaceAgain(() => setChosen(new Set()))
  const within = division ?? post.divisionCode
  const mayTry = post.role === 'itemManager'
  return (
    <Page
      title={TITLE}
      trail={[{ title: '导入现行指南', to: paths.guideImports() }]}
      description="这些指南已匹配到事项，但还不能在当地生效。补齐部门或者标准后可以重试；生效后，当地按其内容执行，直到统一。"
      actions={
        mayTry && (
          <Space wrap>
            <Button
              disabled={chosen.size === 0}
              loading={again.running}
              onClick={() => void again.run({ divisionCode: post.divisionCode, guideIds: [...chosen] })}
            >
              重试所选{chosen.size > 0 ? `（${chosen.size}）` : ''}
            </Button>
            <Button
              type="primary"
              loading={again.running}
              onClick={() => void again.run({ divisionCode: within, reasonCode: reason })}
            >
              全部重试
            </Button>
          </Space>
        )
      }
    >
      <div className="filters">
        <DivisionSelect
          aria-label="地区"
          className="filter"
          allowClear
          placeholder="全部地区"
          value={division}
          onChange={(value) => narrow({ division: value })}
        />
        <Select
          aria-label="原因"
          className="grow"
          style={{ maxWidth: 340 }}
          allowClear
          placeholder="全部原因"
          value={reason}
          onChange={(value: string | undefined) => narrow({ reason: value })}
          options={reasonOptions(list.data?.pages[0]?.reasons ?? [], reason)}
        />
      </div>
      <ProblemAlert problem={again.problem} />
      <Asked query={list} rows={8}>
        {(data) => (
          <Records<Unplaced>
            label={TITLE}
            rows={rowsOf(data)}
            rowKey={(row) => row.guideId}
            empty={
              division || reason ? '没有符合条件的指南，请放宽条件。' : '没有未生效的指南：已匹配的指南都已在当地生效。'
            }
            more={moreOf(list)}
            columns={[
              { title: '选择', width: 60, render: (_, row) => <Choice row={row} chosen={chosen} choose={setChosen} /> },
              { title: '指南', width: 180, render: (_, row) => <Guide row={row} /> },
              { title: '地区和部门', width: 140, render: (_, row) => <Where row={row} /> },
              { title: '匹配的事项', width: 160, render: (_, row) => <Matched row={row} /> },
              { title: '未生效的原因', render: (_, row) => <Reason row={row} name={setNaming} /> },
              {
                title: '最近尝试',
                width: 150,
                render: (_, row) => <span className="number nowrap">{formatTime(row.triedAt)}</span>,
              },
            ]}
            card={(row) => (
              <>
                <div className="card-top">
                  <Guide row={row} />
                  <Choice row={row} chosen={chosen} choose={setChosen} />
                </div>
                <Where row={row} />
                <div>
                  <span className="quiet">匹配的事项：</span>
                  <Matched row={row} />
                </div>
                <Reason row={row} name={setNaming} />
                <div className="quiet">
                  最近尝试：<span className="number">{formatTime(row.triedAt)}</span>
                </div>
              </>
            )}
          />
        )}
      </Asked>
      {naming && <PlaceDialog guide={naming} close={() => setNaming(undefined)} />}
    </Page>
  )
}

interface ChoiceProps {
  readonly row: Unplaced
  readonly chosen: ReadonlySet<string>
  readonly choose: (chosen: ReadonlySet<string>) => void
}

function Choice({ row, chosen, choose }: ChoiceProps) {
  if (!row.mayPlace) return null
  return (
    <Checkbox
      aria-label={`选择${row.itemName}`}
      checked={chosen.has(row.guideId)}
      onChange={({ target }) => {
        const next = new Set(chosen)
        if (target.checked) next.add(row.guideId)
        else next.delete(row.guideId)
        choose(next)
      }}
    />
  )
}

type Reasons = Output<'harmonise.list-unplaced-guides'>['reasons']

/** Reasons that there are, with their number; the one asked for stays, even when its last guide came into force. */
function reasonOptions(reasons: Reasons, asked: string | undefined) {
  const known = reasons.flatMap(({ code, count }) =>
    code === null ? [] : [{ value: code, label: `${UNPLACED_REASONS[code] ?? '其他原因'}（${count}）` }],
  )
  if (!asked || known.some(({ value }) => value === asked)) return known
  return [...known, { value: asked, label: `${UNPLACED_REASONS[asked] ?? '其他原因'}（0）` }]
}
