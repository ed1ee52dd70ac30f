import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { openTestApp } from '#test/support/test-app.ts'
import { type Ed25519Jwk, verifySignedPayload } from '../domain/signature.ts'
import { operations } from '../operations.ts'
import { agentOf, FOOD_LICENCE, issue, licenceWorld, order, person, staff } from '../testing.ts'

const app = await openTestApp()

/** The one stream of a PDF that inflates to JSON. */
function attachmentOf(pdf: Buffer): { payload: string; signature: string; keyId: string } {
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const end = pdf.indexOf('\nendstream', at)
    try {
      const text = inflateSync(pdf.subarray(at + 'stream\n'.length, end)).toString('utf8')
      if (text.startsWith('{')) return JSON.parse(text)
    } catch {
      // A font or another stream of its own kind.
    }
  }
  throw new Error('no attachment')
}
/** What a reader of the PDF can copy out of it. */
async function textOf(pdf: Buffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf) })
  try {
    const file = await task.promise
    const pages = Array.from({ length: file.numPages }, async (_, at) => (await file.getPage(at + 1)).getTextContent())
    return (await Promise.all(pages))
      .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
      .join('')
  } finally {
    await task.destroy()
  }
}

const { market, health } = await licenceWorld(app)

describe('list-my-licences', () => {
  it('shows a company’s licences to whoever acts for it, page by page, newest first', async () => {
    const holder = order(market).holder
    for (let i = 0; i < 3; i++) await issue(app, order(market, { holder }))
    await issue(app, order(market))
    const agent = agentOf(holder.id)
    const first = await app.call(operations.listMyLicences, agent, { limit: 2 })
    const second = await app.call(operations.listMyLicences, agent, { limit: 2, after: first.next })
    const numbers = [...first.items, ...second.items].map((item) => item.number)
    expect(numbers).toHaveLength(3)
    expect(numbers).toEqual([...numbers].sort().reverse())
    expect(first.items[0]).toMatchObject({ holderName: holder.name, stateName: '有效', validThrough: '2031-03-01' })
    const asPerson = await app.call(operations.listMyLicences, { ...agent, actingFor: undefined }, {})
    expect(asPerson.items).toEqual([])
  })
})

describe('list-licences', () => {
  it('shows a department its own, by state, type and number', async () => {
    const mine = await issue(app, order(health))
    const held = await issue(app, order(health))
    await app.call(operations.suspendLicence, staff(health), { licenceId: held.licenceId, reason: '核查期间暂扣。' })
    const list = async (input: object) =>
      (await app.call(operations.listLicences, staff(health, 'clerk'), input)).items.map((item) => item.number)
    expect(await list({})).toEqual([held.number, mine.number])
    expect(await list({ state: '02' })).toEqual([held.number])
    expect(await list({ number: mine.number.replaceAll('-', '').toLowerCase() })).toEqual([mine.number])
    expect(await list({ licenceTypeCode: FOOD_LICENCE, state: '05' })).toEqual([])
  })
})

describe('download-licence', () => {
  it('gives the same PDF before and after the job has kept it, under the holder’s key', async () => {
    const one = order(market)
    const { licenceId, number } = await issue(app, one)
    const agent = agentOf(one.holder.id)
    const before = await app.call(operations.downloadLicence, agent, { licenceId })
    expect(before).toMatchObject({ mediaType: 'application/pdf', fileName: `食品经营许可证（${number}）.pdf` })
    await app.runJobs()
    const { rows } = await app.ownerPool.query('SELECT document_address FROM licences.licence WHERE id = $1', [
      licenceId,
    ])
    expect(rows[0].document_address).toMatch(/^[0-9a-f]{64}$/)
    const after = await app.call(operations.downloadLicence, agent, { licenceId })
    expect(after.content.equals(before.content)).toBe(true)
    await app.runtime.vault.erase(app.db, `company:${one.holder.id}`)
    await expect(app.call(operations.downloadLicence, agent, { licenceId })).rejects.toMatchObject({
      code: 'platform.erased',
    })
  })

  it('carries what was signed, so that the file and the public key alone prove it', async () => {
    const { licenceId, number } = await issue(app, order(market))
    const { content } = await app.call(operations.downloadLicence, staff(market), { licenceId })
    const signed = attachmentOf(content)
    const { keys } = await app.call(operations.listPublicKeys, { kind: 'anonymous' }, {})
    const key = keys.find(({ kid }) => kid === signed.keyId)
    expect(verifySignedPayload(signed.payload, signed.signature, key as Ed25519Jwk)).toBe(true)
    expect(JSON.parse(signed.payload)).toMatchObject({ number, holder: { numberShown: '91370303MADEMO0001' } })
  })

  it('is refused to the holder while the licence is not valid, and open to the department', async () => {
    const holder = person()
    const one = order(market, { holder: { ...order(market).holder, kind: 'person', id: holder.personId } })
    const { licenceId } = await issue(app, one)
    await app.call(operations.revokeLicence, staff(market), { licenceId, act: 'revoke', reason: '经处罚决定吊销。' })
    await expect(app.call(operations.downloadLicence, holder, { licenceId })).rejects.toMatchObject({
      code: 'licences.not-downloadable',
    })
    const file = await app.call(operations.downloadLicence, staff(market, 'clerk'), { licenceId })
    expect(file.content.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('marks each character that the font lacks, and keeps it in what was signed', async () => {
    const fields = [{ label: '店铺字号', value: '演示𠮷记😀' }]
    const { licenceId } = await issue(app, order(market, { fields }))
    const { content } = await app.call(operations.downloadLicence, staff(market), { licenceId })
    const text = await textOf(content)
    expect(text).toContain('演示〓记〓')
    expect(text).toContain('标〓处为字库未收字，以扫码核验显示的内容为准。')
    expect(JSON.parse(attachmentOf(content).payload)).toMatchObject({ fields })
  })

  it('speaks of no marks where there are none, and of no term where none is stated', async () => {
    const { licenceId } = await issue(app, order(market, { validYears: null }))
    const { content } = await app.call(operations.downloadLicence, staff(market), { licenceId })
    const text = await textOf(content)
    expect(text).toContain('未载明有效期')
    expect(text).not.toContain('长期有效')
    expect(text).not.toContain('〓')
  })

  it('goes on to a second page when there is much to say, and draws rare characters', async () => {
    const fields = Array.from({ length: 30 }, (_, at) => ({
      label: `经营项目 ${at + 1}`,
      value: '热食类食品制售、冷食类食品制售'.repeat(4),
    }))
    const one = order(market, { fields: [...fields, { label: '负责人', value: '演示㛃喆' }] })
    const { licenceId } = await issue(app, one)
    const { content } = await app.call(operations.downloadLicence, staff(market), { licenceId })
    expect(content.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
  })
})
