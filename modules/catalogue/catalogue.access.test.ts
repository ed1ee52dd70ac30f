import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES, type StaffRole, systemActor } from '#contracts/actor.ts'
import { loadDictionary } from '#modules/dictionary/index.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { buildDepartments, departmentUscc } from '#test/world/departments.ts'
import { catalogueOperations as operations } from './index.ts'
import { itemContent } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const LOCAL = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
const person: Actor = { kind: 'person', personId: '0192f0c0-0000-7000-8000-000000000001' }
const machine: Actor = {
  kind: 'machine',
  accountId: '0192f0c0-0000-7000-8000-000000000002',
  departmentId: '0192f0c0-0000-7000-8000-000000000003',
}
const staff = (role: StaffRole, divisionCode: string): Actor => ({
  kind: 'staff',
  personId: '0192f0c0-0000-7000-8000-000000000001',
  post: {
    postId: '0192f0c0-0000-7000-8000-000000000002',
    role,
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode,
  },
})

const CODE = 'TB0100001000'
const standard = { itemCode: CODE, ownerDivisionCode: '370000', content: itemContent() }
const form = {
  itemCode: CODE,
  name: '申请表',
  sample: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: { shopName: { type: 'string', title: '店铺名称', 'x-element': 'shop-name' } },
  },
  pages: [{ id: 'p1', title: '店铺', note: null, fields: ['shopName'] }],
}
let claim: object

beforeAll(async () => {
  await buildDepartments(app)
  await loadDictionary(app.db)
  await app.call(operations.publishBasicItemVersion, systemActor('test'), standard)
  const { rows } = await app.pool.query('SELECT id FROM regions.department WHERE uscc = $1', [
    departmentUscc('370303', 'market'),
  ])
  claim = { itemCode: CODE, divisionCode: '370303', departmentId: rows[0].id }
})

/** Whether the policy let the actor through; what comes after it does not matter here. */
async function allowed(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call()
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'platform.forbidden' || code === 'platform.unauthenticated') return false
    if (code?.startsWith('catalogue.')) return true
    throw error
  }
}

const everyone: Actor[] = [
  anonymous,
  person,
  machine,
  ...STAFF_ROLES.flatMap((role) =>
    ['370000', '370300', '370303', '370304', '370100', '110000'].map((d) => staff(role, d)),
  ),
]
const isManager = (actor: Actor, ...divisions: string[]) =>
  actor.kind === 'staff' && actor.post.role === 'itemManager' && divisions.includes(actor.post.divisionCode)

describe('who may publish', () => {
  it('nobody without a second person: at once only the set-up and imports', async () => {
    const override = { itemCode: CODE, divisionCode: '370303', differences: [], local: LOCAL }
    const stated = [{ field: 'onsiteVisits', value: 2 }]
    const guide = { ...claim, stated, sourceUrl: 'https://example.gov.cn/guide' }
    for (const actor of everyone) {
      for (const publish of [
        () => app.call(operations.placeObservedGuide, actor, guide),
        () => app.call(operations.publishBasicItemVersion, actor, standard),
        () => app.call(operations.publishForm, actor, form),
        () => app.call(operations.publishOverride, actor, override),
      ]) {
        expect(await allowed(publish), JSON.stringify(actor)).toBe(false)
      }
    }
    await app.call(operations.publishForm, systemActor('test'), form)
    await app.call(operations.publishOverride, systemActor('test'), override)
    await app.call(operations.placeObservedGuide, systemActor('test'), guide)
  })

  it('what a place claims: the item managers of that place and of those above it', async () => {
    for (const actor of everyone) {
      const may = isManager(actor, '370000', '370300', '370303')
      expect(await allowed(() => app.call(operations.createImplementation, actor, claim)), JSON.stringify(actor)).toBe(
        may,
      )
    }
  })

  it('a standard and its form are drafted by the item managers of the division that owns it, and nobody else', async () => {
    const drafts = [
      { kind: 'standard', ownerDivisionCode: '370000', content: standard.content },
      { kind: 'form', name: form.name, sample: true, schema: form.schema, pages: form.pages },
    ]
    for (const draft of drafts) {
      for (const actor of everyone) {
        const call = () => app.call(operations.draftChange, actor, { itemCode: CODE, title: '修改', draft })
        expect(await allowed(call), JSON.stringify(actor)).toBe(isManager(actor, '370000'))
      }
    }
  })

  it('a known item belongs to its owner, whatever the draft says', async () => {
    const draft = { kind: 'standard', ownerDivisionCode: '370300', content: standard.content }
    const call = app.call(operations.draftChange, staff('itemManager', '370300'), {
      itemCode: CODE,
      title: '修改',
      draft,
    })
    await expect(call).rejects.toMatchObject({ code: 'platform.forbidden' })
  })

  it('what a place differs in is drafted by the item managers of that place and of those above it', async () => {
    const draft = { kind: 'override', divisionCode: '370303', differences: [], local: LOCAL }
    for (const actor of everyone) {
      const call = () => app.call(operations.draftChange, actor, { itemCode: CODE, title: '修改', draft })
      expect(await allowed(call), JSON.stringify(actor)).toBe(isManager(actor, '370000', '370300', '370303'))
    }
  })

  it('a change is reviewed by another person; one with a legal exception by the level that owns the item', async () => {
    const author = staff('itemManager', '370303')
    const exception = { law: '中华人民共和国水法', article: '第四十八条', versionDate: '2016-07-02' }
    const plain = { field: 'promisedLimit', value: { count: 5, unit: 'workingDay', note: null }, reason: '提速' }
    const beyond = { field: 'acceptanceConditions', value: ['有固定的经营场所'], reason: '法规另有规定', exception }
    for (const [difference, reviewers] of [
      [{ ...plain, expiresOn: null }, ['370000', '370300', '370303']],
      [{ ...beyond, expiresOn: '2026-12-31' }, ['370000']],
    ] as const) {
      const draft = { kind: 'override', divisionCode: '370303', differences: [difference], local: LOCAL }
      const { id } = await app.call(operations.draftChange, author, { itemCode: CODE, title: '提速', draft })
      await app.call(operations.submitChange, author, { changeId: id })
      for (const actor of everyone) {
        const second = actor.kind === 'staff' ? { ...actor, personId: '0192f0c0-0000-7000-8000-00000000000b' } : actor
        const review = (who: Actor) =>
          allowed(() => app.call(operations.approveChange, who, { changeId: id, revision: 1 }))
        expect(await review(actor), JSON.stringify(actor)).toBe(false)
        expect(await review(second), JSON.stringify(second)).toBe(isManager(actor, ...reviewers))
      }
    }
  })
})

