import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { anonymous, type PersonActor, type StaffActor } from '#contracts/actor.ts'
import { inTransaction } from '#platform/db/database.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import { sendMessage } from './send-message.ts'

const app = await openTestApp()
const person = (): PersonActor => ({ kind: 'person', personId: randomUUID() })
const receipt = (to: PersonActor, extra: { phone?: string; occasion?: string } = {}) => ({
  template: 'cases.receipt' as const,
  parameters: { caseNumber: '370303-20260302-000001', itemName: '食品经营许可' },
  to: { personId: to.personId, ...(extra.phone && { address: { channel: 'sms' as const, address: extra.phone } }) },
  about: { kind: 'case', id: randomUUID() },
  occasion: extra.occasion,
})
const inbox = (of: PersonActor, input: object = {}) => app.call(operations.listMyMessages, of, input)

describe('send-message', () => {
  it('puts a readable message into the inbox of one person and seals what it says', async () => {
    const [me, other] = [person(), person()]
    const message = receipt(me)
    await sendMessage(app.context(), message)
    const { items, unread } = await inbox(me)
    expect(items).toMatchObject([
      { title: '申请已提交', about: message.about, readAt: null, sms: null, at: '2026-03-02T02:00:00.000Z' },
    ])
    expect(items[0]?.text).toContain('“食品经营许可”已提交，办件编号 370303-20260302-000001')
    expect(unread).toBe(1)
    expect((await inbox(other)).items).toEqual([])
    const { rows } = await app.ownerPool.query('SELECT * FROM notify.message WHERE recipient = $1', [me.personId])
    expect(rows[0].parameters.includes(Buffer.from('食品经营许可'))).toBe(false)
  })

  it('takes one round trip for message, delivery and job', async () => {
    const me = person()
    await sendMessage(app.context(), receipt(me))
    await sendMessage(app.context(), receipt(me))
    const asked = vi.spyOn(app.db, 'executeQuery')
    await sendMessage(app.context(), receipt(me, { phone: '13800000000' }))
    expect(asked).toHaveBeenCalledTimes(1)
    asked.mockRestore()
  })

  it('is undone with the transaction that wrote it, its delivery and job, too', async () => {
    const me = person()
    const work = inTransaction(app.db, async (tx) => {
      await sendMessage({ ...app.context(), db: tx }, receipt(me, { phone: '13800000000' }))
      throw new Error('refused later')
    })
    await expect(work).rejects.toThrow('refused later')
    const { rows } = await app.ownerPool.query(
      `SELECT (SELECT count(*) FROM notify.message WHERE recipient = $1) AS messages,
              (SELECT count(*) FROM graphile_worker.jobs JOIN graphile_worker._private_jobs p USING (id) WHERE p.payload->>'personId' = $1::text) AS jobs`,
      [me.personId],
    )
    expect(rows[0]).toEqual({ messages: 0, jobs: 0 })
  })

  it('writes one message for one occasion, however often a listener runs', async () => {
    const me = person()
    const message = receipt(me, { phone: '13800000000', occasion: 'event-1' })
    await sendMessage(app.context(), message)
    await sendMessage(app.context(), message)
    expect((await inbox(me)).items).toHaveLength(1)
  })
})

describe('the inbox', () => {
  it('counts and filters unread messages and marks them read once', async () => {
    const me = person()
    for (let i = 0; i < 3; i++) await sendMessage(app.context(), receipt(me))
    const [newest] = (await inbox(me)).items
    app.clock.set('2026-03-03T02:00:00Z')
    await app.call(operations.markMessageRead, me, { messageId: newest!.id })
    app.clock.set('2026-03-04T02:00:00Z')
    await app.call(operations.markMessageRead, me, { messageId: newest!.id })
    expect(await inbox(me)).toMatchObject({
      unread: 2,
      items: [{ readAt: '2026-03-03T02:00:00.000Z' }, { readAt: null }, { readAt: null }],
    })
    expect((await inbox(me, { unreadOnly: true })).items).toHaveLength(2)
  })

  it('turns pages without gaps or repeats', async () => {
    const me = person()
    for (let i = 0; i < 5; i++) await sendMessage(app.context(), receipt(me))
    const first = await inbox(me, { limit: 3 })
    const second = await inbox(me, { limit: 3, after: first.next })
    expect(new Set([...first.items, ...second.items].map((item) => item.id)).size).toBe(5)
    expect(second.next).toBeNull()
  })

  it('lets nobody mark another person’s message', async () => {
    const [me, other] = [person(), person()]
    await sendMessage(app.context(), receipt(me))
    const [mine] = (await inbox(me)).items
    const call = app.call(operations.markMessageRead, other, { messageId: mine!.id })
    await expect(call).rejects.toMatchObject({ code: 'notify.message-not-found' })
    expect((await inbox(me)).unread).toBe(1)
  })

  it('belongs to persons alone', async () => {
    const staff: StaffActor = {
      kind: 'staff',
      personId: randomUUID(),
      post: { postId: randomUUID(), role: 'approver', departmentId: randomUUID(), divisionCode: '370303' },
    }
    for (const operation of [operations.listMyMessages, operations.markMessageRead]) {
      const input = { messageId: randomUUID() }
      expect(operation.may(anonymous, undefined, input)).toBe(false)
      expect(operation.may(staff, undefined, input)).toBe(false)
    }
  })
})
