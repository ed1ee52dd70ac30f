import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { runOnce } from 'graphile-worker'
import { v7 as uuidv7 } from 'uuid'
import { allJobs, allListeners, allOperations } from '#app/compose.ts'
import { systemActor } from '#contracts/actor.ts'
import { catalogueOperations } from '#modules/catalogue/index.ts'
import { quietWorkerLogger } from '#platform/jobs/quiet-logger.ts'
import { performJob, taskList } from '#platform/jobs/worker.ts'
import { runProgram } from '#test/support/program.ts'
import { type Entry, measured } from '../results.ts'
import { say } from '../say.ts'
import type { KeyEntry } from './generator/key.ts'
import type { Province, PublishedGuide } from './generator/province.ts'
import { randomOf } from './generator/random.ts'
import { placeGuides } from './observed.ts'
import { ask, type Measured, type Place } from './place.ts'
import { type DetectedDrift, type Score, type Share, score } from './score.ts'
import { asEntries, timesOf } from './times.ts'

const STREAM = 7
/** As many guides as the command line takes in; the others come by the thin load, or the measurement would take too long. */
const TAKEN_IN = 6000
const WORKERS = 4
const CHANGES = 100
const NO_WINDOW = { address: null, officeHours: null, enquiryPhone: null, complaintPhone: null }
/** Of what was wrong, how much is told. */
const LOOKED_AT = 20
const SCAN = 'harmonise.start-drift-scan'
const RECHECK = 'harmonise.recheck-changed-item'

/** What places publish is taken in, compared with the standards, and the report compared with the answers. */
export async function measureDrift(place: Place, province: Province): Promise<Measured> {
  const scan = allOperations.find(({ contract }) => contract.name === SCAN)
  const recheck = allListeners.find(({ name }) => name === RECHECK)
  if (!scan || !recheck) return { entries: [], notes: [`Drift was not measured: this program has no ${SCAN}.`] }
  const { composition, pool } = place.program
  const worker = { ...composition, pool, listeners: allListeners, jobs: allJobs, concurrency: WORKERS }
  const run = () =>
    runOnce({ pgPool: pool, taskList: taskList(worker), concurrency: WORKERS, logger: quietWorkerLogger() })
  await run()
  const guides = [...province.guides()]
  const some = randomOf(province.seed, STREAM, 1).some(guides, Math.min(TAKEN_IN, guides.length))
  const intake = await takeIn(place, some)
  say('running the jobs that follow from it')
  const inForce = await secondsOf(run)
  const notes = [await putInForce(place, province, guides)]
  await run()
  const scanning = await secondsOf(async () => {
    await composition.invoke(scan, { actor: systemActor('bench'), idempotencyKey: uuidv7() }, {})
    await run()
  })
  say('drift scanned')

  const random = randomOf(province.seed, STREAM)
  const ids = await ask<{ id: string; code: string }>(place, 'SELECT id, code FROM catalogue.basic_item ORDER BY code')
  const check = (id: string, itemCode: string) =>
    performJob(composition, systemActor('bench'), (ctx) => recheck.hear(ctx, { basicItemId: id, itemCode }))
  const oneItem = await timesOf(200, () => {
    const { id, code } = random.pick(ids)
    return check(id, code)
  })
  const keyFile = join(place.dataDir, 'answers.jsonl')
  await writeLines(keyFile, province.key())
  const result = score(await detected(place), await readKey(keyFile))
  // After the scoring, for what is published here is in no key.
  const changed = await recheckChanges(place, province, check)
  for (const drift of result.falseAlarms.slice(0, LOOKED_AT)) say(`reported and not planted: ${JSON.stringify(drift)}`)
  for (const entry of result.missed.slice(0, LOOKED_AT)) say(`planted and not reported: ${JSON.stringify(entry)}`)
  return {
    entries: [
      ...intake,
      measured('observed.in-force-per-second', some.length / inForce, '1/s'),
      measured('drift.full-scan', scanning, 's', '<= 60'),
      ...asEntries('drift.one-item-over-all-regions', oneItem, '<= 300'),
      ...asEntries('drift.recheck-after-one-change', changed, '<= 50'),
      ...asFigures(result),
    ],
    notes: [
      ...notes,
      `Drift given another class than planted: ${JSON.stringify(result.misclassed)}; reported and not planted: ${JSON.stringify(result.falseAlarmsByField)}.`,
    ],
  }
}

/** Places publish a shorter limit, one after another; each time what is known of the item is checked again. */
async function recheckChanges(
  place: Place,
  province: Province,
  check: (basicItemId: string, itemCode: string) => Promise<unknown>,
): Promise<number[]> {
  const random = randomOf(province.seed, STREAM, 2)
  const { invoke } = place.program.composition
  const ids = new Map(
    (await ask<{ id: string; code: string }>(place, 'SELECT id, code FROM catalogue.basic_item')).map((row) => [
      row.code,
      row.id,
    ]),
  )
  const taken = new Set(
    (
      await ask<{ item_code: string; division_code: string }>(
        place,
        'SELECT item_code, division_code FROM harmonise.drift',
      )
    ).map((row) => `${row.item_code}/${row.division_code}`),
  )
  const items = province.items.filter(({ standard }) => standard.promisedDays > 1)
  const times: number[] = []
  while (times.length < CHANGES) {
    const [item, region] = [random.pick(items), random.pick(province.regions)]
    const key = `${item.code}/${region.code}`
    const above = region.above.map((index) => `${item.code}/${province.regions[index]!.code}`)
    // Where a place above is shorter already, nobody below may be longer.
    if (region.level === 'province' || [key, ...above].some((place) => taken.has(place))) continue
    taken.add(key)
    await invoke(
      catalogueOperations.publishOverride,
      { actor: systemActor('bench'), idempotencyKey: uuidv7() },
      {
        itemCode: item.code,
        divisionCode: region.code,
        differences: [
          {
            field: 'promisedLimit',
            value: { count: item.standard.promisedDays - 1, unit: 'workingDay', note: null },
            reason: '压缩办理时限',
            expiresOn: null,
          },
        ],
        local: NO_WINDOW,
      },
    )
    const begun = performance.now()
    await check(ids.get(item.code)!, item.code)
    times.push(performance.now() - begun)
    const [told] = await ask<{ n: number }>(
      place,
      'SELECT count(*)::int AS n FROM harmonise.drift WHERE item_code = $1 AND division_code = $2',
      [item.code, region.code],
    )
    if (told?.n !== 1) throw new Error(`a change of ${key} was not seen by the re-check`)
  }
  return times
}

