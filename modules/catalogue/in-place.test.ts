import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, systemActor } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import { catalogueOperations as operations } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const set = systemActor('test')
const CODE = 'TB0100001000'
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const days = (count: number) => ({ count, unit: 'workingDay' as const, note: null })
const manager = (person: number, divisionCode: string): Actor => ({
  kind: 'staff',
  personId: `0192f0c0-0000-7000-8000-00000000000${person}`,
  post: {
    postId: `0192f0c0-0000-7000-8000-00000000010${person}`,
    role: 'itemManager',
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})
const inPlace = (divisionCode: string, actor: Actor = anonymous, extra: object = {}) =>
  app.call(operations.getItemInPlace, actor, { divisionCode, itemCode: CODE, ...extra })
const promise = (answer: Awaited<ReturnType<typeof inPlace>>) =>
  answer.fields.find(({ field }) => field === 'promisedLimit')

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
  for (const itemCode of [CODE, 'TB0100001001', 'TB010000100101', 'TB0100002000']) {
    await app.call(operations.publishBasicItemVersion, set, {
      itemCode,
      ownerDivisionCode: '370000',
      content: itemContent({ name: `测试事项 ${itemCode}` }),
    })
  }
  for (const divisionCode of ['370303', '370300'] as const) {
    const { rows } = await app.pool.query('SELECT id FROM regions.department WHERE uscc = $1', [
      departmentUscc(divisionCode, 'market'),
    ])
    await app.call(operations.createImplementation, set, { itemCode: CODE, divisionCode, departmentId: rows[0].id })
  }
  app.clock.set('2026-03-03T02:00:00Z')
  await app.call(operations.publishOverride, set, {
    divisionCode: '370303',
    itemCode: CODE,
    differences: [{ field: 'promisedLimit', value: days(5), reason: '窗口即时审核', expiresOn: null }],
    local: { ...LOCAL, address: '二楼' },
  })
  app.clock.set('2026-03-04T02:00:00Z')
})

describe('an item in place', () => {
  it('tells per element what the place inherits and what it says itself, at any day as known on any day', async () => {
    const now = await inPlace('370303')
    expect(now).toMatchObject({ implementedBy: '370303', local: { address: '二楼' }, localOwn: true, observed: null })
    expect(promise(now)).toMatchObject({ origin: 'own', own: { reason: '窗口即时审核' } })
    const before = await inPlace('370303', anonymous, { at: '2026-03-02T12:00:00Z' })
    expect(promise(before)).toMatchObject({ origin: 'standard', own: null })
    const unknownYet = await inPlace('370303', anonymous, { knownAt: '2026-03-02T12:00:00Z' })
    expect(promise(unknownYet)).toMatchObject({ origin: 'standard' })
    expect(await inPlace('370302')).toMatchObject({ implementedBy: '370300', localOwn: false })
  })

  it('says whether the asking person may draft a difference there', async () => {
    expect((await inPlace('370303', manager(1, '370300'))).mayDraft).toBe(true)
    expect((await inPlace('370303', manager(1, '370302'))).mayDraft).toBe(false)
    expect((await inPlace('370303')).mayDraft).toBe(false)
  })

  it('says what is missing', async () => {
    await expect(inPlace('999999')).rejects.toMatchObject({ code: 'regions.division-not-found' })
    const call = app.call(operations.getItemInPlace, anonymous, { divisionCode: '370303', itemCode: 'TB0100009000' })
    await expect(call).rejects.toMatchObject({ code: 'catalogue.item-not-found' })
  })
})

describe('a basic item', () => {
  it('stands in its family: main item, sub-item, handling item', async () => {
    const { level, family, mayDraft } = await app.call(operations.getBasicItem, manager(1, '370000'), {
      itemCode: CODE,
    })
    expect(level).toBe('main')
    expect(mayDraft).toBe(true)
    expect(family.map(({ code, codeAbove }) => [code, codeAbove])).toEqual([
      [CODE, null],
      ['TB0100001001', CODE],
      ['TB010000100101', 'TB0100001001'],
    ])
  })
})

describe('a comparison', () => {
  const ask = { itemCode: CODE, divisions: '370303,370302,370300' }

  it('tells the places beside each other, and who acts for whom', async () => {
    const comparison = await app.call(operations.comparePlaces, anonymous, ask)
    expect(comparison.places.map(({ name, implementedBy }) => [name, implementedBy])).toEqual([
      ['张店区', '370303'],
      ['淄川区', '370300'],
      ['淄博市', '370300'],
    ])
    const limit = comparison.fields.find(({ field }) => field === 'promisedLimit')
    expect(limit?.cells.map(({ mark }) => mark)).toEqual(['different', 'same', 'same'])
    await expect(app.call(operations.comparePlaces, anonymous, { ...ask, divisions: '999999' })).rejects.toMatchObject({
      code: 'regions.division-not-found',
    })
  })

  it('is exported as a sheet that marks differences in words', async () => {
    const file = await app.call(operations.exportComparison, anonymous, ask)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(file.content as unknown as ArrayBuffer)
    const rows = workbook.worksheets[0]?.getSheetValues().map((row) => (row as string[] | undefined)?.slice(1)) ?? []
    expect(rows[2]).toEqual(['要素', '基本目录', '张店区', '淄川区', '淄博市'])
    expect(rows.find((row) => row?.[0] === '承诺办结时限')).toEqual([
      '承诺办结时限',
      '10 个工作日',
      '【不同】5 个工作日',
      '10 个工作日',
      '10 个工作日',
    ])
  })
})

