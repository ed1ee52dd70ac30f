import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, STAFF_ROLES, type StaffRole, systemActor } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments } from '#test/world/departments.ts'
import { catalogueOperations as operations } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const MAIN = '000131024000'
const member = (person: number, divisionCode = '370000', role: StaffRole = 'itemManager'): Actor => ({
  kind: 'staff',
  personId: `0192f0c0-0000-7000-8000-00000000000${person}`,
  post: {
    postId: `0192f0c0-0000-7000-8000-00000000010${person}`,
    role,
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})
const author = member(1)
const reviewer = member(2)
const SOUND = {
  serviceObjects: ['corporate' as const],
  onsiteReason: '核对原件',
  handlingForms: ['窗口办理'],
  handlingSteps: ['受理', '审核', '审批', '办结', '送达'].map((name) => ({
    name,
    organ: null,
    days: null,
    note: null,
  })),
  faq: [{ question: '可以代办吗？', answer: '可以，请带授权委托书。' }],
}
const prepare = (given: object = {}, actor = author, ownerDivisionCode = '370000') =>
  app.call(operations.prepareItem, actor, {
    ownerDivisionCode,
    name: '演示新事项',
    itemType: '01',
    level: 'main',
    ...given,
  })
const draftNew = (
  itemCode: string,
  given: Parameters<typeof itemContent>[0] = {},
  extra: object = {},
  actor = author,
) =>
  app.call(operations.draftChange, actor, {
    itemCode,
    title: '新增演示新事项',
    draft: {
      kind: 'standard' as const,
      ownerDivisionCode: '370000',
      newItem: true as const,
      content: itemContent({ name: '演示新事项', ...SOUND, ...given }),
    },
    ...extra,
  })
const submit = (changeId: string) => app.call(operations.submitChange, author, { changeId })
const approve = (changeId: string, revision: number) =>
  app.call(operations.approveChange, reviewer, { changeId, revision })
const errorsOf = (change: Awaited<ReturnType<typeof draftNew>>) =>
  change.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
  await app.call(operations.publishBasicItemVersion, systemActor('test'), {
    itemCode: MAIN,
    ownerDivisionCode: '370000',
    content: itemContent({
      name: '取水许可',
      ...SOUND,
      sources: [{ regionName: '某市', url: 'https://example.gov.cn/', note: null }],
    }),
  })
})

