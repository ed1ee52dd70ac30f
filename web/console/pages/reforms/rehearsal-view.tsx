import { Button, Collapse, Progress } from 'antd'
import { useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useAction } from '../../api/use-action.ts'
import { Bars } from '../../components/bars.tsx'
import { ProblemAlert } from '../../components/feedback.tsx'
import { Panel } from '../../components/page.tsx'
import { formatTime } from '../../lib/format.ts'
import { Figures } from './figures.tsx'
import { Download, type Reform } from './impact-view.tsx'

type Rehearsal = NonNullable<Reform['rehearsal']>

/** How past cases would have gone, with the query behind each number. */
export function RehearsalView({ reform, rehearsal }: { readonly reform: Reform; readonly rehearsal: Rehearsal }) {
  if (rehearsal.state !== 'done') return <Running rehearsal={rehearsal} />
  if (rehearsal.total === 0) {
    return (
      <Panel title="预演结果">
        <p>{rehearsal.since}以来没有办结过这些事项的办件，预演不能说明影响，请按影响评估判断。</p>
      </Panel>
    )
  }
  return (
    <>
      <Panel
        title="预演结果"
        extra={<Download path={`/api/v1/reforms/${reform.id}/rehearsal-sheet`}>下载报告</Download>}
      >
        <p className="quiet">
          按 {rehearsal.since} 以来办结的 {rehearsal.total} 件办件预演，{formatTime(rehearsal.finishedAt ?? '')}完成。
        </p>
        <Figures figures={rehearsal.figures} />
        {rehearsal.series
          .filter(({ points }) => points.length > 0)
          .map((series) => (
            <Bars key={series.key} title={series.title} unit={series.unit} points={series.points} />
          ))}
      </Panel>
      <Panel title="谁会受影响">
        {rehearsal.losers.length === 0 ? (
          <p>从过去的办件看，没有人因此增加负担。</p>
        ) : (
          <ul>
            {rehearsal.losers.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="数字的来源">
        <Collapse
          items={rehearsal.figures.map((figure) => ({
            key: figure.key,
            label: `${figure.title}：${figure.value ?? '未知'} ${figure.value === null ? '' : figure.unit}`,
            children: <Source reform={reform} figure={figure} />,
          }))}
        />
      </Panel>
    </>
  )
}

function Running({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const percent = rehearsal.total === 0 ? 100 : Math.floor((rehearsal.replayed / rehearsal.total) * 100)
  return (
    <Panel title="预演">
      {rehearsal.state === 'failed' ? (
        <p>改革内容在预演时被修改，预演没有完成，请重新开始。</p>
      ) : (
        <>
          <p role="status">
            正在预演：已完成 {rehearsal.replayed} 件，共 {rehearsal.total} 件。可以离开本页，稍后再看。
          </p>
          <Progress percent={percent} aria-label="预演进度" />
        </>
      )}
    </Panel>
  )
}

function Source({ reform, figure }: { readonly reform: Reform; readonly figure: Rehearsal['figures'][number] }) {
  const [again, setAgain] = useState<number | null>()
  const rerun = useAction(
    () =>
      dataOf(
        api.GET('/api/v1/reforms/{reformId}/rehearsal/figures/{key}', {
          params: { path: { reformId: reform.id, key: figure.key } },
        }),
      ),
    { refresh: [], done: (answer) => setAgain(answer.value) },
  )
  return (
    <>
      <pre className="reform-sql">{figure.sql}</pre>
      <p className="quiet">参数 $1：{figure.parameters.join('，')}</p>
      <ProblemAlert problem={rerun.problem} />
      <Button size="small" loading={rerun.running} onClick={() => void rerun.run({})}>
        重新运行
      </Button>{' '}
      {again !== undefined && (
        <span role="status">
          得到 {again ?? '未知'}
          {again === figure.value ? '，与报告一致。' : '，与报告不一致，请重新预演。'}
        </span>
      )}
    </>
  )
}
