import type { Static } from 'typebox'
import type { PublishedCounts, ReformState } from '#contracts/reforms/index.ts'

interface Dates {
  readonly state: ReformState
  readonly created_at: Date
  readonly submitted_at: Date | null
  readonly published_at: Date | null
  readonly withdrawn_at: Date | null
  readonly effective_from: Date | null
  readonly followed: number | null
  readonly followed_at: Date | null
  readonly review_note: string | null
  readonly updated_at: Date
  readonly counts: Static<typeof PublishedCounts> | null
}

/** What happened to a reform in plain words, oldest first. */
export function historyOf(row: Dates, now: Date): { at: Date; sentence: string }[] {
  const inForce = row.published_at && !row.withdrawn_at && row.effective_from && row.effective_from <= now
  const steps: (readonly [Date | null | false, string])[] = [
    [row.created_at, '起草。'],
    [row.submitted_at, '提交复核。'],
    [row.state === 'returned' && row.updated_at, `退回起草人：${row.review_note ?? ''}`],
    [row.published_at, `复核通过并发布。${row.counts ? sayCounts(row.counts) : ''}`],
    [row.withdrawn_at, row.published_at ? '生效前撤回，恢复原来的内容。' : '撤回。'],
    [inForce ? row.effective_from : null, '生效。'],
    [row.followed_at, `在办件处理完毕，${row.followed ?? 0} 件有变化。`],
  ]
  return steps
    .flatMap(([at, sentence]) => (at ? [{ at, sentence }] : []))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function sayCounts(counts: Static<typeof PublishedCounts>): string {
  const parts = [
    counts.standards > 0 && `修改基本事项 ${counts.standards} 个`,
    counts.itemsListed > 0 && `列入新事项 ${counts.itemsListed} 个`,
    counts.overrides > 0 && `调整本地差异 ${counts.overrides} 处`,
    counts.observed > 0 && `调整尚未统一的本地指南 ${counts.observed} 份`,
    counts.implementationsEnded > 0 && `停止实施 ${counts.implementationsEnded} 个`,
    counts.implementationsBegun > 0 && `开始实施 ${counts.implementationsBegun} 个`,
  ].filter((part) => part !== false)
  return `${parts.join('，')}；涉及实施事项 ${counts.implementationsReached} 个。`
}
