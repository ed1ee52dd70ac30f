import { randomUUID } from 'node:crypto'
import { runOnce } from 'graphile-worker'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { allJobs, allListeners, compose } from '#app/compose.ts'
import type { PersonActor } from '#contracts/actor.ts'
import { quietWorkerLogger } from '#platform/jobs/quiet-logger.ts'
import { taskList } from '#platform/jobs/worker.ts'
import { startSmsGateway } from '#test/support/sms-gateway-process.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { sendMessage } from '../commands/send-message.ts'
import { operations } from '../operations.ts'

const app = await openTestApp()
const gateway = await startSmsGateway()
afterAll(() => gateway.stop())
beforeEach(() => gateway.behave('normal'))

const connected = compose(app.runtime, { smsGatewayUrl: gateway.url })
const tasks = taskList({ ...connected, pool: app.pool, listeners: allListeners, jobs: allJobs, concurrency: 1 })
const runJobs = () => runOnce({ pgPool: app.pool, taskList: tasks, logger: quietWorkerLogger() })

const PHONE = '13800000001'
async function notifySomebody(): Promise<PersonActor> {
  const me: PersonActor = { kind: 'person', personId: randomUUID() }
  await sendMessage(app.context(), {
    template: 'cases.receipt',
    parameters: { caseNumber: '370303-20260302-000001', itemName: '最低生活保障对象认定' },
    to: { personId: me.personId, address: { channel: 'sms', address: PHONE } },
    about: { kind: 'case', id: randomUUID() },
  })
  return me
}
const smsOf = async (me: PersonActor) => {
  const [message] = (await app.call(operations.listMyMessages, me, {})).items
  const sent = (await gateway.messages()).filter(({ id }) => id === message?.id)
  return { shown: message?.sms, sent }
}
const attemptsOf = async (me: PersonActor) =>
  (await app.ownerPool.query('SELECT attempts FROM notify.delivery WHERE recipient = $1', [me.personId])).rows[0]
    .attempts

describe('deliver-sms', () => {
  it('hands the text to the gateway without naming the item', async () => {
    const me = await notifySomebody()
    expect((await smsOf(me)).shown).toEqual({ state: 'queued', stateName: '待发送', at: null })
    await runJobs()
    const { shown, sent } = await smsOf(me)
    expect(shown).toMatchObject({ state: 'sent', stateName: '已发送' })
    expect(sent).toMatchObject([{ to: PHONE, received: 1 }])
    expect(sent[0]?.text).toContain('办件编号370303-20260302-000001')
    expect(sent[0]?.text).toContain('【通办演示】')
    expect(sent[0]?.text).not.toContain('最低生活保障')
  })

  it('asks again after the gateway kept the text but its answer was lost, and one text is sent', async () => {
    await gateway.behave('dropping')
    const me = await notifySomebody()
    // The clock of the test lies in the past, so that every later attempt is due at once: the queue runs until it is empty.
    await runJobs()
    const { shown, sent } = await smsOf(me)
    expect(shown?.state).toBe('sent')
    expect(sent).toMatchObject([{ received: 2 }])
    expect(await attemptsOf(me)).toBe(2)
  })

  it('gives up after eight attempts and leaves the inbox', async () => {
    await gateway.behave('down')
    const me = await notifySomebody()
    await runJobs()
    const { shown, sent } = await smsOf(me)
    expect(shown).toMatchObject({ state: 'failed', stateName: '发送失败' })
    expect(sent).toEqual([])
    expect(await attemptsOf(me)).toBe(8)
  })

  it('does not ask again where asking is of no use', async () => {
    await gateway.behave('refusing')
    const me = await notifySomebody()
    await runJobs()
    expect((await smsOf(me)).shown?.state).toBe('failed')
    expect(await attemptsOf(me)).toBe(1)
  })

  it('sends nothing once the person’s data are erased', async () => {
    const me = await notifySomebody()
    await app.runtime.vault.erase(app.db, `person:${me.personId}`)
    const before = (await gateway.messages()).length
    await runJobs()
    expect(await gateway.messages()).toHaveLength(before)
  })

  it('says 未接短信网关 where no gateway is configured', async () => {
    const me = await notifySomebody()
    await app.runJobs()
    const { shown, sent } = await smsOf(me)
    expect(shown).toMatchObject({ state: 'unconnected', stateName: '未接短信网关' })
    expect(sent).toEqual([])
  })
})
