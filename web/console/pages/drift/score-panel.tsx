import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { tokens } from '#web/shared/tokens.ts'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { Chart } from '../../components/chart.tsx'
import { Asked, Nothing } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { WideTable } from '../../components/wide-table.tsx'

type Score = Output<'harmonise.drift-score'>['scores'][number]
const HEIGHT = 240

/** 统一率, day by day: how much of what is carried out has no unexplained difference. */
export function ScorePanel({ division, place }: { division: string; place: string }) {
  const scores = useQuery({
    queryKey: ['drift-score', division],
    queryFn: () => dataOf(api.GET('/api/v1/drift-score', { params: { query: { divisionCode: division } } })),
  })
  return (
    <Panel title={`${place}统一率`}>
      <p className="quiet">没有无依据差异的实施事项占全部实施事项的比例，每晚记录一次。</p>
      <Asked query={scores} rows={4}>
        {(data) =>
          data.scores.length === 0 ? (
            <Nothing>今晚起每天记录一次，明天可以看到。</Nothing>
          ) : (
            <Line scores={data.scores} />
          )
        }
      </Asked>
    </Panel>
  )
}

function Line({ scores }: { scores: readonly Score[] }) {
  const option = useMemo(() => lineOption(scores), [scores])
  const last = scores.at(-1)
  return (
    <>
      <p className="number">
        {last?.day}：<strong>{percent(last)}</strong>，{last?.places} 项实施事项中 {last?.unexplained}{' '}
        项有无依据差异，逾期 {last?.overdue} 项。
      </p>
      {scores.length > 1 && <Chart label="统一率逐日变化，同样的数字在下面的表格中" option={option} height={HEIGHT} />}
      <details>
        <summary>逐日数字</summary>
        <WideTable<Score>
          label="统一率逐日数字"
          rowKey="day"
          size="small"
          rows={scores.toReversed()}
          columns={[
            { title: '日期', render: (_, s) => <span className="number nowrap">{s.day}</span> },
            { title: '统一率', render: (_, s) => <span className="number">{percent(s)}</span> },
            { title: '实施事项', render: (_, s) => <span className="number">{s.places}</span> },
            { title: '尚未统一', render: (_, s) => <span className="number">{s.observed}</span> },
            { title: '无依据', render: (_, s) => <span className="number">{s.unexplained}</span> },
            { title: '有法定依据', render: (_, s) => <span className="number">{s.legal}</span> },
            { title: '允许范围内', render: (_, s) => <span className="number">{s.allowed}</span> },
            { title: '逾期', render: (_, s) => <span className="number">{s.overdue}</span> },
          ]}
        />
      </details>
    </>
  )
}

const percent = (score: Score | undefined): string =>
  score?.score === null || score === undefined ? '没有实施事项' : `${score.score.toFixed(2)}%`

function lineOption(scores: readonly Score[]) {
  const { colour, font } = tokens
  const text = { color: colour.inkSoft, fontFamily: font.sans, fontSize: 13 }
  return {
    grid: { left: 64, right: 24, top: 16, bottom: 32 },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value: unknown) => `${value}%` },
    xAxis: { type: 'category', data: scores.map(({ day }) => day), axisLabel: text },
    yAxis: { type: 'value', scale: true, max: 100, axisLabel: { ...text, formatter: '{value}%' } },
    series: [
      {
        name: '统一率',
        type: 'line',
        data: scores.map(({ score }) => score),
        lineStyle: { color: colour.primary },
        itemStyle: { color: colour.primary },
      },
    ],
  }
}
