import type { QualityFinding } from '#contracts/catalogue/index.ts'

/** Told like a breach of a rule of quality; always a warning: a person reads the law. */
export type LawFinding = QualityFinding

export const lawFinding = (code: string, field: string, sentence: string, detail: string): LawFinding => ({
  code,
  severity: 'warning',
  field,
  sentence,
  detail,
})
