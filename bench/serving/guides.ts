import type { Program } from '#app/program.ts'
import { anonymous } from '#contracts/actor.ts'
import { implementationsFor } from '#modules/catalogue/index.ts'
import { compileFromCatalogue, guideOperations } from '#modules/guide/index.ts'
import { percentilesOf } from '../percentiles.ts'
import { type Entry, measured } from '../results.ts'

const CALLERS = 8

/** Guides compiled from the database in this one process, none taken from a shelf: every item of every district in turn. */
export async function measureCompiling(
  program: Program,
  divisions: readonly string[],
  seconds: number,
): Promise<Entry[]> {
  const { db, clock } = program.composition.runtime
  const places = (await Promise.all(divisions.map((code) => implementationsFor(db, code, clock.now())))).flatMap(
    (list, at) => list.map(({ itemCode }) => ({ itemCode, divisionCode: divisions[at] as string })),
  )
  const compile = async (at: number) => {
    const now = clock.now()
    const begun = performance.now()
    const place = places[at % places.length] as (typeof places)[number]
    if (!(await compileFromCatalogue(db, { ...place, at: now }, now))) throw new Error(`no guide of ${place.itemCode}`)
    return performance.now() - begun
  }
  await during(2, compile)
  const times = await during(seconds, compile)
  const { p50, p95 } = percentilesOf(times)
  return [
    measured('guide.compiled-per-second', times.length / seconds, '1/s', '>= 600'),
    measured('guide.compiled-p50', p50, 'ms'),
    measured('guide.compiled-p95', p95, 'ms'),
  ]
}

const QUESTIONS = ['开饭店', '低保', '我想开个理发店', '社保卡丢了怎么补', '卖烟', '许可', '电梯登记', '无人知晓之事']

/** Searches one after another, as one person feels them. */
export async function measureSearch(program: Program, divisionCode: string, seconds: number): Promise<Entry[]> {
  const search = async (at: number) => {
    const begun = performance.now()
    const q = QUESTIONS[at % QUESTIONS.length]
    await program.composition.invoke(guideOperations.searchItems, { actor: anonymous }, { divisionCode, q })
    return performance.now() - begun
  }
  for (let at = 0; at < 50; at++) await search(at)
  const { p50, p95 } = percentilesOf(await during(seconds, search, 1))
  return [measured('search.p50', p50, 'ms'), measured('search.p95', p95, 'ms', '<= 10')]
}

/** Calls `work` with ascending numbers by several callers until the time is over; answers what each call returned. */
async function during(seconds: number, work: (at: number) => Promise<number>, callers = CALLERS): Promise<number[]> {
  const end = performance.now() + seconds * 1000
  const results: number[] = []
  let next = 0
  const caller = async () => {
    while (performance.now() < end) results.push(await work(next++))
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return results
}