describe('changes on their way', () => {
  const draft = (count: number, exception?: object) => ({
    itemCode: CODE,
    title: `提速到 ${count} 日`,
    draft: {
      kind: 'override' as const,
      divisionCode: '370303',
      differences: [
        {
          field: 'promisedLimit' as const,
          value: days(count),
          reason: '提速',
          expiresOn: exception ? '2027-12-31' : null,
          ...(exception && { exception }),
        },
      ],
      local: LOCAL,
    },
  })
  const author = manager(1, '370303')
  const titles = async (actor: Actor, list: 'toReview' | 'mine' | 'scheduled') =>
    (await app.call(operations.listChanges, actor, { list })).items.map(({ title }) => title)

  it('are checked while they are written, without being saved', async () => {
    const { itemCode, draft: written } = draft(30)
    const found = await app.call(operations.checkChange, author, { itemCode, draft: written })
    expect(found.findings).toMatchObject([{ field: 'promisedLimit', severity: 'error' }])
    expect(await titles(author, 'mine')).toEqual([])
    const right = await app.call(operations.checkChange, author, { itemCode, draft: draft(3).draft })
    expect(right).toEqual({
      sentences: ['承诺时限由 5 个工作日改为 3 个工作日。', '不再公布办理地点。'],
      findings: [],
    })
  })

  it('with a legal exception are held against the day from which they shall hold and the law that they name', async () => {
    const check = (exception: object, expiresOn = '2027-12-31') => {
      const { itemCode, draft: written } = draft(15, exception as never)
      const differences = written.differences.map((difference) => ({ ...difference, expiresOn }))
      return app.call(operations.checkChange, author, { itemCode, draft: { ...written, differences } })
    }
    const unknown = { law: '测试条例', article: '第三条', versionDate: '2025-01-01' }
    const said = async (...given: Parameters<typeof check>) =>
      (await check(...given)).findings.map(({ severity, sentence }) => `${severity} ${sentence}`)
    expect(await said(unknown)).toEqual([
      'warning 没有收录《测试条例》的版本，不能核对法定例外的依据，请审核人查阅原文后决定。',
    ])
    expect(await said(unknown, '2001-01-01')).toEqual([
      expect.stringMatching(/^error 法定例外的截止日期.*早于生效日期/),
    ])
    expect(await said({ ...unknown, versionDate: '2099-01-01' })).toEqual([
      expect.stringMatching(/^error 所依据的《测试条例》版本日期.*尚未施行/),
    ])
    const water = { law: '中华人民共和国水法', article: '第四十八条', versionDate: '2015-05-05' }
    expect(await said(water)).toEqual([expect.stringMatching(/^error 《中华人民共和国水法》没有 2015-05-05 的版本/)])
    expect(await said({ ...water, versionDate: '2016-07-02' })).toEqual([])
  })

  it('are listed for whoever may review them, and for no one else', async () => {
    const plain = await app.call(operations.draftChange, author, draft(3))
    await app.call(operations.submitChange, author, { changeId: plain.id })
    const exception = { law: '测试条例', article: '第三条', versionDate: '2025-01-01' }
    const beyond = await app.call(operations.draftChange, author, draft(15, exception))
    await app.call(operations.submitChange, author, { changeId: beyond.id })
    expect(await titles(author, 'mine')).toEqual(['提速到 15 日', '提速到 3 日'])
    expect(await titles(author, 'toReview')).toEqual([])
    expect(await titles(manager(2, '370303'), 'toReview')).toEqual(['提速到 3 日'])
    expect(await titles(manager(3, '370300'), 'toReview')).toEqual(['提速到 3 日'])
    expect(await titles(manager(4, '370302'), 'toReview')).toEqual([])
    expect((await titles(manager(5, '370000'), 'toReview')).sort()).toEqual(['提速到 15 日', '提速到 3 日'])
  })

  it('still tell what they changed once they are published', async () => {
    const input = { ...draft(4), effectiveFrom: '2026-04-01T00:00:00+08:00' }
    const { id } = await app.call(operations.draftChange, author, input)
    const { revision } = await app.call(operations.submitChange, author, { changeId: id })
    await app.call(operations.approveChange, manager(2, '370303'), { changeId: id, revision })
    expect(await titles(author, 'scheduled')).toEqual(['提速到 4 日'])
    app.clock.set('2026-05-01T00:00:00Z')
    const change = await app.call(operations.getChange, author, { changeId: id })
    expect(change.sentences).toContain('承诺时限由 5 个工作日改为 4 个工作日。')
    expect(change.fields.filter(({ changed }) => changed)).toMatchObject([
      { field: 'promisedLimit', before: ['5 个工作日'], after: ['4 个工作日'] },
    ])
    expect(await titles(author, 'scheduled')).toEqual([])
  })
})