/** By the command line, as an operator does it. */
async function takeIn(place: Place, guides: readonly PublishedGuide[]): Promise<Entry[]> {
  const file = join(place.dataDir, 'guides.jsonl')
  await writeLines(
    file,
    guides.map(({ row }) => row),
  )
  say(`taking in ${guides.length} guides`)
  let answer = { code: 0 as number | null, errors: '' }
  const seconds = await secondsOf(async () => {
    answer = await runProgram(['import', 'guides', file], place.env)
  })
  if (answer.code !== 0) throw new Error(`import guides ended with ${answer.code}: ${answer.errors}`)
  const [matching] = await ask<{ right: string; matched: string; all: string }>(
    place,
    `SELECT count(*) FILTER (WHERE b.code = substring(g.source->>'source_url' FROM '[^/]+$')) AS right,
       count(b.id) AS matched, count(*) AS all
     FROM harmonise.observed_guide AS g LEFT JOIN catalogue.basic_item AS b ON b.id = g.basic_item_id`,
  )
  return [
    measured('observed.taken-in-per-second', guides.length / seconds, '1/s', '>= 500'),
    measured('observed.matched-to-their-item', Number(matching?.right) / Number(matching?.all), 'share'),
    measured('observed.matched-to-another-item', 1 - Number(matching?.right) / Number(matching?.matched), 'share'),
  ]
}

/** The guides that the command line did not take in come into force by the thin load: what a scan compares lies in the catalogue. */
async function putInForce(place: Place, province: Province, guides: readonly PublishedGuide[]): Promise<string> {
  const there = await ask<{ code: string; division_code: string }>(
    place,
    `SELECT b.code, p.division_code FROM catalogue.observed_period AS p
     JOIN catalogue.basic_item AS b ON b.id = p.basic_item_id WHERE upper_inf(p.known)`,
  )
  const placed = new Set(there.map(({ code, division_code }) => `${code}/${division_code}`))
  const rest = guides.filter(({ itemCode, divisionCode }) => !placed.has(`${itemCode}/${divisionCode}`))
  const report = await placeGuides(place.program.composition, province, rest)
  if (report.refusedRows > 0) throw new Error(`observed guides were refused: ${JSON.stringify(report.refused[0])}`)
  return `Drift: ${placed.size} observed guides taken in by the command line and its jobs, ${report.rows} by the thin load, in the places' own words.`
}

interface DriftRecord {
  readonly item_code: string
  readonly division_code: string
  readonly differences: readonly {
    readonly field: string
    readonly kind: string
    readonly class: DetectedDrift['class']
    readonly names: readonly string[]
  }[]
}

async function detected(place: Place): Promise<DetectedDrift[]> {
  const rows = await ask<DriftRecord>(
    place,
    `SELECT item_code, division_code, differences FROM harmonise.drift WHERE source <> 'reference'`,
  )
  return rows.flatMap(({ item_code, division_code, differences }) =>
    differences.flatMap(({ field, kind, class: why, names }): DetectedDrift[] => {
      const drift = { itemCode: item_code, divisionCode: division_code, field, class: why }
      if (kind !== 'extra' && kind !== 'missing') return [drift]
      if (field !== 'materials') return [drift]
      return names.map((name) => ({ ...drift, material: { kind, name } }))
    }),
  )
}

const figure = (name: string, { share }: Share, goal: string | null = null) => measured(name, share, 'share', goal)

function asFigures(result: Score): Entry[] {
  return [
    figure('drift.recall', result.recall, '>= 0.99'),
    figure('drift.precision', result.precision, '>= 0.98'),
    figure('drift.recall.extra-materials.known-spelling', result.extraRecall.seen),
    figure('drift.recall.extra-materials.unknown-spelling', result.extraRecall.unseen),
    figure('drift.respelled-taken-as-same.known-spelling', result.respellings.seen),
    figure('drift.respelled-taken-as-same.unknown-spelling', result.respellings.unseen),
    figure('drift.class-as-expected', result.classes),
    measured('drift.planted', result.recall.of, 'drifts'),
    measured('drift.reported', result.precision.of, 'drifts'),
    figure('drift.respellings-in-no-dictionary', {
      ...result.respellings.unseen,
      share: result.respellings.unseen.of / (result.respellings.seen.of + result.respellings.unseen.of),
    }),
    ...(result.perturbations.recall.of + result.perturbations.quiet.of > 0
      ? [
          figure('drift.perturbations.recall', result.perturbations.recall),
          figure('drift.perturbations.false-differences-kept-quiet', result.perturbations.quiet),
        ]
      : []),
  ]
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

async function writeLines(file: string, values: Iterable<unknown>): Promise<void> {
  const out = createWriteStream(file)
  for (const value of values) if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

async function readKey(file: string): Promise<KeyEntry[]> {
  const entries: KeyEntry[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) entries.push(JSON.parse(line))
  return entries
}
