import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations } from './index.ts'
import { workingDays as days, driftWorld, materialsNamed as list, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const clerk = staffOf('clerk', '370303')
let world: Awaited<ReturnType<typeof driftWorld>>
beforeAll(async () => {
  world = await driftWorld(app)
})

describe('the check of a guide', () => {
  it('finds breaches of quality, papers that conditions demand in vain, citations out of date, and limits above the law', async () => {
    const itemCode = await world.publish({})
    await world.observe(itemCode, '370303', [
      { field: 'materials', value: list('申请书', '营业执照复印件', '其他材料') },
      { field: 'acceptanceConditions', value: ['从业人员应当提供健康合格证明', '提供有效的营业执照'] },
      { field: 'legalBasis', value: [{ law: '《中华人民共和国慈善法》', article: '第四十八条', text: null }] },
      { field: 'promisedLimit', value: days(60) },
    ])
    const check = async () => {
      const { findings } = await app.call(operations.checkGuide, clerk, { itemCode, divisionCode: '370303' })
      return findings.map(({ code, detail }) => `${code} ${detail ?? ''}`.trim())
    }
    const found = await check()
    expect(found.slice(0, 3)).toEqual(['promise-over-statutory', 'visit-without-reason', 'catch-all-material 其他材料'])
    expect(found.filter((line) => line.startsWith('law.'))).toEqual([
      'law.condition-demands-unlisted-paper 健康合格证明',
      'law.citation-moved 中华人民共和国慈善法第四十八条',
    ])
    app.clock.set('2026-03-02T03:00:00Z')
    await world.observe(itemCode, '370303', [
      { field: 'legalBasis', value: [{ law: '《取水许可和水资源费征收管理条例》', article: null, text: null }] },
      { field: 'statutoryLimit', value: days(60) },
    ])
    app.clock.set('2026-03-02T04:00:00Z')
    expect(await check()).toContain('law.limit-above-law 60 个工作日')
    await expect(app.call(operations.checkGuide, clerk, { itemCode, divisionCode: '370321' })).rejects.toMatchObject({
      code: 'catalogue.item-not-implemented',
    })
  })
})
