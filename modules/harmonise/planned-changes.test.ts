import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#contracts/actor.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { itemContent } from '#modules/catalogue/testing.ts'
import { performJob } from '#platform/jobs/worker.ts'
import { openTestApp } from '#test/support/test-app.ts'
import { harmoniseOperations as operations } from './index.ts'
import { recheckPlanned } from './jobs/recheck-planned.ts'
import { driftWorld, staffOf, workingDays } from './testing.ts'

const app = await openTestApp({ now: '2026-03-02T02:00:00Z' })
const system = systemActor('test')
const manager = staffOf('itemManager', '370000')
let world: Awaited<ReturnType<typeof driftWorld>>
beforeAll(async () => {
  world = await driftWorld(app)
})

const counts = async (itemCode: string) => (await app.call(operations.getItemDrift, manager, { itemCode })).counts
/** What the queue was given for later instants. */
const planned = async () =>
  (
    await app.ownerPool.query(
      `SELECT j.key FROM graphile_worker._private_jobs AS j WHERE j.key LIKE 'harmonise.recheck-planned:%' ORDER BY 1`,
    )
  ).rows.map(({ key }) => key.replace('harmonise.recheck-planned:', ''))
const minute = () => performJob(app, system, (ctx) => recheckPlanned.perform(ctx, {}))

describe('what is planned', () => {
  it('is checked at the instant at which a standard takes over, and not before', async () => {
    const itemCode = await world.publish({ promisedLimit: workingDays(10) })
    await world.observe(itemCode, '370302', [{ field: 'promisedLimit', value: workingDays(15) }])
    await app.runJobs()
    expect(await counts(itemCode)).toMatchObject({ unexplained: 1, same: 0 })
    await app.call(catalogueOperations.publishBasicItemVersion, system, {
      itemCode,
      ownerDivisionCode: '370000',
      content: itemContent({ name: `演示事项${itemCode}`, promisedLimit: workingDays(15) }),
      effectiveFrom: '2027-05-01T00:00:00.000Z',
    })
    await app.runJobs()
    expect(await planned()).toEqual(['2027-05-01T00:00:00.000Z'])
    app.clock.set('2027-04-30T23:59:00Z')
    await minute()
    expect(await counts(itemCode)).toMatchObject({ unexplained: 1, same: 0 })
    app.clock.set('2027-05-01T00:00:00Z')
    await minute()
    expect(await counts(itemCode)).toMatchObject({ unexplained: 0, same: 1 })
  })

  it('is checked when the last day of a difference is over', async () => {
    const itemCode = await world.publish({ promisedLimit: workingDays(10) })
    await world.observe(itemCode, '370303', [{ field: 'onsiteVisits', value: 0 }])
    await app.call(catalogueOperations.publishOverride, system, {
      itemCode,
      divisionCode: '370300',
      differences: [{ field: 'promisedLimit', value: workingDays(8), reason: '压缩时限', expiresOn: '2027-06-30' }],
      local: { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null },
    })
    await app.runJobs()
    expect(await planned()).toContain('2027-06-30T16:00:00.000Z')
    const overridden = async () =>
      (await app.call(operations.getItemDrift, manager, { itemCode })).places.filter(
        ({ source }) => source === 'override',
      ).length
    expect(await overridden()).toBe(1)
    app.clock.set('2027-06-30T15:59:59Z')
    await minute()
    expect(await overridden()).toBe(1)
    app.clock.set('2027-07-01T02:00:00Z')
    await minute()
    expect(await overridden()).toBe(0)
  })
})
