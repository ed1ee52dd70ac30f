import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importDistrict } from '#modules/catalogue/index.ts'
import { projectRoot } from '#platform/config/project-root.ts'
import { measured } from '../results.ts'
import type { Province } from './generator/province.ts'
import { randomOf } from './generator/random.ts'
import type { Measured, Place } from './place.ts'
import { QUESTIONS } from './questions.ts'
import { READY_TO_SERVE, startServing } from './serving.ts'
import { asEntries, timesOf, timesTogether } from './times.ts'

const STREAM = 6
const PROVINCE = '370000'
const REFERENCE_DISTRICT = { code: '511602', file: 'catalogue-guangan-511602.csv' }
/** Regions in which people search again and again while the program holds what it has read. */
const SEARCHED_REGIONS = 20
const MEGABYTE = 2 ** 10

/** A server of its own over the loaded province: searches, guide pages, and the memory that it takes. */
export async function measureServing(place: Place, province: Province): Promise<Measured> {
  const { loaded } = await importDistrict(
    place.present.composition,
    readFileSync(join(projectRoot, 'reference', REFERENCE_DISTRICT.file), 'utf8'),
  )
  const server = await startServing(place.env, READY_TO_SERVE)
  try {
    const random = randomOf(province.seed, STREAM)
    const regions = [
      REFERENCE_DISTRICT,
      ...random.some(
        province.regions.filter(({ level }) => level !== 'province'),
        SEARCHED_REGIONS,
      ),
    ]
    const get = (path: string) => fetchWhole(`${server.address}${path}`)
    const search = (divisionCode: string, at: number) =>
      get(
        `/api/v1/guide-search?divisionCode=${divisionCode}&q=${encodeURIComponent(QUESTIONS[at % QUESTIONS.length]!)}`,
      )
    const idle = memoryOf(server.pid)
    const first = await timeOf(() => search(PROVINCE, 0))
    const firsts = []
    for (const [at, { code }] of regions.entries()) firsts.push(await timeOf(() => search(code, at)))
    const inRegion = await timesOf(1500, (at) => search(regions[at % regions.length]!.code, at))
    const inProvince = await timesOf(600, (at) => search(PROVINCE, at))
    const pages = await timesTogether(8000, 8, () =>
      get(`/guides/${random.pick(province.regions).code}/${random.pick(province.items).code}`),
    )
    // Every region searched once: what the program holds of each is full.
    for (const [at, { code }] of province.regions.entries()) await search(code, at)
    const { resident, highest } = memoryOf(server.pid)
    return {
      entries: [
        ...asEntries('search.in-region', inRegion, '<= 10'),
        ...asEntries('search.in-province', inProvince, '<= 50'),
        measured('search.first-of-all', first, 'ms'),
        ...asEntries('search.first-in-region', firsts),
        ...asEntries('guide-page.any-place.8-callers', pages),
        measured('serve.resident-idle', idle.resident, 'MB'),
        measured('serve.resident', resident, 'MB', '<= 700'),
        measured('serve.resident-highest', highest, 'MB'),
      ],
      notes: [
        `Serving over real HTTP, one caller unless said; ${QUESTIONS.length} questions; a reference district of another province with ${loaded} items of its own stands beside; memory after 8,000 guide pages of random places and a search in each region.`,
      ],
    }
  } finally {
    await server.stop()
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function fetchWhole(url: string): Promise<void> {
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
}

/** Megabytes that a process holds, and the most it ever held. */
function memoryOf(pid: number): { resident: number; highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / MEGABYTE
  return { resident: read('VmRSS'), highest: read('VmHWM') }
}
