import type { ItemContent } from '#contracts/catalogue/model.ts'

/** What the source leaves open is said so, never guessed. */
export const NOT_PUBLISHED = '未公布'

export const MATERIALS_STATUS_NAMES = { listed: '已公布', partial: '部分公布', not_in_excerpt: NOT_PUBLISHED } as const

type Limit = ItemContent['promisedLimit']

/** 10 个工作日, 即时办结, 未公布. */
export function sayLimit(limit: Limit): string {
  if (limit === null) return NOT_PUBLISHED
  if (limit.count === 0) return '即时办结'
  return `${limit.count} 个${limit.unit === 'workingDay' ? '工作日' : '自然日'}`
}
