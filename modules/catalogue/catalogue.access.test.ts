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
  it('a standard and its form: the item managers of the division that owns it, and nobody else', async () => {
    for (const actor of everyone) {
      const may = isManager(actor, '370000')
      expect(
        await allowed(() => app.call(operations.publishBasicItemVersion, actor, standard)),
        JSON.stringify(actor),
      ).toBe(may)
      expect(await allowed(() => app.call(operations.publishForm, actor, form)), JSON.stringify(actor)).toBe(may)
    }
  })

  it('a known item belongs to its owner, whatever the request says', async () => {
    const call = app.call(operations.publishBasicItemVersion, staff('itemManager', '370300'), {
      ...standard,
      ownerDivisionCode: '370300',
    })
    await expect(call).rejects.toMatchObject({ code: 'platform.forbidden' })
  })

  it('what a place claims and differs in: the item managers of that place and of those above it', async () => {
    const override = { itemCode: CODE, divisionCode: '370303', differences: [], local: LOCAL }
    for (const actor of everyone) {
      const may = isManager(actor, '370000', '370300', '370303')
      expect(await allowed(() => app.call(operations.createImplementation, actor, claim)), JSON.stringify(actor)).toBe(
        may,
      )
      expect(await allowed(() => app.call(operations.publishOverride, actor, override)), JSON.stringify(actor)).toBe(
        may,
      )
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

describe('who may read', () => {
  it('everyone: standards, implementations, effective items and forms are public', async () => {
    for (const actor of [anonymous, person, machine, staff('clerk', '110000')]) {
      const { form: published } = await app.call(operations.getBasicItem, actor, { itemCode: CODE })
      expect((await app.call(operations.listBasicItems, actor, {})).items).toHaveLength(1)
      expect((await app.call(operations.listImplementations, actor, {})).items).toHaveLength(1)
      await app.call(operations.getEffectiveItem, actor, { itemCode: CODE, divisionCode: '370303' })
      await app.call(operations.getForm, actor, { versionId: published!.versionId })
    }
  })
})
