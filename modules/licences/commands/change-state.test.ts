import { beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '#contracts/actor.ts'
import { demoIdentityNumber, identityOperations } from '#modules/identity/index.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { issue, licenceWorld, order, person, staff } from '../testing.ts'

const app = await openTestApp()
const { market } = await licenceWorld(app)
const approver = staff(market)
beforeEach(() => app.clock.set('2026-03-02T02:00:00Z'))

const stateOf = async (licenceId: string) => (await app.call(operations.getLicence, approver, { licenceId })).state
const reason = '经核查，经营场所布局与许可内容不一致。'

describe('suspend-licence and resume-licence', () => {
  it('hold a licence with its reason and give it back', async () => {
    const { licenceId } = await issue(app, order(market))
    expect(await app.call(operations.suspendLicence, approver, { licenceId, reason })).toMatchObject({
      state: '02',
      stateName: '暂扣',
    })
    expect(await app.call(operations.resumeLicence, approver, { licenceId, reason: '已整改到位。' })).toMatchObject({
      state: '01',
    })
    const { events } = await app.call(operations.getLicence, approver, { licenceId })
    expect(events.map((event) => [event.actName, event.reason])).toEqual([
      ['颁发', null],
      ['暂扣', reason],
      ['暂扣发还', '已整改到位。'],
    ])
  })

  it('tell the holder, without the reason, and note the change for other rooms', async () => {
    const holder = person()
    const { licenceId } = await issue(app, order(market, { contactPersonId: holder.personId }))
    await app.call(operations.suspendLicence, approver, { licenceId, reason })
    const { items } = await app.call(notifyOperations.listMyMessages, holder, {})
    expect(items[0]?.text).toContain('目前为“暂扣”状态')
    expect(items[0]?.text).not.toContain('经核查')
    const { rows } = await app.ownerPool.query(
      `SELECT payload FROM platform.event WHERE name = 'licences.status-changed' AND payload->>'licenceId' = $1`,
      [licenceId],
    )
    expect(rows).toEqual([{ payload: expect.objectContaining({ from: '01', to: '02' }) }])
  })

  it('reach the holder by phone where a number is known, and go on when the person’s data are erased', async () => {
    const facts = {
      name: '演示·证照',
      identityNumber: demoIdentityNumber(901),
      mobile: '13800000901',
      password: '演示登录口令-2026-901',
    }
    const { personId } = await app.call(identityOperations.registerPerson, anonymous, facts)
    const { licenceId } = await issue(app, order(market, { contactPersonId: personId }))
    await app.call(operations.suspendLicence, approver, { licenceId, reason })
    const { items } = await app.call(notifyOperations.listMyMessages, { kind: 'person', personId }, {})
    expect(items.map((item) => [item.template, item.sms?.stateName])).toEqual([
      ['licences.status-changed', '待发送'],
      ['licences.issued', undefined],
    ])
    await app.runtime.vault.erase(app.db, `person:${personId}`)
    expect(await app.call(operations.resumeLicence, approver, { licenceId, reason })).toMatchObject({ state: '01' })
  })

  it('refuse what cannot be, in words that say why', async () => {
    const { licenceId } = await issue(app, order(market))
    await expect(app.call(operations.resumeLicence, approver, { licenceId, reason })).rejects.toMatchObject({
      code: 'licences.act-impossible',
      sentence: '证照目前为“有效”状态，不能暂扣发还。',
    })
  })

  it('let one of two officers at once succeed and tell the other', async () => {
    const { licenceId } = await issue(app, order(market))
    const calls = [1, 2].map(() => app.call(operations.suspendLicence, approver, { licenceId, reason }))
    const outcomes = await Promise.allSettled(calls)
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('revoke-licence', () => {
  it.each([
    ['withdraw', '03', '撤销'],
    ['cancel', '04', '注销'],
    ['revoke', '07', '吊销'],
  ] as const)('%s ends it as %s %s', async (act, state, stateName) => {
    const { licenceId } = await issue(app, order(market))
    expect(await app.call(operations.revokeLicence, approver, { licenceId, act, reason })).toMatchObject({
      state,
      stateName,
    })
    await expect(app.call(operations.suspendLicence, approver, { licenceId, reason })).rejects.toMatchObject({
      code: 'licences.act-impossible',
    })
  })

  it('writes the expiry first when the term was over already', async () => {
    const { licenceId } = await issue(app, order(market, { validYears: 1 }))
    app.clock.set('2027-03-02T02:00:00Z')
    await app.call(operations.revokeLicence, approver, { licenceId, act: 'cancel', reason: '有效期届满未延续。' })
    const { events } = await app.call(operations.getLicence, approver, { licenceId })
    expect(events.map((event) => event.act)).toEqual(['issue', 'expire', 'cancel'])
  })
})

describe('expire-licences', () => {
  it('is seen at once and written down by the nightly job, in force and held licences alike', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await issue(app, order(market, { validYears: 2 }))).licenceId),
    )
    const [plain, held, ended] = ids as [string, string, string]
    await app.call(operations.suspendLicence, approver, { licenceId: held, reason })
    await app.call(operations.revokeLicence, approver, { licenceId: ended, act: 'revoke', reason })
    app.clock.set('2028-03-01T15:59:59Z')
    expect(await Promise.all(ids.map(stateOf))).toEqual(['01', '02', '07'])
    app.clock.set('2028-03-01T16:00:00Z')
    expect(await Promise.all(ids.map(stateOf))).toEqual(['05', '05', '07'])
    await app.ownerPool.query(`SELECT graphile_worker.add_job('licences.expire-licences')`)
    await app.runJobs()
    const { rows } = await app.ownerPool.query('SELECT id, state FROM licences.licence WHERE id = ANY($1)', [ids])
    expect(new Map(rows.map((row) => [row.id, row.state]))).toEqual(
      new Map([
        [plain, '05'],
        [held, '05'],
        [ended, '07'],
      ]),
    )
  })
})

describe('the record of a licence', () => {
  it('cannot be changed by the running program', async () => {
    for (const statement of [
      'UPDATE licences.licence_event SET act = act',
      'DELETE FROM licences.licence_event',
      'TRUNCATE licences.licence_event',
    ]) {
      await expect(app.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('takes no transition that the law does not know, from whoever writes', async () => {
    const { licenceId } = await issue(app, order(market))
    const forge = app.ownerPool.query(
      `INSERT INTO licences.licence_event (division_code, id, licence_id, act, from_state, to_state, reason, occurred_at)
       SELECT division_code, gen_random_uuid(), id, 'resume', '07', '01', 'x', now() FROM licences.licence WHERE id = $1`,
      [licenceId],
    )
    await expect(forge).rejects.toMatchObject({ code: '23514' })
  })
})
