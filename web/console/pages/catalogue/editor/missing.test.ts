import { expect, test } from 'vitest'
import type { Editing } from './editing.ts'
import { missing } from './missing.ts'

const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const editing = (draft: object, title = '调整') =>
  ({ title, document: '', effectiveFrom: '', effectiveUntil: '', draft }) as unknown as Editing
const sentences = (given: ReturnType<typeof editing>) => missing(given).map(({ sentence }) => sentence)

test('a standard names each row that says nothing where it must', () => {
  const content = {
    legalBasis: [
      { law: '水法', article: null, text: null },
      { law: ' ', article: null, text: null },
    ],
    result: { name: '', kind: 'other', validYears: null, licenceTypeCode: null },
    sources: [{ regionName: '淄博市', url: 'www', note: null }],
  }
  expect(sentences(editing({ kind: 'standard', content }, ''))).toEqual([
    '请填写这次修改的标题。',
    '设定依据第 2 项没有填写法律、法规或者文件。',
    '办理结果没有填写结果名称。',
    '资料来源第 1 项的网址应当以 http:// 或者 https:// 开头。',
  ])
})

test('a difference needs its reason, a legal exception its article and its end', () => {
  const exception = { law: '条例', article: '', versionDate: '' }
  const differences = [
    { field: 'onsiteVisits', value: 0, reason: '网办', expiresOn: null },
    { field: 'fee', value: { charged: false, note: null }, reason: '', expiresOn: null, exception },
  ]
  expect(sentences(editing({ kind: 'override', differences, local: LOCAL }))).toEqual([
    '请填写与上级规定不同的理由。',
    '法定例外应当写明法律、法规名称、条款和该版本的日期。',
    '法定例外应当写明截止日期。',
  ])
})
