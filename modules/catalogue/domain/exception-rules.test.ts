import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Difference } from '#contracts/catalogue/index.ts'
import { itemContent } from '../testing.ts'
import { exceptionDoubt } from './exception-rules.ts'
import { refusals } from './field-rules.ts'
import { isRegulationOf, knownLaw } from './known-laws.ts'

const WATER_LAW = { law: '《中华人民共和国水法》', article: '第四十八条', versionDate: '2016-07-02' }
const excepted = (given: Partial<Difference['exception'] & object> = {}, expiresOn = '2027-12-31'): Difference => ({
  field: 'acceptanceConditions',
  value: ['本市地下水超采区内不得新增取水'],
  reason: '地下水超采',
  expiresOn,
  exception: { ...WATER_LAW, ...given },
})
const faults = (difference: Difference, effectiveOn: string | null = '2026-12-01') =>
  refusals(itemContent({}), [difference], effectiveOn).map(({ message }) => message)

describe('a legal exception', () => {
  it('may not end before it begins, nor rest on a law that is not in force by then', () => {
    expect(faults(excepted())).toEqual([])
    expect(faults(excepted({}, '2001-01-01'))).toEqual([
      '法定例外的截止日期（2001-01-01）早于生效日期（2026-12-01），请修改。',
    ])
    expect(faults(excepted({}, '2026-12-01'))).toEqual([])
    const later = excepted({ law: '某某条例', versionDate: '2099-01-01' })
    expect(faults(later)).toEqual([
      '所依据的《某某条例》版本日期（2099-01-01）晚于生效日期（2026-12-01），届时尚未施行，请核对。',
    ])
  })

  it('is judged by the day from which it shall hold, whichever', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, (effectiveOn, expiresOn, versionDate) => {
        const found = faults(excepted({ law: '某某条例', versionDate }, expiresOn), effectiveOn)
        expect(found.length > 0).toBe(expiresOn < effectiveOn || versionDate > effectiveOn)
      }),
    )
  })

  it('names a version that the law had', () => {
    expect(faults(excepted({ versionDate: '2015-03-04' }))).toEqual([
      '《中华人民共和国水法》没有 2015-03-04 的版本，已知最近的版本日期为 2016-07-02，请核对版本日期。',
    ])
    expect(faults(excepted({ versionDate: '2015-03-04' }), null)).toHaveLength(1)
    // Adopted on 2020-09-25, in force since 2021-01-01: either names the version.
    for (const versionDate of ['2020-09-25', '2021-01-01'])
      expect(faults(excepted({ law: '山东省优化营商环境条例', versionDate }))).toEqual([])
  })

  it('on a law or a version that nobody here knows is accepted, with a word to the reviewer', () => {
    const unknown = excepted({ law: '《淄博市某某条例》', versionDate: '2020-01-01' })
    const newer = excepted({ versionDate: '2024-05-05' })
    expect([unknown, newer].flatMap((difference) => faults(difference))).toEqual([])
    expect(exceptionDoubt(unknown)).toMatch(/没有收录《淄博市某某条例》/)
    expect(exceptionDoubt(newer)).toMatch(/2024-05-05 的版本比已收录的（2016-07-02）新/)
    expect(exceptionDoubt(excepted())).toBeUndefined()
  })
})

describe('the laws that are shipped', () => {
  it('are found under their short and full names, with their versions in order', () => {
    expect(knownLaw('《消防法》')).toEqual(knownLaw('中华人民共和国消防法'))
    expect(knownLaw('消防法')?.articles).toBe(74)
    expect(knownLaw('某某条例')).toBeUndefined()
    const { versions } = knownLaw('水法')!
    expect(versions).toEqual(versions.toSorted())
  })

  it('leave room for regulations of provinces and cities, which no list holds whole', () => {
    expect(isRegulationOf('《淄博市公共场所管理办法》', '370303')).toBe(true)
    expect(isRegulationOf('《山东省公共场所管理办法》', '370303101')).toBe(true)
    expect(isRegulationOf('《青岛市公共场所管理办法》', '370303')).toBe(false)
    expect(isRegulationOf('《张店区公共场所管理办法》', '370303')).toBe(false)
    expect(isRegulationOf('《淄博市公共场所通知》', '370303')).toBe(false)
  })
})
