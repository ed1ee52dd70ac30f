import { UploadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Select } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Page, Panel } from '../../components/page.tsx'
import { formatTime } from '../../lib/format.ts'
import { CalendarLoad } from './calendar-load.tsx'
import { monthGrid } from './month-grid.ts'

type Calendar = Output<'regions.get-calendar'>
type CalendarYear = Calendar['years'][number]

export function Component() {
  const [loading, setLoading] = useState(false)
  const calendar = useQuery({
    queryKey: ['calendar'],
    queryFn: () => dataOf(api.GET('/api/v1/calendar', { params: { query: {} } })),
  })
  return (
    <Page
      title="工作日历"
      description="办理期限按工作日计算，法定节假日和调休以国务院办公厅每年公布的通知为准。"
      actions={
        <Button type="primary" icon={<UploadOutlined />} onClick={() => setLoading(true)}>
          载入节假日安排
        </Button>
      }
    >
      <Asked query={calendar} rows={12}>
        {(data) => <CalendarView calendar={data} />}
      </Asked>
      {loading && (
        <CalendarLoad loaded={calendar.data?.years.map((y) => y.year) ?? []} close={() => setLoading(false)} />
      )}
    </Page>
  )
}

function CalendarView({ calendar }: { calendar: Calendar }) {
  const thisYear = new Date().getFullYear()
  const years = calendar.years.map((y) => y.year)
  const [chosen, setChosen] = useState(years.includes(thisYear) ? thisYear : (calendar.lastYear ?? thisYear))
  const year = calendar.years.find((y) => y.year === chosen)
  return (
    <>
      <Coverage lastYear={calendar.lastYear} />
      {calendar.years.length === 0 ? (
        <div className="panel">
          <Nothing>还没有载入任何一年的节假日安排，所有期限都是暂定的。</Nothing>
        </div>
      ) : (
        <>
          <div className="filters">
            <Select<number>
              aria-label="年份"
              style={{ width: 130 }}
              value={chosen}
              onChange={setChosen}
              options={[...years].reverse().map((y) => ({ value: y, label: `${y} 年` }))}
            />
            {year && (
              <span className="quiet">
                {year.source}；{formatTime(year.loadedAt)} 载入
              </span>
            )}
          </div>
          {year && <YearView year={year} />}
        </>
      )}
    </>
  )
}

/** Says until when deadlines are certain, and asks for the next table once it is due. */
function Coverage({ lastYear }: { lastYear: number | null }) {
  const now = new Date()
  if (lastYear === null || lastYear < now.getFullYear()) {
    return (
      <Alert className="notice" type="error" showIcon title="今年的节假日安排尚未载入，期限都是暂定的，请尽快载入。" />
    )
  }
  const due = lastYear === now.getFullYear() && now.getMonth() >= 10
  return (
    <Alert
      className="notice"
      type={due ? 'warning' : 'info'}
      showIcon
      title={due ? `已载入到 ${lastYear} 年，请载入 ${lastYear + 1} 年的安排` : `已载入到 ${lastYear} 年`}
      description={`到期日在 ${lastYear + 1} 年及以后的期限标为“暂定”；载入新一年的安排后自动重新计算，并通知有关人员。`}
    />
  )
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

function YearView({ year }: { year: CalendarYear }) {
  const special = new Map(year.days.map((day) => [day.day, day]))
  return (
    <Panel>
      <p className="quiet" style={{ marginTop: 0 }}>
        <span className="month-legend day-holiday">休</span> 放假　<span className="month-legend day-shifted">班</span>{' '}
        周末调休上班
      </p>
      <div className="months">
        {Array.from({ length: 12 }, (_, i) => i + 1).map((month) => (
          <div className="month" key={month}>
            <table>
              <caption>{month} 月</caption>
              <thead>
                <tr>
                  {WEEKDAYS.map((name) => (
                    <th key={name} scope="col" aria-label={`星期${name}`}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {monthGrid(year.year, month).map((week) => (
                  <tr key={week.find(Boolean)}>
                    {week.map((day, weekday) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a week's places never move
                      <td key={weekday}>
                        {day && <DayCell day={day} weekend={weekday > 4} special={special.get(day)} />}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </Panel>
  )
}

function DayCell({
  day,
  weekend,
  special,
}: {
  day: string
  weekend: boolean
  special: CalendarYear['days'][number] | undefined
}) {
  const number = Number(day.slice(8))
  if (!special) return <span className={weekend ? 'day-rest' : undefined}>{number}</span>
  const holiday = special.kind === 'holiday'
  return (
    <span
      className={holiday ? 'day-holiday' : 'day-shifted'}
      title={`${special.name}，${holiday ? '放假' : '调休上班'}`}
    >
      {number}
      <span className="day-mark" aria-hidden="true">
        {holiday ? '休' : '班'}
      </span>
      <span className="visually-hidden">{`${special.name}${holiday ? '放假' : '调休上班'}`}</span>
    </span>
  )
}
