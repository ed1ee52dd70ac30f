import { useInfiniteQuery } from '@tanstack/react-query'
import { Alert, Button, Segmented, Space } from 'antd'
import { useEffect, useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { Output } from '../../api/types.ts'
import { useAction } from '../../api/use-action.ts'
import { Asked, Nothing, ProblemAlert } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { moreOf, rowsOf } from '../../lib/pages.ts'
import { QueueEntryCard } from './queue-entry.tsx'
import { queueKey } from './queue-keys.ts'

export type Entry = Output<'harmonise.list-match-queue'>['items'][number]
type Kind = Entry['kind']
type Waiting = 'unsure' | 'none'

const KINDS = [
  { value: 'item' as const, label: '事项名称' },
  { value: 'material' as const, label: '材料名称' },
]
const WAITING = [
  { value: 'unsure' as const, label: '待确认' },
  { value: 'none' as const, label: '未匹配' },
]

/** One name after another, by keyboard: what is decided here holds for every place. */
export function Component() {
  const [kind, setKind] = useState<Kind>('item')
  const [waiting, setWaiting] = useState<Waiting>('unsure')
  const [at, setAt] = useState(0)
  const [last, setLast] = useState<{ id: string; name: string }>()
  const queue = useInfiniteQuery({
    queryKey: ['match-queue', kind, waiting],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/match-queue', { params: { query: { kind, state: waiting, after: pageParam, limit: 30 } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const entries = queue.data ? rowsOf(queue.data) : []
  const current = Math.min(at, Math.max(0, entries.length - 1))

  const decide = useAction(
    ({ entry, target }: { entry: Entry; target: string | null }, key) =>
      dataOf(
        api.POST('/api/v1/match-decisions', {
          params: { header: { 'Idempotency-Key': key } },
          body: { kind: entry.kind, name: entry.name, target },
        }),
      ),
    {
      refresh: [['match-queue'], ['material-usage']],
      success: ({ guides, materials }, { entry }) =>
        `“${entry.name}”已决定，${entry.kind === 'item' ? `${guides} 份指南` : `${materials} 处材料`}重新匹配。`,
      done: ({ decisionId }, { entry }) => setLast({ id: decisionId, name: entry.name }),
    },
  )
  const undo = useAction(
    (decisionId: string, key) =>
      dataOf(
        api.POST('/api/v1/match-decisions/{decisionId}/undo', {
          params: { path: { decisionId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    { refresh: [['match-queue'], ['material-usage']], success: '已撤销。', done: () => setLast(undefined) },
  )

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const wish = queueKey(event)
      if (!wish) return
      event.preventDefault()
      const entry = entries[current]
      if (wish === 'next') setAt(Math.min(current + 1, entries.length - 1))
      if (wish === 'previous') setAt(Math.max(current - 1, 0))
      if (wish === 'accept' && entry?.suggestions[0]) void decide.run({ entry, target: entry.suggestions[0].code })
      if (wish === 'none' && entry) void decide.run({ entry, target: null })
      if (wish === 'undo' && last) void undo.run(last.id)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })

  return (
    <Page title="匹配队列" description="机器拿不准的名称由人决定。同名的只问一次，决定对所有地区都有效，可以撤销。">
      <Space wrap style={{ marginBottom: 12 }}>
        <Segmented<Kind>
          aria-label="名称种类"
          options={KINDS}
          value={kind}
          onChange={(value) => {
            setKind(value)
            setAt(0)
          }}
        />
        <Segmented<Waiting>
          aria-label="匹配状态"
          options={WAITING}
          value={waiting}
          onChange={(value) => {
            setWaiting(value)
            setAt(0)
          }}
        />
      </Space>
      <p className="quiet">
        键盘：<kbd>J</kbd> <kbd>K</kbd> 或 <kbd>↓</kbd> <kbd>↑</kbd> 选择，<kbd>Enter</kbd> 采用第一个建议，<kbd>N</kbd>{' '}
        都不是，<kbd>U</kbd> 撤销。
      </p>
      <ProblemAlert problem={decide.problem ?? undo.problem} />
      {last && (
        <Alert
          type="info"
          style={{ marginBottom: 12 }}
          title={`刚刚决定了“${last.name}”。`}
          action={
            <Button size="small" loading={undo.running} onClick={() => void undo.run(last.id)}>
              撤销
            </Button>
          }
        />
      )}
      <Asked query={queue}>
        {() =>
          entries.length === 0 ? (
            <div className="panel">
              <Nothing>{waiting === 'unsure' ? '没有待确认的名称。' : '没有未匹配的名称。'}</Nothing>
            </div>
          ) : (
            <>
              <ul className="cards" aria-label="等待决定的名称">
                {entries.map((entry, index) => (
                  <QueueEntryCard
                    key={entry.name}
                    entry={entry}
                    current={index === current}
                    busy={decide.running}
                    focus={() => setAt(index)}
                    decide={(target) => void decide.run({ entry, target })}
                  />
                ))}
              </ul>
              <More query={queue} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function More({ query }: { query: Parameters<typeof moreOf>[0] }) {
  const more = moreOf(query)
  if (!more) return null
  return (
    <div className="more">
      <Button onClick={more.load} loading={more.loading}>
        显示更多
      </Button>
    </div>
  )
}
