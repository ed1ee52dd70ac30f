import { setTimeout as pause } from 'node:timers/promises'
import { runOnce } from 'graphile-worker'
import { v7 as uuidv7 } from 'uuid'
import { allJobs, allListeners, allOperations } from '#app/compose.ts'
import { runRoles } from '#app/run-roles.ts'
import type { StaffActor } from '#contracts/actor.ts'
import { quietWorkerLogger } from '#platform/jobs/quiet-logger.ts'
import { taskList } from '#platform/jobs/worker.ts'
import { percentilesOf } from '../percentiles.ts'
import { readingPages } from '../processes.ts'
import type { ReadTime } from '../read-pages.ts'
import { measured } from '../results.ts'
import type { Province } from './generator/province.ts'
import { randomOf } from './generator/random.ts'
import type { Measured, Place } from './place.ts'

const STREAM = 8
/** As many implementations as the goal speaks of, or all where there are fewer. */
const TOUCHED = 100_000
const WARM_UP_S = 10
const BASELINE_S = 10
const READING_S = 20
const READERS = { callers: 4, pauseMs: 15 }
const PAGES = 2000

const manager = (person: number): StaffActor => ({
  kind: 'staff',
  personId: `0192f0c0-0000-7000-8000-00000000000${person}`,
  post: {
    postId: `0192f0c0-0000-7000-8000-00000000010${person}`,
    role: 'itemManager',
    departmentId: '0192f0c0-0000-7000-8000-000000000003',
    divisionCode: '370000',
  },
})

/** Published by the very process that answers readers, while a process of its own reads guide pages of random places. */
export async function measureReform(place: Place, province: Province): Promise<Measured> {
  const names = ['draft-reform', 'assess-reform', 'rehearse-reform', 'submit-reform', 'approve-reform']
  const found = names.map((name) => allOperations.find(({ contract }) => contract.name === `reforms.${name}`))
  if (found.some((operation) => !operation)) {
    return { entries: [], notes: ['The reform was not measured: this program has none.'] }
  }
  const { composition, pool } = place.present
  const call = (at: number, actor: StaffActor, input: object) =>
    composition.invoke(found[at]!, { actor, idempotencyKey: uuidv7() }, input) as Promise<Record<string, never>>
  const itemCodes = province.items.slice(0, Math.ceil(TOUCHED / province.regions.length)).map(({ code }) => code)
  const { id: reformId, revision } = await call(0, manager(1), draftOf(itemCodes))
  const assessing = await secondsOf(() => call(1, manager(1), { reformId }))
  await call(2, manager(1), { reformId })
  const worker = { ...composition, pool, listeners: allListeners, jobs: allJobs, concurrency: 1 }
  await runOnce({ pgPool: pool, taskList: taskList(worker), logger: quietWorkerLogger() })
  await call(3, manager(1), { reformId })

  const server = await runRoles(place.config, place.present, { serves: true, works: false })
  try {
    const random = randomOf(province.seed, STREAM)
    const urls = Array.from(
      { length: PAGES },
      () =>
        `http://127.0.0.1:${place.env.PORT}/guides/${random.pick(province.regions).code}/${random.pick(province.items).code}`,
    )
    await readingPages({ urls, ...READERS, seconds: WARM_UP_S }).times
    const baseline = await readingPages({ urls, ...READERS, seconds: BASELINE_S }).times
    const reading = readingPages({ urls, ...READERS, seconds: READING_S })
    await reading.begun
    await pause(2000)
    const from = Date.now()
    let counts: unknown
    const publishing = await secondsOf(async () => {
      counts = (await call(4, manager(2), { reformId, revision })).counts
    })
    const until = Date.now() + 1000
    // Also what was asked for before and waited.
    const meanwhile = (await reading.times).filter(([at, took]) => at + Math.abs(took) >= from && at <= until)
    const [before, during] = [latencies(baseline), latencies(meanwhile)]
    const failed = [...baseline, ...meanwhile].filter(([, took]) => took < 0).length
    return {
      entries: [
        measured('reform.assessed', assessing, 's'),
        measured('reform.published', publishing, 's', '<= 5'),
        measured('reform.guide-reads.p95-without', before.p95, 'ms'),
        measured('reform.guide-reads.p95-meanwhile', during.p95, 'ms'),
        measured('reform.guide-reads.p95-ratio', during.p95 / before.p95, 'ratio', '<= 1.5'),
        measured('reform.guide-reads.slowest-without', before.slowest, 'ms'),
        measured('reform.guide-reads.slowest-meanwhile', during.slowest, 'ms', '<= 250'),
        measured('reform.guide-reads.failed', failed, 'requests', '<= 0'),
      ],
      notes: [
        `Reform: limits of ${itemCodes.length} items capped in ${province.regions.length} regions each, published by the process that serves, counts ${JSON.stringify(counts)}; ${during.count} pages read meanwhile by ${READERS.callers} readers in a process of their own.`,
      ],
    }
  } finally {
    await server.stop()
  }
}

const draftOf = (itemCodes: readonly string[]) => ({
  title: '演示·压缩办理时限',
  document: { name: '关于压缩办理时限的通知', number: null, date: '2026-03-01' },
  scope: {
    ownerDivisionCode: '370000',
    itemCodes,
    itemTypes: null,
    leadDepartment: null,
    asksFor: null,
    everything: false,
  },
  acts: [{ kind: 'capLimit', limit: 'promised', days: 1 }],
  openCases: 'favour',
  exceptions: 'keep',
  observed: 'keep',
  effectiveFrom: null,
})

function latencies(times: readonly ReadTime[]) {
  const took = times.map(([, milliseconds]) => Math.abs(milliseconds))
  return { p95: percentilesOf(took).p95, slowest: Math.max(0, ...took), count: took.length }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
