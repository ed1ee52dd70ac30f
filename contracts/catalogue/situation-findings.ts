import { type Static, Type } from 'typebox'
import { Nullable } from '../contract.ts'

/** What the check of situations can find. Errors keep a version from being published; warnings are told. */
export const SITUATION_FINDINGS = {
  'text-missing': { severity: 'error', title: '缺少文字' },
  'id-invalid': { severity: 'error', title: '编号不可用' },
  'id-twice': { severity: 'error', title: '编号重复' },
  'options-too-few': { severity: 'error', title: '选项不足' },
  'range-invalid': { severity: 'error', title: '数值范围有误' },
  'condition-empty': { severity: 'error', title: '条件未填写' },
  'condition-unreadable': { severity: 'error', title: '条件无法识别' },
  'condition-mismatch': { severity: 'error', title: '条件与答案类型不符' },
  'answer-unknown': { severity: 'error', title: '条件中的答案不存在' },
  'row-uneven': { severity: 'error', title: '行列数不符' },
  'table-empty': { severity: 'error', title: '决策表不完整' },
  'question-unknown': { severity: 'error', title: '问题不存在' },
  'question-later': { severity: 'error', title: '引用了后面的问题' },
  'question-cycle': { severity: 'error', title: '提问条件成环' },
  'material-unknown': { severity: 'error', title: '材料不存在' },
  'field-unknown': { severity: 'error', title: '表单字段不存在' },
  'page-unknown': { severity: 'error', title: '表单页不存在' },
  'step-unknown': { severity: 'error', title: '环节不存在' },
  'form-missing': { severity: 'warning', title: '尚无表单可核对' },
  'limit-too-long': { severity: 'error', title: '承诺时限过长' },
  'question-never-asked': { severity: 'error', title: '问题永远不会被问到' },
  gap: { severity: 'error', title: '情形遗漏' },
  overlap: { severity: 'error', title: '规则冲突' },
  'overlap-same': { severity: 'warning', title: '规则重复' },
  'row-impossible': { severity: 'error', title: '规则永远用不到' },
  'row-shadowed': { severity: 'error', title: '规则被前面的行盖住' },
  contradiction: { severity: 'error', title: '结果相互矛盾' },
  'row-without-effect': { severity: 'warning', title: '规则没有结果' },
  'question-unused': { severity: 'warning', title: '问题没有用到' },
  'answer-unused': { severity: 'warning', title: '答案没有用到' },
  'not-fully-checked': { severity: 'warning', title: '未能全部检查' },
} as const
export type SituationFindingCode = keyof typeof SITUATION_FINDINGS

export const SituationFinding = Type.Object({
  code: Type.Enum(Object.keys(SITUATION_FINDINGS) as SituationFindingCode[]),
  severity: Type.Enum(['error', 'warning']),
  /** JSON pointer into the situations, to where it is best mended. */
  path: Type.String(),
  questionId: Nullable(Type.String()),
  tableId: Nullable(Type.String()),
  /** Rows that take part in it. */
  rowIds: Type.Array(Type.String()),
  sentence: Type.String(),
  /** A person whom it meets, by what they were asked and answered; null where nobody can be named. */
  sample: Nullable(
    Type.Array(Type.Object({ questionId: Type.String(), question: Type.String(), answer: Type.String() })),
  ),
})
export type SituationFinding = Static<typeof SituationFinding>
