import type { ItemContent, LocalContent, QualityFinding } from '#contracts/catalogue/index.ts'
import { completenessRules } from './completeness.ts'
import { contactRules } from './contacts.ts'
import { feeRules } from './fees.ts'
import { handlingRules } from './handling.ts'
import { limitRules } from './limits.ts'
import { materialRules } from './materials.ts'
import type { QualityRule } from './rule.ts'
import { themeRules } from './themes.ts'

export const QUALITY_RULES: readonly QualityRule[] = [
  ...limitRules,
  ...handlingRules,
  ...materialRules,
  ...feeRules,
  ...contactRules,
  ...themeRules,
  ...completenessRules,
]

/** Every breach of every rule, errors first. `local` is null for a standard, which has no window. */
export function qualityFindings(content: ItemContent, local: LocalContent | null): QualityFinding[] {
  const found = QUALITY_RULES.flatMap(({ code, severity, field, sentence, breaches }) =>
    breaches(content, local).map((detail) => ({ code, severity, field, sentence, detail })),
  )
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ]
}
