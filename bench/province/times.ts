import { type Percentiles, percentilesOf } from '../percentiles.ts'
import { type Entry, measured } from '../results.ts'

const WARM_UP_SHARE = 0.2

/** Milliseconds of each of `count` calls one after another, after a fifth as many that are not counted. */
export async function timesOf(count: number, work: (at: number) => Promise<unknown>): Promise<number[]> {
  const warmUp = Math.ceil(count * WARM_UP_SHARE)
  const times: number[] = []
  for (let at = 0; at < count + warmUp; at++) {
    const begun = performance.now()
    await work(at)
    if (at >= warmUp) times.push(performance.now() - begun)
  }
  return times
}

/** The same by several callers at once. */
export async function timesTogether(
  count: number,
  callers: number,
  work: (at: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  let next = 0
  const caller = async () => {
    while (next < count) {
      const begun = performance.now()
      await work(next++)
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return times
}

/** p50, p95 and p99 of a list of times; the goal, if there is one, is of p95. */
export function asEntries(name: string, times: readonly number[], goal: string | null = null): Entry[] {
  const { p50, p95, p99 }: Percentiles = percentilesOf(times)
  return [
    measured(`${name}.p50`, p50, 'ms'),
    measured(`${name}.p95`, p95, 'ms', goal),
    measured(`${name}.p99`, p99, 'ms'),
  ]
}