describe('who may check what is being written', () => {
  it('item managers of any division, and nobody else', async () => {
    const content = itemContent()
    const { materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit } = content
    const ground = { materials, handlingSteps, reviewSteps, promisedLimit, statutoryLimit }
    const input = { itemCode: CODE, situations: { questions: [], tables: [] }, ...ground }
    for (const actor of everyone) {
      const may = actor.kind === 'staff' && actor.post.role === 'itemManager'
      expect(await allowed(() => app.call(operations.checkSituations, actor, input)), JSON.stringify(actor)).toBe(may)
      const tried = () => app.call(operations.trySituations, actor, { ...input, answers: {} })
      expect(await allowed(tried), JSON.stringify(actor)).toBe(may)
    }
  })
})

describe('who may load a list', () => {
  it('the item managers of a division above every place in it', async () => {
    const rows = ['370303', '370304'].map((divisionCode) => ({
      itemCode: CODE,
      divisionCode,
      uscc: departmentUscc('370303', 'fire'),
    }))
    for (const actor of everyone) {
      const may = isManager(actor, '370000', '370300')
      expect(
        await allowed(() => app.call(operations.loadImplementations, actor, { rows })),
        JSON.stringify(actor),
      ).toBe(may)
    }
  })
})

describe('who may bring in with a list what a place has of its own', () => {
  it('only the set-up and imports: nobody puts it in force alone', async () => {
    const row = { itemCode: CODE, divisionCode: '370303', uscc: departmentUscc('370303', 'fire') }
    const observed = { differences: [], sourceUrl: 'https://example.gov.cn/guide' }
    const value = { count: 5, unit: 'workingDay', note: null }
    const differences = [{ field: 'promisedLimit', value, reason: '提速', expiresOn: null }]
    for (const own of [{ observed }, { differences }]) {
      for (const actor of everyone) {
        const call = () => app.call(operations.loadImplementations, actor, { rows: [{ ...row, ...own }] })
        expect(await allowed(call), JSON.stringify(actor)).toBe(false)
      }
    }
  })
})

describe('who may read', () => {
  it('everyone: standards, implementations, effective items and forms are public', async () => {
    for (const actor of [anonymous, person, machine, staff('clerk', '110000')]) {
      const { form: published } = await app.call(operations.getBasicItem, actor, { itemCode: CODE })
      expect((await app.call(operations.listBasicItems, actor, {})).items).toHaveLength(1)
      expect((await app.call(operations.listImplementations, actor, {})).items).toHaveLength(1)
      await app.call(operations.getEffectiveItem, actor, { itemCode: CODE, divisionCode: '370303' })
      await app.call(operations.getForm, actor, { versionId: published!.versionId })
      await app.call(operations.getItemInPlace, actor, { itemCode: CODE, divisionCode: '370303' })
      await app.call(operations.comparePlaces, actor, { itemCode: CODE, divisions: '370303,370302' })
      await app.call(operations.exportComparison, actor, { itemCode: CODE, divisions: '370303' })
    }
  })

  it('staff alone what is on its way', async () => {
    for (const actor of everyone) {
      expect(await allowed(() => app.call(operations.listChanges, actor, {}))).toBe(actor.kind === 'staff')
      const draft = { kind: 'override', divisionCode: '370303', differences: [], local: LOCAL }
      const check = () => app.call(operations.checkChange, actor, { itemCode: CODE, draft })
      expect(await allowed(check)).toBe(actor.kind === 'staff')
    }
  })
})
