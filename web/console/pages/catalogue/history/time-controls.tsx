import { Button, Input, Radio, Slider, Space } from 'antd'
import { Panel } from '../../../components/page.tsx'
import { formatDate, formatTime } from '../../../lib/format.ts'
import { boxOf, instantOf } from '../editor/editing.ts'
import type { Step } from './history-page.tsx'

interface Props {
  readonly steps: readonly Step[]
  readonly chosen: number | undefined
  readonly at: string
  readonly knownAt: string | undefined
  readonly set: (values: { at?: string; known?: string | undefined }) => void
}

/** Two times: on which day the content is law, and what was known of it when. The slider steps from change to change. */
export function TimeControls({ steps, chosen, at, knownAt, set }: Props) {
  const marks = Object.fromEntries(steps.map((step, index) => [index, shownMark(step, index, steps.length)]))
  return (
    <Panel>
      <div className="time-slider no-print">
        <Slider
          min={0}
          max={Math.max(steps.length - 1, 0)}
          step={null}
          marks={marks}
          value={chosen ?? 0}
          disabled={steps.length < 2}
          onChange={(index) => set({ at: (steps[index] as Step).effectiveFrom })}
          tooltip={{ formatter: (index) => (index === undefined ? null : formatTime(steps[index]?.effectiveFrom)) }}
          ariaLabelForHandle="生效时间"
          ariaValueTextFormatterForHandle={(index) => formatTime(steps[index]?.effectiveFrom)}
        />
      </div>
      <div className="filters" style={{ marginBottom: 0 }}>
        <span className="inline-choice">
          生效时间
          <Input
            type="datetime-local"
            aria-label="查看哪一刻生效的内容（北京时间）"
            style={{ width: 210 }}
            value={boxOf(at)}
            onChange={(event) => {
              const instant = instantOf(event.target.value)
              if (instant) set({ at: instant })
            }}
          />
        </span>
        <Radio.Group
          aria-label="按哪一时的公布内容"
          value={knownAt === undefined ? 'today' : 'then'}
          onChange={(event) => set({ known: event.target.value === 'today' ? undefined : at })}
          options={[
            { value: 'today', label: '按今天所知' },
            { value: 'then', label: '按当时公布的内容' },
          ]}
        />
        {knownAt !== undefined && (
          <span className="inline-choice">
            公布截至
            <Input
              type="datetime-local"
              aria-label="按哪一刻已经公布的内容（北京时间）"
              style={{ width: 210 }}
              value={boxOf(knownAt)}
              onChange={(event) => {
                const instant = instantOf(event.target.value)
                if (instant) set({ known: instant })
              }}
            />
          </span>
        )}
        <Space>
          <Button size="small" onClick={() => set({ at: new Date().toISOString(), known: undefined })}>
            回到今天
          </Button>
        </Space>
      </div>
      <p className="print-only">
        {formatTime(at)} 生效的内容，{knownAt ? `按 ${formatTime(knownAt)} 已公布的` : '按今天所知'}。
      </p>
    </Panel>
  )
}

/** Dates at the ends and, where there is room, between them. */
function shownMark(step: Step, index: number, count: number): string {
  const every = Math.ceil(count / 6)
  return index === 0 || index === count - 1 || (index % every === 0 && count - 1 - index >= every)
    ? formatDate(step.effectiveFrom)
    : ' '
}
