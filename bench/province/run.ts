import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { removeDataDir } from '#test/support/program.ts'
import { commit, type Entry, machine, publish } from '../results.ts'
import { say } from '../say.ts'
import { dataSize } from '../serving/data-size.ts'
import { readPerturbations } from './generator/perturbations.ts'
import { generateProvince, type Province, WHOLE } from './generator/province.ts'
import { makeHistory } from './make-history.ts'
import { measureDrift } from './measure-drift.ts'
import { measureLoading } from './measure-loading.ts'
import { measureCatalogueQueries, measureEffectiveItems } from './measure-reading.ts'
import { measureReform } from './measure-reform.ts'
import { measureServing } from './measure-serving.ts'
import { measureSize } from './measure-size.ts'
import { BEGIN, DATABASE_SETTINGS, type Measured, newDataDir, openPlace, type Place } from './place.ts'

/** However it goes, the whole ends by then. */
const LONGEST_MS = 30 * 60_000
/** One figure or a few that belong together. */
interface Step {
  readonly title: string
  readonly measure: (place: Place, province: Province) => Promise<Measured>
}

const LOADING = 'loading'
const SERVING: Step = { title: 'serving', measure: measureServing }

/** In this order: each leaves the province as the next expects it. */
const STEPS: readonly Step[] = [
  { title: LOADING, measure: measureLoading },
  { title: 'size on disk', measure: measureSize },
  { title: 'making history', measure: makeHistory },
  { title: 'drift', measure: measureDrift },
  { title: 'effective items and guides at any instant', measure: measureEffectiveItems },
  { title: 'queries of the catalogue', measure: measureCatalogueQueries },
  { title: 'a reform', measure: measureReform },
]

interface Options {
  readonly seed: number
  readonly items: number
  readonly regions: number
  readonly perturb: string | undefined
  /** Of the steps after loading, only those whose title holds these words. */
  readonly only: string | undefined
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      perturb: { type: 'string' },
      items: { type: 'string' },
      regions: { type: 'string' },
      only: { type: 'string' },
    },
  })
  const whole = (name: string, text: string | undefined, fallback: number): number => {
    if (text === undefined) return fallback
    const value = Number(text)
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1 on`)
    return value
  }
  return {
    seed: whole('seed', values.seed, randomInt(1, 2 ** 31)),
    items: whole('items', values.items, WHOLE.items),
    regions: whole('regions', values.regions, WHOLE.regions),
    perturb: values.perturb,
    only: values.only,
  }
}

/** Own data folder and cluster, removed at the end. */
export async function benchProvince(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const province = provinceOf(options)
  const startedAt = new Date().toISOString()
  const begun = performance.now()
  const dataDir = newDataDir()
  const end = (why: string) => {
    say(why)
    removeDataDir(dataDir)
    process.exit(1)
  }
  const limit = setTimeout(() => end('the benchmark took too long and was ended'), LONGEST_MS)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(`ended by ${signal}`))
  try {
    say('setting the program up')
    const place = await openPlace(dataDir, BEGIN)
    const wanted = ({ title }: Step) => title === LOADING || title.includes(options.only ?? '')
    const report = await measureAll(place, province, STEPS.filter(wanted))
    const { data, postgres } = await dataSize(place.cluster.owner)
    // Last, for the server stops the database when it ends.
    const serving = await measureAll(place, province, [SERVING].filter(wanted))
    const file = publish({
      bench:
        options.items === WHOLE.items && options.regions === WHOLE.regions && !options.only
          ? 'province'
          : 'province-part',
      startedAt,
      seconds: Math.round((performance.now() - begun) / 1000),
      machine: machine(),
      versions: { node: process.version, postgres, commit: commit() },
      data: { seed: province.seed, ...data },
      entries: [...report.entries, ...serving.entries],
      notes: [
        `PostgreSQL with ${Object.entries(DATABASE_SETTINGS)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')}; all else as the program sets it.`,
        'Load generator, program and database share the cores of one machine.',
        ...report.notes,
        ...serving.notes,
      ],
    })
    say(`written: ${file}`)
  } finally {
    clearTimeout(limit)
    removeDataDir(dataDir)
  }
}

/** A step that fails is told among the notes and in the exit code; the others are measured all the same. */
async function measureAll(place: Place, province: Province, steps: readonly Step[]) {
  const entries: Entry[] = []
  const notes: string[] = []
  for (const { title, measure } of steps) {
    say(title)
    try {
      const measured = await measure(place, province)
      entries.push(...measured.entries)
      notes.push(...(measured.notes ?? []))
      for (const note of measured.notes ?? []) say(`  ${note}`)
      for (const entry of measured.entries) say(`  ${entry.name} ${entry.value} ${entry.unit}`)
    } catch (error) {
      say(`${title}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      notes.push(`Not measured, because it failed: ${title} (${(error as Error).message})`)
      process.exitCode = 1
    }
  }
  return { entries, notes }
}

function provinceOf({ seed, items, regions, perturb }: Options): Province {
  if (perturb !== undefined && !existsSync(perturb)) throw new Error(`there is no file ${perturb}`)
  const read = perturb === undefined ? undefined : readPerturbations(readFileSync(perturb, 'utf8'))
  const province = generateProvince(seed, { items, regions }, read)
  say(
    `seed ${seed}: ${province.items.length} items × ${province.regions.length} regions, ${province.organs.length} organs`,
  )
  for (const { row, reason } of province.bad) say(`perturbation in line ${row} refused: ${reason}`)
  return province
}
