import { Tooltip } from 'antd'
import { COLOUR_WORDS, DEADLINE_KINDS, type Deadline } from '../lib/deadline.ts'
import { formatDay } from '../lib/format.ts'

/** The day that is to be kept; `ended`: it was, or its step was left otherwise. */
export function DeadlineMark({ deadline, ended = false }: { deadline: Deadline | null; ended?: boolean }) {
  if (!deadline) return <span className="quiet">无时限</span>
  if (ended) {
    return (
      <span className="quiet number">
        {formatDay(deadline.dueOn)}前{DEADLINE_KINDS[deadline.kind]}（已结束）
      </span>
    )
  }
  return (
    <span className="deadline" data-colour={deadline.colour}>
      <span className="deadline-dot" aria-hidden="true" />
      <span className="number">
        {formatDay(deadline.dueOn)}前{DEADLINE_KINDS[deadline.kind]}
      </span>
      <span className="quiet deadline-words">
        {COLOUR_WORDS[deadline.colour]}
        {deadline.provisional && (
          <Tooltip title="到期日所在年度的节假日安排尚未公布，公布后自动重新计算。">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation must be reachable by keyboard */}
            <span tabIndex={0}>，暂定</span>
          </Tooltip>
        )}
      </span>
    </span>
  )
}
