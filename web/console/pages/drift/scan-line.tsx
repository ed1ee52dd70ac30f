import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { useEffect, useRef } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../app/session.tsx'
import { Asked, ProblemAlert } from '../../components/feedback.tsx'
import { formatTime } from '../../lib/format.ts'

const WATCH_MS = 1_500
type Scan = NonNullable<Output<'harmonise.get-drift-scan'>['scan']>

/** When everything was last checked; while a check runs, how far it is. */
export function ScanLine() {
  const { post } = useMe()
  const queries = useQueryClient()
  const latest = useQuery({
    queryKey: ['drift-scan'],
    queryFn: () => dataOf(api.GET('/api/v1/drift-scans/latest')),
    refetchInterval: ({ state }) => (isRunning(state.data?.scan) ? WATCH_MS : false),
  })
  const start = useAction(
    (_: string, key) => dataOf(api.POST('/api/v1/drift-scans', { params: { header: { 'Idempotency-Key': key } } })),
    { refresh: [['drift-scan']] },
  )
  const running = isRunning(latest.data?.scan)
  const ran = useRef(false)
  useEffect(() => {
    // What a finished check found is on no screen yet.
    if (ran.current && !running) {
      for (const name of ['drift', 'drift-work', 'item-drift', 'drift-map', 'drift-score'])
        void queries.invalidateQueries({ queryKey: [name] })
    }
    ran.current = running
  }, [running, queries])
  return (
    <div className="scan-line no-print">
      <ProblemAlert problem={start.problem} />
      <Asked query={latest} rows={1}>
        {({ scan }) => (
          <>
            <Told scan={scan} />
            {post.role === 'itemManager' && !running && (
              <Button size="small" loading={start.running} onClick={() => void start.run('start')}>
                {scan ? '重新全面检查' : '全面检查'}
              </Button>
            )}
          </>
        )}
      </Asked>
    </div>
  )
}

const isRunning = (scan: Scan | null | undefined): boolean => Boolean(scan && scan.finishedAt === null)

function Told({ scan }: { scan: Scan | null }) {
  if (!scan) return <span className="quiet">还没有全面检查过。指南有变动时会自动检查有关事项。</span>
  if (scan.finishedAt) {
    return (
      <span className="quiet" role="status">
        上次全面检查：<span className="number">{formatTime(scan.finishedAt)}</span> 完成，检查了 {scan.total}{' '}
        个事项；此后的变动随时检查。
      </span>
    )
  }
  const percent = scan.total === 0 ? 0 : Math.round((scan.done / scan.total) * 100)
  return (
    <div role="status" className="scan-progress">
      <Progress percent={percent} size="small" showInfo={false} aria-label="全面检查的进度" />
      <span className="quiet number">
        正在全面检查：{scan.done} / {scan.total} 个事项
      </span>
    </div>
  )
}
