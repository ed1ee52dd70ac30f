import { describe, expect, it } from 'vitest'
import type { Receipt } from '#contracts/cases/index.ts'
import { notifyOperations } from '#modules/notify/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { operations } from '../operations.ts'
import {
  ALLOWANCE,
  ANSWERS,
  buildCasesWorld,
  COUNTER_ONLY,
  FOOD,
  filesOnDisk,
  filledDraft,
  handling,
  pdf,
  register,
  republishFood,
  staff,
  submitted,
} from '../testing.ts'

const app = await openTestApp()
const world = await buildCasesWorld(app)
const { applicant, agent, stranger } = world
const at = { divisionCode: '370303' }
const draft = (who = applicant, itemCode = FOOD) => app.call(operations.startDraft, who, { ...at, itemCode })
const get = (caseId: string, who = applicant) => app.call(operations.getDraft, who, { caseId })

describe('start-draft', () => {
  it('begins a draft once and goes on with it, in two windows at once too', async () => {
    const who = await register(app, 11)
    const begun = await Promise.all(Array.from({ length: 4 }, () => draft(who)))
    expect(new Set(begun.map(({ caseId }) => caseId)).size).toBe(1)
    expect(begun.filter(({ resumed }) => !resumed)).toHaveLength(1)
    const { rows } = await app.ownerPool.query('SELECT count(*)::int AS n FROM cases.event WHERE case_id = $1', [
      begun[0]!.caseId,
    ])
    expect(rows[0].n).toBe(1)
  })

  it('names who applies, keeps the guide that was shown, and seals the name', async () => {
    const { caseId } = await draft(agent)
    const found = await get(caseId, agent)
    expect(found.applicant).toMatchObject({
      kind: 'company',
      name: '演示·小吃有限公司',
      documentType: '统一社会信用代码',
    })
    expect(found.guideHash).toMatch(/^[0-9a-f]{64}$/)
    expect(found).toMatchObject({
      guideChanged: false,
      openFields: null,
      readyToSubmit: false,
      expiresOn: '2026-05-31',
    })
    const { rows } = await app.ownerPool.query('SELECT * FROM cases."case" WHERE id = $1', [caseId])
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('演示·小吃').toString('hex'))
    expect(rows[0].applicant.includes(Buffer.from('演示·小吃'))).toBe(false)
  })

  it('keeps at most twenty drafts of one applicant, and goes on with any of them', async () => {
    const who = await register(app, 19)
    const { caseId } = await draft(who)
    await app.ownerPool.query(
      `WITH place AS (
         INSERT INTO regions.division (code, name, level, parent_code)
         SELECT '370303' || n, '演示街道' || n, 'town', '370303' FROM generate_series(901, 919) n RETURNING code)
       INSERT INTO cases."case" SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'division_code', code))).*
         FROM cases."case" c, place WHERE c.id = $1`,
      [caseId],
    )
    await expect(draft(who, ALLOWANCE)).rejects.toMatchObject({
      code: 'cases.too-many-drafts',
      sentence: '未提交的申请最多保留 20 份，请先在“我的办件”中提交或者删除不再需要的草稿。',
    })
    expect(await draft(who)).toEqual({ caseId, resumed: true })
    await app.call(operations.discardDraft, who, { caseId })
    expect(await draft(who, ALLOWANCE)).toMatchObject({ resumed: false })
  })

  it('and uploading are bounded a minute and address', () => {
    expect(operations.startDraft.contract.rateLimit).toEqual({ perMinute: 30 })
    expect(operations.uploadMaterial.contract.rateLimit).toEqual({ perMinute: 30 })
  })

  it.each([
    [
      'an item that nobody carries out there',
      applicant,
      { divisionCode: '370102', itemCode: FOOD },
      'cases.item-not-found',
    ],
    ['an item without a form', applicant, { ...at, itemCode: COUNTER_ONLY }, 'cases.no-online-form'],
    ['a company where persons alone may apply', agent, { ...at, itemCode: ALLOWANCE }, 'cases.only-for-persons'],
  ])('refuses %s', async (_, who, input, code) => {
    await expect(app.call(operations.startDraft, who, input)).rejects.toMatchObject({ code })
  })
})

