import { describe, expect, test } from 'vitest'
import {
  boxOf,
  instantOf,
  type OverrideDraft,
  type StandardDraft,
  tidied,
  withDifference,
  withLocal,
  withoutDifference,
} from './editing.ts'
import { moved } from './move.ts'

const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const place: OverrideDraft = { kind: 'override', divisionCode: '370303', differences: [], local: LOCAL }

describe('the differences of a place', () => {
  test('are begun, changed and taken back one by one', () => {
    const begun = withDifference(place, 'onsiteVisits', { value: 0 })
    expect(begun.differences).toEqual([{ field: 'onsiteVisits', value: 0, reason: '', expiresOn: null }])
    const reasoned = withDifference(begun, 'onsiteVisits', { reason: '全程网办' })
    expect(reasoned.differences).toEqual([{ field: 'onsiteVisits', value: 0, reason: '全程网办', expiresOn: null }])
    expect(withoutDifference(reasoned, 'onsiteVisits')).toEqual(place)
  })

  test('an emptied box of the window is unknown, not empty', () => {
    expect(withLocal(withLocal(place, 'address', '二楼'), 'address', ' ').local.address).toBeNull()
  })
})

test('what is sent has no blank lines and no blanks around', () => {
  const content = {
    name: ' 取水许可 ',
    acceptanceConditions: ['有取水口 ', '', ' '],
    legalBasis: [{ law: ' 水法', article: null, text: null }],
    rights: null,
    fee: { charged: false, note: ' 无 ' },
  }
  const draft = { kind: 'standard', ownerDivisionCode: '370000', content } as unknown as StandardDraft
  expect(tidied(draft)).toMatchObject({
    content: {
      name: '取水许可',
      acceptanceConditions: ['有取水口'],
      legalBasis: [{ law: '水法', article: null, text: null }],
      rights: null,
      fee: { charged: false, note: '无' },
    },
  })
})

test('a time of effect is Beijing’s, and comes back as it was typed', () => {
  expect(instantOf('2026-05-01T00:00')).toBe('2026-05-01T00:00:00+08:00')
  expect(boxOf('2026-04-30T16:00:00.000Z')).toBe('2026-05-01T00:00')
  expect(instantOf('')).toBeNull()
  expect(boxOf(null)).toBe('')
})

test('an entry moves by one place and stops at the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
})
