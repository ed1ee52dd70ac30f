import { isBlank, once, type QualityRule, SOURCES } from './rule.ts'

/** What a guide must say and does not. */
export const completenessRules: readonly QualityRule[] = [
  {
    code: 'missing-legal-basis',
    severity: 'warning',
    field: 'legalBasis',
    sentence: '没有写明设定依据，请填写法律、法规的名称和条款。',
    example: '设定依据为空。',
    source: SOURCES.optimise,
    breaches: ({ legalBasis }) => once((legalBasis ?? []).length === 0),
  },
  {
    code: 'missing-conditions',
    severity: 'warning',
    field: 'acceptanceConditions',
    sentence: '没有写明受理条件，请填写；没有条件限制的，也请写明。',
    example: '受理条件为空。',
    source: SOURCES.optimise,
    breaches: ({ acceptanceConditions }) => once((acceptanceConditions ?? []).length === 0),
  },
  {
    code: 'missing-review-standard',
    severity: 'warning',
    field: 'reviewStandard',
    sentence: '没有写明审查标准，请填写。',
    example: '行政许可没有审查标准。',
    source: SOURCES.optimise,
    breaches: ({ itemType, reviewStandard }) => once(itemType === '01' && isBlank(reviewStandard)),
  },
  {
    code: 'permit-without-questions',
    severity: 'warning',
    field: 'faq',
    sentence: '行政许可应当至少列出一个常见问题及其解答，请补充。',
    example: '行政许可没有常见问题。',
    source: SOURCES.practice,
    breaches: ({ itemType, faq }) => once(itemType === '01' && (faq ?? []).length === 0),
  },
  {
    code: 'result-without-sample',
    severity: 'warning',
    field: 'resultSample',
    sentence: '写明了办理结果名称的，应当提供结果样本，请上传。',
    example: '办理结果为“卫生许可证”，没有样本。',
    source: SOURCES.standard,
    breaches: ({ result, resultSample }) =>
      once(result !== null && result.kind !== 'none' && !isBlank(result.name) && isBlank(resultSample)),
  },
]