describe('save-draft', () => {
  it('keeps a page right or wrong, says what is wrong, and leaves the others', async () => {
    const { caseId } = await draft()
    const save = (page: string, answers: object) => app.call(operations.saveDraft, applicant, { caseId, page, answers })
    expect((await save('who', { shop: ANSWERS.shop })).faults).toEqual([])
    expect((await save('where', { remark: 'x' })).faults).toEqual([{ path: '/place', message: '此项必填。' }])
    const found = await get(caseId)
    expect(found.answers).toEqual({ shop: ANSWERS.shop, remark: 'x' })
    expect(found.pages).toMatchObject([
      { id: 'who', complete: true },
      { id: 'where', complete: false, started: true },
    ])
    expect(found.missing).toMatchObject({
      fields: [{ path: '/place' }],
      materials: ['演示材料 application', '演示材料 site-plan'],
    })
    await save('where', { place: ANSWERS.place, remark: '' })
    expect((await get(caseId)).answers).toEqual(ANSWERS)
  })

  it('refuses pages and fields of another form, and more than a form can hold', async () => {
    const { caseId } = await draft()
    const save = (page: string, answers: object) => app.call(operations.saveDraft, applicant, { caseId, page, answers })
    await expect(save('nowhere', {})).rejects.toMatchObject({ code: 'cases.page-unknown' })
    await expect(save('who', { place: 'x' })).rejects.toMatchObject({ code: 'cases.answers-unknown' })
    await expect(save('who', { shop: '长'.repeat(70_000) })).rejects.toMatchObject({ code: 'cases.answers-too-large' })
  })

  it('seals what was written', async () => {
    const { caseId } = await draft()
    const { rows } = await app.ownerPool.query('SELECT sealed FROM cases.answers WHERE case_id = $1', [caseId])
    expect(rows[0].sealed.includes(Buffer.from('演示'))).toBe(false)
  })
})

describe('materials', () => {
  it('go in, come back as they were, and go away before they are handed in', async () => {
    const { caseId } = await draft(stranger)
    const upload = (requirementId: string) =>
      app.call(operations.uploadMaterial, stranger, { caseId, requirementId }, { upload: pdf('平面图.pdf') })
    const before = filesOnDisk(app)
    const file = await upload('site-plan')
    expect(filesOnDisk(app)).toBe(before + 1)
    expect(file).toMatchObject({ fileName: '平面图.pdf', mediaType: 'application/pdf', round: 0, state: 'active' })
    const download = { caseId, materialId: file.id }
    const answer = await app.call(operations.downloadMaterial, stranger, download)
    expect(answer).toMatchObject({
      fileName: '平面图.pdf',
      mediaType: 'application/pdf',
      content: pdf('平面图.pdf').content,
    })
    await app.call(operations.removeMaterial, stranger, download)
    await expect(app.call(operations.downloadMaterial, stranger, download)).rejects.toMatchObject({
      code: 'cases.material-not-found',
    })
    expect(filesOnDisk(app)).toBe(before)
    await expect(upload('nothing')).rejects.toMatchObject({ code: 'cases.requirement-unknown' })
    for (let i = 0; i < 10; i++) await upload('site-plan')
    await expect(upload('site-plan')).rejects.toMatchObject({ code: 'cases.too-many-files' })
    await app.call(operations.discardDraft, stranger, { caseId })
    await expect(get(caseId, stranger)).rejects.toMatchObject({ code: 'cases.not-found' })
    expect(filesOnDisk(app)).toBe(before)
    const { rows } = await app.ownerPool.query('SELECT 1 FROM platform.data_key WHERE owner = $1', [`case:${caseId}`])
    expect(rows).toEqual([])
  })
})

describe('the files of a case that was handed in', () => {
  it('are kept, even one that was taken back while correcting', async () => {
    const who = await register(app, 20)
    const { caseId } = await submitted(app, who)
    await handling(app, world).correct(caseId)
    const input = { caseId, requirementId: 'site-plan' }
    const anew = await app.call(operations.uploadMaterial, who, input, { upload: pdf() })
    const before = filesOnDisk(app)
    await app.call(operations.removeMaterial, who, { caseId, materialId: anew.id })
    expect(filesOnDisk(app)).toBe(before)
  })
})

