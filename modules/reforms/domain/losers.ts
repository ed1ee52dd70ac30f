import type { RehearsalFigure } from '#contracts/reforms/index.ts'

export const OUTCOME_NAMES: Readonly<Record<string, string>> = {
  approved: '准予',
  refused: '不予许可',
  rejected: '不予受理',
  withdrawn: '撤回申请',
  terminated: '终止办理',
}

const SENTENCES: Readonly<Record<string, (value: number) => string>> = {
  otherPaper: (value) => `申请人：有 ${value} 件办件需要改交另一份材料。`,
  movedAway: (value) => `上级部门：有 ${value} 件办件改由下级部门办理，下级部门相应增加工作量。`,
  lateByNewLimit: (value) => `办理部门：有 ${value} 件办件的实际用时超过新时限，需要加快办理。`,
  feeDropped: (value) => `收费单位：有 ${value} 件办件不再收费。`,
}

/** Who is worse off or has more to do. */
export const losersOf = (figures: readonly RehearsalFigure[]): string[] =>
  figures.flatMap(({ key, value }) => (value && SENTENCES[key] ? [SENTENCES[key](value)] : []))
