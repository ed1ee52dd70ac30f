import { describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { ledgerOperations } from '#modules/ledger/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { findLicence } from '../store/licences.ts'
import { openToken } from '../store/sealed.ts'
import { agentOf, issue, licenceWorld, order, staff } from '../testing.ts'

const app = await openTestApp()
const { market } = await licenceWorld(app)
const tokenOf = async (licenceId: string) => {
  const ctx = app.context()
  return openToken(ctx, (await findLicence(ctx.db, licenceId))!)
}

describe('verify-by-token', () => {
  it('shows what the paper shows, the state now, and that the signature is genuine', async () => {
    const one = order(market)
    const { licenceId, number } = await issue(app, one)
    const token = await tokenOf(licenceId)
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/)
    const seen = await app.call(operations.verifyByToken, anonymous, { token })
    expect(seen).toMatchObject({
      number,
      holderName: one.holder.name,
      fields: one.fields,
      state: '01',
      signatureValid: true,
    })
    await app.call(operations.suspendLicence, staff(market), { licenceId, reason: '核查期间暂扣。' })
    expect(await app.call(operations.verifyByToken, anonymous, { token })).toMatchObject({
      state: '02',
      stateName: '暂扣',
    })
  })

  it('tells a licence whose signature was replaced', async () => {
    const [one, two] = [await issue(app, order(market)), await issue(app, order(market))]
    await app.ownerPool.query(
      'UPDATE licences.licence SET signature = (SELECT signature FROM licences.licence WHERE id = $2) WHERE id = $1',
      [one.licenceId, two.licenceId],
    )
    const seen = await app.call(operations.verifyByToken, anonymous, { token: await tokenOf(one.licenceId) })
    expect(seen.signatureValid).toBe(false)
  })

  it('knows no other token, and nothing at all after the holder’s data are erased', async () => {
    const one = order(market)
    const { licenceId } = await issue(app, one)
    const token = await tokenOf(licenceId)
    const call = (text: string) => app.call(operations.verifyByToken, anonymous, { token: text })
    await expect(call('AAAAAAAAAAAAAAAAAAAAAA')).rejects.toMatchObject({ code: 'licences.token-unknown' })
    await app.runtime.vault.erase(app.db, `company:${one.holder.id}`)
    await expect(call(token)).rejects.toMatchObject({ code: 'platform.erased' })
  })

  it('lets the holder see that somebody checked', async () => {
    const one = order(market)
    const { licenceId } = await issue(app, one)
    await app.call(operations.verifyByToken, anonymous, { token: await tokenOf(licenceId) })
    const { items } = await app.call(ledgerOperations.listEntriesAboutMe, agentOf(one.holder.id), {})
    expect(items[0]).toMatchObject({ by: '未登录的访客', subject: { kind: 'licence', id: licenceId } })
  })
})

describe('verify-by-number', () => {
  const verify = (number: string, holderName?: string) =>
    app.call(operations.verifyByNumber, anonymous, { number, holderName })

  it('tells state, type and issuer, and nothing of the holder', async () => {
    const one = order(market)
    const { number, identifier } = await issue(app, one)
    const seen = await verify(number)
    expect(seen).toEqual({
      number,
      typeName: '食品经营许可证',
      issuerName: '张店区市场监督管理局',
      state: '01',
      stateName: '有效',
      holderNameMatches: null,
      demo: true,
      checkedAt: '2026-03-02T02:00:00.000Z',
    })
    expect(await verify(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toEqual(seen)
    expect(await verify(identifier)).toEqual(seen)
  })

  it('says whether a typed name is the holder’s, however it is typed', async () => {
    const { number } = await issue(app, order(market))
    expect((await verify(number, '演示餐饮管理(淄博)有限公司 ')).holderNameMatches).toBe(true)
    expect((await verify(number, '演示餐饮管理')).holderNameMatches).toBe(false)
  })

  it('still tells the state after the holder’s data are erased', async () => {
    const one = order(market)
    const { number } = await issue(app, one)
    await app.runtime.vault.erase(app.db, `company:${one.holder.id}`)
    expect(await verify(number, one.holder.name)).toMatchObject({ state: '01', holderNameMatches: null })
  })

  it('answers an unknown number with what to do', async () => {
    await expect(verify('TB370303-2026-9999999-0')).rejects.toMatchObject({ code: 'licences.number-not-found' })
  })

  it('is bounded in its contract to ten a minute', () => {
    expect(operations.verifyByNumber.contract.rateLimit).toEqual({ perMinute: 10 })
  })
})