describe('submit-case', () => {
  it('gives a receipt whose code opens the progress, and tells the applicant', async () => {
    const who = await register(app, 12)
    const receipt = await submitted(app, who)
    expect(receipt.caseNumber).toMatch(/^[0-9A-Z]{31}20260302[0-9]{8}$/)
    expect(receipt).toMatchObject({
      itemName: '演示·食品经营许可',
      departmentName: '张店区演示市场局',
      acceptanceDueOn: '2026-03-09',
      acceptanceProvisional: false,
      materialCount: 2,
    })
    expect(receipt.queryCode).toMatch(/^[0-9]{6}$/)
    expect(await app.call(operations.getReceipt, who, { caseId: receipt.caseId })).toEqual(receipt)
    await app.runJobs()
    const { items } = await app.call(notifyOperations.listMyMessages, who, {})
    expect(items).toMatchObject([{ template: 'cases.receipt', about: { kind: 'case', id: receipt.caseId } }])
    expect(items[0]!.text).toContain(receipt.shortNumber)
  })

  it('refuses what is not complete, field by field and material by material', async () => {
    const who = await register(app, 13)
    const { caseId } = await draft(who)
    const submit = () => app.call(operations.submitCase, who, { caseId })
    await expect(submit()).rejects.toMatchObject({
      code: 'cases.answers-incomplete',
      fields: [{ path: '/answers/shop' }, { path: '/answers/place' }],
    })
    await app.call(operations.saveDraft, who, { caseId, page: 'who', answers: { shop: 'a' } })
    await app.call(operations.saveDraft, who, { caseId, page: 'where', answers: { place: 'b' } })
    await expect(submit()).rejects.toMatchObject({
      code: 'cases.materials-missing',
      sentence: '还有 2 份必要材料没有上传：演示材料 application、演示材料 site-plan。请上传后再提交。',
    })
  })

  it('makes one case of twenty submissions at once, whatever keys they carry, with one number, event and notice', async () => {
    const who = await register(app, 14)
    const caseId = await filledDraft(app, who)
    const once = { idempotencyKey: 'the-same-form-twice' }
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, n) => app.call(operations.submitCase, who, { caseId }, n % 2 ? once : {})),
    )
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    await app.runJobs()
    const { rows } = await app.ownerPool.query(
      `SELECT (SELECT count(*) FROM cases.event WHERE case_id = $1 AND kind = 'submitted') AS events,
              (SELECT count(*) FROM platform.event WHERE name = 'cases.submitted' AND payload->>'caseId' = $1::text) AS news,
              (SELECT count(*) FROM cases.answers WHERE case_id = $1 AND version > 0) AS answers,
              (SELECT count(*) FROM notify.message WHERE about_id = $1::text) AS messages`,
      [caseId],
    )
    expect(rows[0]).toEqual({ events: 1, news: 1, answers: 1, messages: 1 })
  })

  it('accepts by the standard that the applicant began under, in their favour', async () => {
    const who = await register(app, 15)
    const caseId = await filledDraft(app, who)
    app.clock.set('2026-03-03T02:00:00Z')
    await republishFood(app, { promisedLimit: { count: 3, unit: 'workingDay', note: null } })
    expect(await get(caseId, who)).toMatchObject({ readyToSubmit: true })
    await app.call(operations.submitCase, who, { caseId })
    await handling(app, world).accept(caseId)
    const found = await app.call(operations.getMyCase, who, { caseId })
    // Ten working days as when it was begun, not the three of the new standard.
    expect(found.deadline).toMatchObject({ kind: 'decision', dueOn: '2026-03-17' })
    app.clock.set('2026-03-02T02:00:00Z')
  })

  it('makes about as many round trips as it says', async () => {
    const who = await register(app, 16)
    await submitted(app, who)
    const caseId = await filledDraft(app, await register(app, 17))
    const { rows: before } = await app.pool.query('SELECT sum(xact_commit)::int AS n FROM pg_stat_database')
    expect(before).toHaveLength(1)
    const queries: string[] = []
    const log = app.pool.on('acquire', (client) => {
      const traced = client as unknown as { query: (...args: unknown[]) => unknown; traced?: true }
      if (traced.traced) return
      traced.traced = true
      const query = traced.query.bind(client)
      traced.query = (...args) => {
        const text = typeof args[0] === 'string' ? args[0] : (args[0] as { text?: string }).text
        queries.push(String(text))
        return query(...args)
      }
    })
    const owner = await app.pool.query('SELECT applicant_id FROM cases."case" WHERE id = $1', [caseId])
    queries.length = 0
    await app.call(operations.submitCase, { kind: 'person', personId: owner.rows[0].applicant_id }, { caseId })
    log.removeAllListeners('acquire')
    // Begin, idempotency key, read and lock, write, ledger, outbox, answer, commit; the calendar's version and whether the
    // item is in force are asked once a second.
    expect(queries.length).toBeLessThanOrEqual(10)
    const ours = queries.filter((text) => /cases\./.test(text))
    expect(ours).toHaveLength(2)
  })
})

describe('list-my-cases', () => {
  it('shows one’s own, newest first, by pages and tabs; the company’s only to who acts for it', async () => {
    const who = await register(app, 18)
    const receipts: Receipt[] = []
    for (let i = 0; i < 3; i++) receipts.push(await submitted(app, who))
    const { caseId } = await draft(who)
    const list = (input: object) => app.call(operations.listMyCases, who, input)
    const first = await list({ limit: 3 })
    const second = await list({ limit: 3, after: first.next })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([
      caseId,
      ...receipts.map((r) => r.caseId).reverse(),
    ])
    expect(second.next).toBeNull()
    expect(first.counts).toEqual({ draft: 1, open: 3, closed: 0 })
    expect((await list({ tab: 'draft' })).items.map(({ id }) => id)).toEqual([caseId])
    expect(first.items[1]).toMatchObject({ state: 'submitted', turn: '等部门受理', deadline: { colour: 'green' } })
    const company = await app.call(operations.listMyCases, agent, {})
    expect(company.items.every((item) => !receipts.some((r) => r.caseId === item.id))).toBe(true)
    const alone = await app.call(operations.listMyCases, { kind: 'person', personId: agent.personId }, {})
    expect(alone.items).toEqual([])
  })

  it('belongs to persons', () => {
    expect(operations.listMyCases.may(staff('clerk', world.departments.market), undefined, {})).toBe(false)
  })
})
