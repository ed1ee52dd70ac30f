import { describe, expect, it } from 'vitest'
import type { KeyEntry } from './generator/key.ts'
import { type DetectedDrift, score } from './score.ts'

const where = { itemCode: '370100000000', divisionCode: '370303' }
const key = (given: Partial<KeyEntry>): KeyEntry => ({
  ...where,
  field: 'materials',
  kind: 'extra',
  expect: 'drift',
  published: false,
  source: 'generated',
  ...given,
})
const drift = (given: Partial<DetectedDrift>): DetectedDrift => ({
  ...where,
  field: 'materials',
  class: 'unexplained',
  ...given,
})

describe('the score', () => {
  it('counts what was planted and found, and what was reported and planted', () => {
    const answers = [
      key({ material: '学历证书', alias: 'seen' }),
      key({ material: '申请人的学位证书', alias: 'unseen' }),
      key({ field: 'promisedLimit', kind: 'changed' }),
      key({ kind: 'missing', material: '营业执照', alias: 'seen', expect: 'allowed' }),
    ]
    const reported = [
      drift({ material: { kind: 'extra', name: ' 学历证书' } }),
      drift({ field: 'promisedLimit' }),
      drift({ material: { kind: 'missing', name: '营业执照' } }),
      drift({ field: 'fee' }),
    ]
    const { recall, precision, extraRecall, classes, misclassed, falseAlarmsByField, missed, falseAlarms } = score(
      reported,
      answers,
    )
    expect(recall).toEqual({ right: 3, of: 4, share: 0.75 })
    expect(precision).toEqual({ right: 3, of: 4, share: 0.75 })
    expect(extraRecall).toMatchObject({ seen: { share: 1 }, unseen: { share: 0 } })
    // A missing material is within the bounds; it was reported as unexplained.
    expect(classes).toEqual({ right: 2, of: 3, share: 2 / 3 })
    expect(misclassed).toEqual({ 'materials: allowed as unexplained': 1 })
    expect(falseAlarmsByField).toEqual({ fee: 1 })
    expect(missed).toEqual([answers[1]])
    expect(falseAlarms).toEqual([reported[3]])
  })

  it('counts a respelled material that was taken for another against the spellings, seen and unseen apart', () => {
    const answers = [
      key({ kind: 'respelled', expect: 'none', material: '身份证', alias: 'seen' }),
      key({ kind: 'respelled', expect: 'none', material: '有效的居民身份证影印件', alias: 'unseen' }),
    ]
    const { respellings, precision } = score(
      [
        drift({ material: { kind: 'extra', name: '有效的居民身份证影印件' } }),
        drift({ material: { kind: 'missing', name: '居民身份证' } }),
      ],
      answers,
    )
    expect(respellings).toMatchObject({ seen: { share: 1 }, unseen: { share: 0 } })
    expect(precision).toEqual({ right: 0, of: 2, share: 0 })
  })

  it('takes published overrides as right when they are reported, and does not ask for them', () => {
    const answers = [key({ field: 'promisedLimit', kind: 'changed', expect: 'allowed', published: true })]
    expect(score([], answers).recall).toEqual({ right: 0, of: 0, share: 1 })
    expect(score([drift({ field: 'promisedLimit', class: 'allowed' })], answers).precision.share).toBe(1)
  })

  it('tells of outside perturbations by themselves', () => {
    const answers = [
      key({ material: '公证书', source: 'perturbation' }),
      key({ field: 'acceptanceConditions', kind: 'reset', expect: 'none', source: 'perturbation' }),
    ]
    expect(score([drift({ field: 'acceptanceConditions' })], answers).perturbations).toEqual({
      recall: { right: 0, of: 1, share: 0 },
      quiet: { right: 0, of: 1, share: 0 },
    })
  })
})
