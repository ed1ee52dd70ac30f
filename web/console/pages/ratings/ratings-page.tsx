import { useInfiniteQuery } from '@tanstack/react-query'
import { Select, Space } from 'antd'
import { useState } from 'react'
import { BAD_GRADES, GRADES, type Grade } from '#contracts/ratings/model.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { Asked } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Records } from '../../components/records.tsx'
import { ToneTag } from '../../components/states.tsx'
import { formatDay, formatTime } from '../../lib/format.ts'
import { moreOf, rowsOf } from '../../lib/pages.ts'

type Rating = Output<'ratings.list-ratings'>['items'][number]

const GradeTag = ({ rating }: { rating: Rating }) => (
  <ToneTag tone={BAD_GRADES.includes(rating.grade) ? 'bad' : rating.grade === 'fair' ? 'waiting' : 'good'}>
    {rating.gradeName}
  </ToneTag>
)

function ContactBy({ rating }: { rating: Rating }) {
  if (!rating.contactBy) return <span className="quiet">无需回访</span>
  const { day, overdue, provisional } = rating.contactBy
  return (
    <span className="deadline" data-colour={overdue ? 'over' : 'yellow'}>
      <span className="deadline-dot" aria-hidden="true" />
      <span>
        {formatDay(day)}前回访{provisional && '（暂定）'}
      </span>
      {overdue && <span className="deadline-words">已超期</span>}
    </span>
  )
}

function Comment({ rating }: { rating: Rating }) {
  return (
    <>
      {rating.tagNames.length > 0 && <div>{rating.tagNames.join('、')}</div>}
      {rating.commentErased ? (
        <span className="quiet">评价内容已依法删除</span>
      ) : (
        <span className={rating.tagNames.length > 0 ? 'quiet' : undefined}>
          {rating.comment ?? (rating.tagNames.length > 0 ? '' : '未填写意见')}
        </span>
      )}
    </>
  )
}

export function Component() {
  const [grade, setGrade] = useState<Grade>()
  const ratings = useInfiniteQuery({
    queryKey: ['ratings', { grade }],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/v1/ratings', { params: { query: { grade, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Page title="好差评" description="差评排在前面，须在规定时间内回访核实。这里不显示评价人和经办人。">
      <div className="filters">
        <Select<Grade>
          aria-label="评价等级"
          allowClear
          placeholder="全部等级"
          style={{ width: 160 }}
          value={grade}
          onChange={setGrade}
          options={Object.entries(GRADES).map(([value, label]) => ({ value: value as Grade, label }))}
        />
      </div>
      <Asked query={ratings}>
        {(data) => (
          <Records<Rating>
            label="评价"
            rows={rowsOf(data)}
            rowKey={(r) => r.id}
            empty={grade ? '没有这一等级的评价。' : '本地区还没有收到评价。'}
            more={moreOf(ratings)}
            columns={[
              { title: '评价', width: 110, render: (_, r) => <GradeTag rating={r} /> },
              { title: '事项', render: (_, r) => r.itemName },
              { title: '部门', render: (_, r) => `${r.divisionName} ${r.departmentName}` },
              { title: '意见', width: '30%', render: (_, r) => <Comment rating={r} /> },
              { title: '回访', render: (_, r) => <ContactBy rating={r} /> },
              { title: '评价时间', render: (_, r) => <span className="number nowrap">{formatTime(r.ratedAt)}</span> },
            ]}
            card={(r) => (
              <Space orientation="vertical" size={6}>
                <div className="card-top">
                  <GradeTag rating={r} />
                  <span className="quiet number">{formatTime(r.ratedAt)}</span>
                </div>
                <div className="card-title">{r.itemName}</div>
                <div className="quiet">
                  {r.divisionName} {r.departmentName}
                </div>
                <div>
                  <Comment rating={r} />
                </div>
                <ContactBy rating={r} />
              </Space>
            )}
          />
        )}
      </Asked>
    </Page>
  )
}
