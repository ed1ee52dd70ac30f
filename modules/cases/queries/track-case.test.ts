import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { buildCasesWorld, handling, submitted } from '../testing.ts'

const app = await openTestApp()
const world = await buildCasesWorld(app)
const track = (caseNumber: string, queryCode: string) =>
  app.call(operations.trackCase, anonymous, { caseNumber, queryCode })
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('track-case', () => {
  it('tells how far a case is, by the whole number or its end, and nothing personal', async () => {
    const receipt = await submitted(app, world.applicant)
    await handling(app, world).reject(receipt.caseId)
    const found = await track(receipt.caseNumberGrouped, receipt.queryCode)
    expect(found).toEqual(await track(receipt.shortNumber, receipt.queryCode))
    expect(found).toMatchObject({
      state: 'rejected',
      turn: { who: 'nobody' },
      timeline: [{ title: '提交申请' }, { title: '决定不予受理' }],
    })
    const told = JSON.stringify(found)
    for (const personal of ['演示·申请人', '演示小吃店', '职权', receipt.caseId]) expect(told).not.toContain(personal)
  })

  it('opens nothing after five wrong codes in a row, for 15 minutes or until the applicant gets another', async () => {
    const { caseId, shortNumber, queryCode } = await submitted(app, world.applicant)
    for (let i = 0; i < 4; i++)
      await expect(track(shortNumber, other(queryCode))).rejects.toMatchObject({ code: 'cases.tracking-failed' })
    await track(shortNumber, queryCode)
    for (let i = 0; i < 5; i++)
      await expect(track(shortNumber, other(queryCode))).rejects.toMatchObject({ code: 'cases.tracking-failed' })
    const unknown = await track('2026 0302 0000 0000', queryCode).catch((fault) => fault)
    expect(unknown).toMatchObject({
      code: 'cases.tracking-failed',
      sentence: expect.stringContaining('15 分钟内不能查询'),
    })
    await expect(track(shortNumber, queryCode)).rejects.toEqual(unknown)
    app.clock.set('2026-03-02T02:14:59Z')
    await expect(track(shortNumber, queryCode)).rejects.toEqual(unknown)
    app.clock.set('2026-03-02T02:15:00Z')
    await track(shortNumber, queryCode)
    for (let i = 0; i < 5; i++) await expect(track(shortNumber, other(queryCode))).rejects.toEqual(unknown)
    await expect(track(shortNumber, queryCode)).rejects.toEqual(unknown)
    const renewed = await app.call(operations.renewQueryCode, world.applicant, { caseId })
    await track(shortNumber, renewed.queryCode)
    expect(await app.call(operations.getReceipt, world.applicant, { caseId })).toMatchObject(renewed)
  })

  it('counts tries that come at once one by one', async () => {
    const { shortNumber, queryCode } = await submitted(app, world.applicant)
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => track(shortNumber, other(queryCode))))
    expect(tries.every((one) => one.status === 'rejected' && one.reason.code === 'cases.tracking-failed')).toBe(true)
    await expect(track(shortNumber, queryCode)).rejects.toMatchObject({ code: 'cases.tracking-failed' })
    const { rows } = await app.ownerPool.query('SELECT wrong_tries FROM cases.query_code WHERE rests_until IS NOT NULL')
    expect(rows).toEqual([{ wrong_tries: 0 }])
  })

  it('answers a wrong number like a wrong code, and keeps neither in clear', async () => {
    const { caseId, queryCode } = await submitted(app, world.applicant)
    await expect(track('2026 0302 0000 0000', queryCode)).rejects.toMatchObject({ code: 'cases.tracking-failed' })
    await expect(track('不是编号不是编号不是编号不是编号', queryCode)).rejects.toMatchObject({
      code: 'cases.tracking-failed',
    })
    const { rows } = await app.ownerPool.query('SELECT * FROM cases.query_code WHERE case_id = $1', [caseId])
    expect(JSON.stringify(rows[0])).not.toContain(Buffer.from(queryCode).toJSON().data.join(','))
  })
})
