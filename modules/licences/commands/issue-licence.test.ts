import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { notifyOperations } from '#modules/notify/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { isLicenceIdentifier } from '../domain/identifier.ts'
import { type LicencePayload, opensCommitment } from '../domain/payload.ts'
import { type Ed25519Jwk, verifySignedPayload } from '../domain/signature.ts'
import { operations } from '../operations.ts'
import { issue, licenceWorld, order, person, staff } from '../testing.ts'

const app = await openTestApp()
const { market, health } = await licenceWorld(app)
const count = async (caseId: string) =>
  (await app.ownerPool.query('SELECT count(*) FROM licences.licence WHERE case_id = $1', [caseId])).rows[0].count

describe('issue-licence', () => {
  it('gives identifier and number in their forms, and a first event', async () => {
    const issued = await issue(app, order(market))
    expect(isLicenceIdentifier(issued.identifier)).toBe(true)
    expect(issued.number).toMatch(/^TB370303-2026-\d{7}-[0-9A-Z]$/)
    const licence = await app.call(operations.getLicence, staff(market), { licenceId: issued.licenceId })
    expect(licence).toMatchObject({
      typeName: '食品经营许可证',
      issuerName: '张店区市场监督管理局',
      state: '01',
      stateName: '有效',
      issuedOn: '2026-03-02',
      validThrough: '2031-03-01',
      demo: true,
      events: [{ act: 'issue', actName: '颁发', reason: null }],
      allowed: { download: true, suspend: true, resume: false, revoke: ['withdraw', 'cancel', 'revoke'] },
    })
  })

  it('issues once for a case, however often and however simultaneously it is asked', async () => {
    const one = order(market)
    const answers = await Promise.all(Array.from({ length: 5 }, () => issue(app, one)))
    expect(new Set(answers.map((answer) => answer.licenceId)).size).toBe(1)
    expect(await issue(app, one)).toEqual(answers[0])
    expect(await count(one.caseId)).toBe(1)
  })

  it('leaves nothing behind when the decision is undone', async () => {
    const one = order(market)
    const failing = issue({ ...app, subscriptions: null as never }, one)
    await expect(failing).rejects.toThrow()
    expect(await count(one.caseId)).toBe(0)
  })

  it('numbers licences of one division without repeats while many are issued at once', async () => {
    const issued = await Promise.all(
      [market, health, market, health, market].map((issuer) => issue(app, order(issuer))),
    )
    expect(new Set(issued.map((one) => one.number)).size).toBe(5)
    expect(new Set(issued.map((one) => one.identifier)).size).toBe(5)
  })

  it('signs with the department’s own key, which anyone can check offline', async () => {
    const issued = await issue(
      app,
      order(health, { holder: { ...order(health).holder, kind: 'person', documentNumber: 'ABCD0123456789EFGH' } }),
    )
    const { signed } = await app.call(operations.getLicence, staff(health), { licenceId: issued.licenceId })
    const { keys } = await app.call(operations.listPublicKeys, { kind: 'anonymous' }, {})
    const key = keys.find(({ kid }) => kid === signed.keyId)
    expect(key).toMatchObject({
      kty: 'OKP',
      crv: 'Ed25519',
      alg: 'EdDSA',
      issuerName: '张店区卫生健康局',
      retiredAt: null,
    })
    expect(verifySignedPayload(signed.payload, signed.signature, key as Ed25519Jwk)).toBe(true)
    const other = keys.find(({ kid }) => kid !== signed.keyId)
    expect(verifySignedPayload(signed.payload, signed.signature, other as Ed25519Jwk)).toBe(false)
    const payload = JSON.parse(signed.payload) as LicencePayload
    expect(signed.payload).not.toContain('ABCD0123456789EFGH')
    expect(payload.holder.numberShown).toBe('ABCD************GH')
    expect(opensCommitment(payload, signed.disclosure)).toBe(true)
  })

  it('keeps nothing personal in clear in its tables', async () => {
    const one = order(market)
    const { licenceId } = await issue(app, one)
    const { rows } = await app.ownerPool.query(
      'SELECT to_jsonb(l)::text AS text FROM licences.licence l WHERE id = $1',
      [licenceId],
    )
    const hex = (text: string) => Buffer.from(text).toString('hex')
    for (const secret of [one.holder.name, one.holder.documentNumber, '王演示', '演示路']) {
      expect(rows[0].text).not.toContain(secret)
      expect(rows[0].text).not.toContain(hex(secret))
    }
  })

  it('tells a person who holds it, or who applied for the company', async () => {
    const [holder, applicant] = [person(), person()]
    await issue(app, order(market, { holder: { ...order(market).holder, kind: 'person', id: holder.personId } }))
    await issue(app, order(market, { contactPersonId: applicant.personId }))
    for (const actor of [holder, applicant]) {
      const { items } = await app.call(notifyOperations.listMyMessages, actor, {})
      expect(items).toMatchObject([{ title: '电子证照已颁发', about: { kind: 'licence' } }])
    }
  })

  it('refuses a type that the dictionary does not hold, and an unknown issuer', async () => {
    await expect(issue(app, order(market, { licenceTypeCode: '11370000MBTB00003Q999' }))).rejects.toMatchObject({
      code: 'licences.type-unknown',
    })
    await expect(issue(app, order(randomUUID()))).rejects.toMatchObject({ code: 'regions.department-not-found' })
  })
})
