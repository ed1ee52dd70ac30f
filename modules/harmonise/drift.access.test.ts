import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous, STAFF_ROLES } from '#contracts/actor.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations } from './index.ts'
import { driftWorld, staffOf } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const person: Actor = { kind: 'person', personId: '0192f0c0-0000-7000-8000-000000000001' }
const machine: Actor = {
  kind: 'machine',
  accountId: '0192f0c0-0000-7000-8000-000000000002',
  departmentId: '0192f0c0-0000-7000-8000-000000000003',
}
const DIVISIONS = ['370000', '370300', '370302', '370303', '370100', '110000']
const everyone: Actor[] = [
  anonymous,
  person,
  machine,
  ...STAFF_ROLES.flatMap((role) => DIVISIONS.map((division) => staffOf(role, division))),
]
const isManager = (actor: Actor, ...divisions: string[]) =>
  actor.kind === 'staff' && actor.post.role === 'itemManager' && divisions.includes(actor.post.divisionCode)
const otherPerson = (actor: Actor): Actor => ({ ...actor, personId: '0192f0c0-0000-7000-8000-00000000000b' }) as Actor

/** Whether the policy let the actor through; what comes after it does not matter here. */
async function allowed(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call()
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'platform.forbidden' || code === 'platform.unauthenticated') return false
    if (code?.startsWith('harmonise.') || code?.startsWith('catalogue.')) return true
    throw error
  }
}

let itemCode: string
let settlementId: string
beforeAll(async () => {
  const { publish, observe } = await driftWorld(app)
  itemCode = await publish({})
  await observe(itemCode, '370302', [{ field: 'onsiteVisits', value: 3 }])
  await app.runJobs()
  const { id } = await app.call(operations.requestException, staffOf('itemManager', '370302'), {
    itemCode,
    divisionCodes: ['370302'],
    reason: '法规要求',
    exception: { law: '某某条例', article: '第八条', versionDate: '2020-01-01' },
    expiresOn: '2027-01-01',
  })
  settlementId = id
})

describe('who may see drift', () => {
  it('all staff, and nobody else', async () => {
    const reads = [
      () => [operations.listDrift, {}],
      () => [operations.getItemDrift, { itemCode }],
      () => [operations.compareRegions, { itemCode, divisionCodes: ['370302'] }],
      () => [operations.compareReferences, { itemCode }],
      () => [operations.listDriftWork, {}],
      () => [operations.exportDriftWork, {}],
      () => [operations.driftHeatMap, { divisionCode: '370000' }],
      () => [operations.driftScore, { divisionCode: '370000' }],
      () => [operations.listSettlements, {}],
      () => [operations.getDriftScan, {}],
      () => [operations.listUnplacedGuides, {}],
      () => [operations.checkGuide, { itemCode, divisionCode: '370302' }],
    ] as const
    for (const actor of everyone.filter((_, at) => at < 3 || at % 5 === 0)) {
      for (const read of reads) {
        const [operation, input] = read()
        expect(await allowed(() => app.call(operation as never, actor, input as object))).toBe(actor.kind === 'staff')
      }
    }
  })
})

describe('who may put guides in force', () => {
  it('an item manager of the place or above it', async () => {
    for (const actor of everyone) {
      const call = () => app.call(operations.placeGuides, actor, { divisionCode: '370302' })
      expect(await allowed(call)).toBe(isManager(actor, '370302', '370300', '370000'))
    }
  })
})

describe('who may settle', () => {
  it('an item manager of a division that covers all the places', async () => {
    for (const actor of everyone) {
      const one = { itemCode, divisionCodes: ['370304'], reason: '统一' }
      expect(await allowed(() => app.call(operations.adoptStandard, actor, one))).toBe(
        isManager(actor, '370000', '370300'),
      )
      const two = { ...one, divisionCodes: ['370302', '370100'] }
      expect(await allowed(() => app.call(operations.adoptStandard, actor, two))).toBe(isManager(actor, '370000'))
    }
  })

  it('the owner of the standard alone grants or refuses an exception, and not to himself', async () => {
    for (const actor of everyone) {
      const refuse = { settlementId: '0192f0c0-0000-7000-8000-0000000000ff', note: '无依据' }
      // Nobody is let near a settlement that is not there: it is told to be missing to all alike.
      await expect(app.call(operations.refuseException, actor, refuse)).rejects.toMatchObject({
        code: expect.stringMatching(/settlement-not-found|unauthenticated|forbidden/),
      })
      const mine = await allowed(() => app.call(operations.approveException, actor, { settlementId }))
      expect(mine).toBe(false)
    }
    const others = everyone.filter((actor) => actor.kind === 'staff').map(otherPerson)
    const may: string[] = []
    for (const actor of others.filter((one) => !isManager(one, '370000'))) {
      if (await allowed(() => app.call(operations.refuseException, actor, { settlementId, note: '无依据' })))
        may.push('?')
    }
    expect(may).toEqual([])
    const owner = otherPerson(staffOf('itemManager', '370000'))
    expect(await allowed(() => app.call(operations.refuseException, owner, { settlementId, note: '无依据' }))).toBe(
      true,
    )
  })

  it('the owner alone proposes to change the standard, and item managers start a scan', async () => {
    for (const actor of everyone) {
      const input = { itemCode, divisionCode: '370303', fields: ['onsiteVisits'], reason: '更好' }
      expect(await allowed(() => app.call(operations.changeStandard, actor, input))).toBe(isManager(actor, '370000'))
      expect(await allowed(() => app.call(operations.startDriftScan, actor, {}))).toBe(
        actor.kind === 'staff' && actor.post.role === 'itemManager',
      )
    }
  })
})
