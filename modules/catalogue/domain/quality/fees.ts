import { isBlank, once, type QualityRule, SOURCES } from './rule.ts'

export const feeRules: readonly QualityRule[] = [
  {
    code: 'missing-fee',
    severity: 'warning',
    field: 'fee',
    sentence: '没有写明是否收费，请填写。',
    example: '是否收费为空。',
    source: SOURCES.inspection,
    breaches: ({ fee }) => once(fee === null),
  },
  {
    code: 'fee-without-items',
    severity: 'error',
    field: 'feeItems',
    sentence: '收费的事项应当列出收费项目，请补充项目名称、标准和依据。',
    example: '是否收费为“是”，没有收费项目。',
    source: SOURCES.practice,
    breaches: ({ fee, feeItems }) => once(fee?.charged === true && (feeItems ?? []).length === 0),
  },
  {
    code: 'fee-without-standard',
    severity: 'error',
    field: 'feeItems',
    sentence: '收费项目没有写明收费标准，请填写金额或者计费办法。',
    example: '收费项目“证照工本费”没有金额，也没有标准。',
    source: SOURCES.practice,
    breaches: ({ feeItems }) =>
      (feeItems ?? []).filter((item) => item.amount === null && isBlank(item.standard)).map(({ name }) => name),
  },
  {
    code: 'fee-without-basis',
    severity: 'error',
    field: 'feeItems',
    sentence: '收费项目没有写明收费依据，请填写；没有依据的，不得收费。',
    example: '收费项目“检测费”没有依据。',
    source: SOURCES.practice,
    breaches: ({ feeItems }) => (feeItems ?? []).filter(({ basis }) => isBlank(basis)).map(({ name }) => name),
  },
  {
    code: 'fee-without-online-payment',
    severity: 'error',
    field: 'isPayOnline',
    sentence: '收费的事项应当支持网上支付，请修改。',
    example: '是否收费为“是”，网上支付为“否”。',
    source: SOURCES.practice,
    breaches: ({ fee, isPayOnline }) => once(fee?.charged === true && isPayOnline === false),
  },
  {
    code: 'free-with-online-payment',
    severity: 'error',
    field: 'isPayOnline',
    sentence: '不收费的事项，网上支付应当为“否”，请修改其中一项。',
    example: '是否收费为“否”，网上支付为“是”。',
    source: SOURCES.practice,
    breaches: ({ fee, isPayOnline }) => once(fee?.charged === false && isPayOnline === true),
  },
  {
    code: 'free-with-amount',
    severity: 'error',
    field: 'feeItems',
    sentence: '标明不收费的事项列有收费金额，请核对后修改其中一项。',
    example: '是否收费为“否”，又列出“工本费 10 元”。',
    source: SOURCES.practice,
    breaches: ({ fee, feeItems }) =>
      fee?.charged === false ? (feeItems ?? []).filter(({ amount }) => (amount ?? 0) > 0).map(({ name }) => name) : [],
  },
]
