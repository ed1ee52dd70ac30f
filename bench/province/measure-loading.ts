import { measured } from '../results.ts'
import { say } from '../say.ts'
import { busySeconds, ownSeconds } from './cpu-time.ts'
import type { Province } from './generator/province.ts'
import { loadAll, publishStandards, registerOrgans } from './load.ts'
import { type Measured, type Place, REGISTERED } from './place.ts'

const SAID_EVERY = 250_000

/** Standards, then all implementations, with every constraint and index in place. */
export async function measureLoading(place: Place, province: Province): Promise<Measured> {
  const { composition } = place.program
  await registerOrgans(composition, province)
  const standards = await secondsOf(() => publishStandards(composition, province))
  say(`${province.items.length} standards published`)
  place.clock.set(REGISTERED)
  const total = province.items.length * province.regions.length
  const before = { own: ownSeconds(place.cluster.folder), all: busySeconds() }
  let said = 0
  let report = { created: 0, refusedRows: 0, refused: [] as readonly { row: number; reason: string }[] }
  const load = await secondsOf(async () => {
    report = await loadAll(composition, province, (rows) => {
      if (rows - said < SAID_EVERY && rows < total) return
      said = rows
      say(`implementations: ${rows} of ${total}`)
    })
  })
  if (report.refusedRows > 0) say(`refused: ${report.refusedRows}, first: ${JSON.stringify(report.refused[0])}`)
  const own = ownSeconds(place.cluster.folder) - before.own
  const others = busySeconds() - before.all - own
  return {
    entries: [
      measured('standards.published-per-second', province.items.length / standards, '1/s'),
      measured('load.implementations-per-second', report.created / load, '1/s', '>= 12000'),
      measured('load.seconds', load, 's'),
      measured('load.cpu-microseconds-per-row', (own / report.created) * 1e6, 'µs'),
      measured('load.cores-taken-by-others', Math.max(0, others) / load, 'cores'),
      measured('load.refused', report.refusedRows, 'rows', '<= 0'),
    ],
    notes: ['Loading: constraints, foreign keys and all indexes on; one transaction and ledger entry for 5,000 rows.'],
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
