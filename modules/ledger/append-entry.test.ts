import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { anonymous, type StaffActor } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { bodyContext, type SealedBody } from './append-entry.ts'
import { checkEntries } from './check-entries.ts'
import { commitTo, leafHash } from './domain/entry.ts'
import { type EntryRow, headerOfRow } from './store/entries.ts'

const app = await openTestApp()
const clerk: StaffActor = {
  kind: 'staff',
  personId: randomUUID(),
  post: { postId: randomUUID(), role: 'clerk', departmentId: randomUUID(), divisionCode: '370303' },
}
const rowsOf = async (subjectId: string) =>
  (await app.ownerPool.query<EntryRow>('SELECT * FROM ledger.entry WHERE subject_id = $1 ORDER BY seq', [subjectId]))
    .rows
const body = (id: string) => ({
  owner: `case:${id}` as const,
  content: { fields: ['经营场所'], note: '门牌号与证明不一致' },
})

describe('append-entry', () => {
  it('keeps who did what in clear and the details sealed', async () => {
    const id = randomUUID()
    await app
      .context(clerk)
      .record('cases.request-correction', { subject: { kind: 'case', id, divisionCode: '370303' }, body: body(id) })
    const [row] = await rowsOf(id)
    expect(row).toMatchObject({
      operation: 'cases.request-correction',
      actor_id: clerk.personId,
      actor_post: clerk.post.postId,
    })
    expect(row?.body?.includes(Buffer.from('门牌号'))).toBe(false)
    const opened = await app.runtime.vault.openJson<SealedBody>(app.db, `case:${id}`, bodyContext(row!.id), row!.body!)
    expect(opened.content).toEqual(body(id).content)
    expect(commitTo(Buffer.from(opened.salt, 'base64'), opened.content)).toEqual(row!.commitment)
  })

  it('loses the body with its owner’s key, while header, commitment and leaf stay and still agree', async () => {
    const id = randomUUID()
    await app.context(clerk).record('cases.get-case', { subject: { kind: 'case', id }, body: body(id) })
    const [before] = await rowsOf(id)
    await app.runtime.vault.erase(app.db, `case:${id}`)
    const [after] = await rowsOf(id)
    expect(after).toEqual(before)
    expect(leafHash(headerOfRow(after!), after!.commitment)).toEqual(after!.leaf_hash)
    const opened = app.runtime.vault.openJson(app.db, `case:${id}`, bodyContext(after!.id), after!.body!)
    await expect(opened).rejects.toMatchObject({ code: 'platform.erased' })
  })

  it('commits to the absence of a body, too, and can show that there was none', async () => {
    const id = randomUUID()
    await app.context(anonymous).record('cases.track-case', { subject: { kind: 'case', id } })
    await app.context(anonymous).record('cases.track-case', { subject: { kind: 'case', id } })
    const [one, two] = await rowsOf(id)
    expect(one).toMatchObject({ body: null, body_owner: null, actor_kind: 'anonymous', division_code: '000000' })
    expect(commitTo(one!.open_salt!, null)).toEqual(one!.commitment)
    expect(one!.commitment).not.toEqual(two!.commitment)
  })

  it('costs one round trip once the body’s key is known', async () => {
    const id = randomUUID()
    await app.runtime.vault.seal(app.db, `case:${id}`, 'cases.form', '{}')
    await app.runtime.vault.seal(app.db, `case:${id}`, 'cases.form', '{}')
    const asked = vi.spyOn(app.db, 'executeQuery')
    await app.context(clerk).record('cases.submit-case', { subject: { kind: 'case', id }, body: body(id) })
    expect(asked).toHaveBeenCalledTimes(1)
    asked.mockRestore()
  })

  it('takes the concerned person from the note, its subject or its body’s owner', async () => {
    const [me, id] = [randomUUID(), randomUUID()]
    const ctx = app.context(clerk)
    await ctx.record('cases.get-case', { subject: { kind: 'case', id }, concerns: `company:${me}` })
    await ctx.record('identity.get-me', { subject: { kind: 'person', id } })
    await ctx.record('notify.send', { subject: { kind: 'message', id }, body: { owner: `person:${me}`, content: {} } })
    await ctx.record('cases.get-case', { subject: { kind: 'case', id }, body: body(id) })
    expect((await rowsOf(id)).map((row) => row.concerns)).toEqual([
      `company:${me}`,
      `person:${id}`,
      `person:${me}`,
      null,
    ])
  })

  it('rebuilds every leaf from the columns, whatever the entry says', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0'))
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(clerk, anonymous),
        fc.option(fc.dictionary(text, fc.jsonValue())),
        async (id, actor, content) => {
          const note = {
            subject: { kind: 'case', id },
            ...(content && { body: { owner: 'system:test' as const, content } }),
          }
          await app.context(actor).record('cases.get-case', note)
        },
      ),
      { numRuns: 30 },
    )
    const check = await checkEntries(app.db, { limit: 1000 })
    expect(check.checked).toBeGreaterThan(30)
    expect(check).toMatchObject({ broken: [], next: null })
  })
})

describe('the ledger’s table', () => {
  it.each(['UPDATE ledger.entry SET operation = operation', 'DELETE FROM ledger.entry', 'TRUNCATE ledger.entry'])(
    'gives the running program no right to %s',
    async (statement) => {
      await expect(app.pool.query(statement)).rejects.toMatchObject({
        code: '42501',
        message: expect.stringContaining('permission denied'),
      })
    },
  )

  it('refuses a change even to its owner, and a check finds one that was forced', async () => {
    const id = randomUUID()
    await app.context(clerk).record('cases.get-case', { subject: { kind: 'case', id } })
    const [row] = await rowsOf(id)
    const forge = "UPDATE ledger.entry SET operation = 'cases.list-work' WHERE seq = $1"
    await expect(app.ownerPool.query(forge, [row!.seq])).rejects.toThrow('never changed')
    await app.ownerPool.query('ALTER TABLE ledger.entry DISABLE TRIGGER entry_stays')
    await app.ownerPool.query(forge, [row!.seq])
    await app.ownerPool.query('ALTER TABLE ledger.entry ENABLE TRIGGER entry_stays')
    const check = await checkEntries(app.db, { belowSeq: row!.seq + 1, limit: 10 })
    expect(check.broken).toEqual([row!.seq])
  })
})
