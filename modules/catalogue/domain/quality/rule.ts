import type { ItemContent, LocalContent, QualitySeverity } from '#contracts/catalogue/index.ts'

export type QualityField = keyof ItemContent | keyof LocalContent

/** Where a rule is broken: which material, which telephone; null where the sentence says it all. */
export type Detail = string | null

/**
 * One rule that the content of an item keeps. `error`: it contradicts itself, misleads the applicant or breaks a law, and keeps a new
 * version from being published. `warning`: something is missing or vague. What is in force is never touched by either.
 */
export interface QualityRule {
  readonly code: string
  readonly severity: QualitySeverity
  readonly field: QualityField
  /** Chinese, whole, tells the item manager what to do. */
  readonly sentence: string
  /** What breaks it, in plain words. */
  readonly example: string
  /** Who demands it. */
  readonly source: string
  /** One detail for each breach. What is unknown breaks no rule but those about what is missing. */
  readonly breaches: (content: ItemContent, local: LocalContent | null) => readonly Detail[]
}

export const once = (broken: boolean): readonly Detail[] => (broken ? [null] : [])

export const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === ''

/** Where the rules come from. */
export const SOURCES = {
  practice: '政务服务事项要素规范性校验的通行做法',
  standard: 'GB/T 39046—2020 表 4',
  inspection: '国务院办公厅政务服务平台普查通报（2017）',
  optimise: '山东省优化营商环境条例（2020）第二十八条',
  licensing: '中华人民共和国行政许可法',
} as const