describe('a new basic item', () => {
  it('begins blank, with the next free code and what places may do with each element', async () => {
    const begun = await prepare()
    expect(begun).toMatchObject({
      itemCode: 'TB0190001000',
      content: { name: '演示新事项', materials: null, fee: null },
    })
    expect(begun.fields.find(({ field }) => field === 'materials')).toMatchObject({ rule: 'bounded', fixed: false })
    expect(begun.similar).toEqual([])
  })

  it('begins as a copy of another, without where that one was read, and tells of names that are alike', async () => {
    const begun = await prepare({ name: '取水许可变更', level: 'handling', codeAbove: MAIN, copyOf: MAIN })
    expect(begun.itemCode).toBe(`${MAIN}01`)
    expect(begun.content).toMatchObject({ name: '取水许可变更', serviceObjects: ['corporate'], sources: [] })
    expect(begun.similar).toEqual([{ code: MAIN, name: '取水许可' }])
    expect((await prepare({ level: 'sub', codeAbove: MAIN })).itemCode).toBe('000131024001')
  })

  it('is refused a code that is taken, of another type or level, or below what can have nothing below it', async () => {
    const refused = (given: object, code: string) => expect(prepare(given)).rejects.toMatchObject({ code })
    await refused({ itemCode: MAIN }, 'catalogue.item-code-taken')
    await refused({ itemCode: '000531024000' }, 'catalogue.item-code-invalid')
    await refused({ itemCode: '000131025001' }, 'catalogue.item-code-invalid')
    await refused({ level: 'sub' }, 'catalogue.item-above-unfit')
    await refused({ level: 'sub', codeAbove: '000199999000' }, 'catalogue.item-not-found')
    await refused({ copyOf: '000199999000' }, 'catalogue.item-not-found')
    expect((await prepare({ itemCode: '000131025000' })).itemCode).toBe('000131025000')
  })

  it('is refused when all codes are in use', async () => {
    await draftNew('TB0199999000')
    await expect(prepare()).rejects.toMatchObject({ code: 'catalogue.item-codes-exhausted' })
    expect((await prepare({ itemType: '05' })).itemCode).toBe('TB0590001000')
  })

  it('is drafted, read by a second person, and in the catalogue from its instant on', async () => {
    const drafted = await draftNew('TB0190007000', {}, { effectiveFrom: '2026-03-10T00:00:00+08:00' })
    expect(drafted.sentences).toEqual(['新列入基本目录。'])
    expect(errorsOf(drafted)).toEqual([])
    // Its reviewer reads all that it says.
    const read = drafted.fields.filter(({ changed }) => changed).map(({ title }) => title)
    expect(read).toEqual(expect.arrayContaining(['事项名称', '主管部门', '受理条件', '承诺办结时限', '常见问题']))
    expect(read).not.toContain('权限划分')
    const { revision } = await submit(drafted.id)
    await expect(app.call(operations.approveChange, author, { changeId: drafted.id, revision })).rejects.toMatchObject({
      code: 'platform.forbidden',
    })
    await approve(drafted.id, revision)
    const listed = () => app.call(operations.listBasicItems, author, { q: 'TB0190007000' })
    expect((await listed()).items).toEqual([])
    app.clock.set('2026-03-10T00:00:00Z')
    expect((await listed()).items).toMatchObject([{ name: '演示新事项', ownerDivisionCode: '370000', localCode: true }])
  })

  it('is never published over another that took its code meanwhile', async () => {
    const [first, second] = [await draftNew('TB0190008000'), await draftNew('TB0190008000', { name: '演示另一事项' })]
    const [one, two] = [await submit(first.id), await submit(second.id)]
    await approve(first.id, one.revision)
    await expect(approve(second.id, two.revision)).rejects.toMatchObject({ code: 'catalogue.change-faulty' })
    expect(errorsOf(await app.call(operations.getChange, author, { changeId: second.id }))).toEqual([
      'catalogue.item-code-taken',
    ])
    await expect(draftNew('TB0190008000')).rejects.toMatchObject({ code: 'catalogue.item-code-taken' })
    const item = await app.call(operations.getBasicItem, author, { itemCode: 'TB0190008000' })
    expect([item.content.name, item.versions.length]).toEqual(['演示新事项', 1])
  })

  it('taken back before its effect leaves its code free', async () => {
    const drafted = await draftNew('TB0190009000', {}, { effectiveFrom: '2026-06-01T00:00:00+08:00' })
    const { revision } = await submit(drafted.id)
    await approve(drafted.id, revision)
    await app.call(operations.withdrawChange, author, { changeId: drafted.id })
    const again = await draftNew('TB0190009000')
    expect(errorsOf(again)).toEqual([])
    await approve(again.id, (await submit(again.id)).revision)
    expect((await app.call(operations.getBasicItem, author, { itemCode: 'TB0190009000' })).content.name).toBe(
      '演示新事项',
    )
  })

  it('tells while it is written of a type that is not in the code, a missing item above, and a missing department', async () => {
    const { findings } = await draftNew('000177001001', { itemType: '05', leadDepartment: ' ' })
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'catalogue.item-code-invalid', field: 'itemType' }),
        expect.objectContaining({ code: 'catalogue.item-above-missing', severity: 'warning' }),
        expect.objectContaining({ field: 'leadDepartment', sentence: '请填写主管部门。' }),
      ]),
    )
  })

  it('stays one while it is revised', async () => {
    const drafted = await draftNew('TB0190010000')
    const revision = app.call(operations.reviseChange, author, {
      changeId: drafted.id,
      revision: drafted.revision,
      title: '改为修改',
      draft: { kind: 'standard', ownerDivisionCode: '370000', content: itemContent(SOUND) },
    })
    await expect(revision).rejects.toMatchObject({ code: 'catalogue.change-kind-fixed' })
  })
})

describe('who may register an item', () => {
  it('an item manager, for their own division', async () => {
    for (const role of STAFF_ROLES) {
      for (const division of ['370000', '370300', '110000']) {
        const calls = [
          () => prepare({ itemType: '07' }, member(3, division, role)),
          () => draftNew(`TB01801${division.slice(0, 2)}000`, {}, {}, member(3, division, role)),
        ]
        for (const call of calls) {
          const answer = await call().then(
            () => true,
            ({ code }: { code: string }) => {
              expect(code).toBe('platform.forbidden')
              return false
            },
          )
          expect(answer, `${role} of ${division}`).toBe(role === 'itemManager' && division === '370000')
        }
      }
    }
  })
})
