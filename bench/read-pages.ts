import { setTimeout as pause } from 'node:timers/promises'

export interface ReadOrder {
  /** Read in turn. */
  readonly urls: readonly string[]
  readonly callers: number
  readonly seconds: number
  /** Between two pages of one caller, as people pause. */
  readonly pauseMs: number
}

/** When a page was asked for, in milliseconds since 1970, and how long it took; negative where it failed. */
export type ReadTime = readonly [askedAt: number, milliseconds: number]

/** A process of its own that reads many different pages. Prints a line when it begins, and one of JSON: all times. */
export async function readPages([order = '{}']: readonly string[]): Promise<void> {
  const { urls, callers, seconds, pauseMs } = JSON.parse(order) as ReadOrder
  process.stdout.write('begun\n')
  const times: ReadTime[] = []
  const end = performance.now() + seconds * 1000
  let next = 0
  const caller = async () => {
    while (performance.now() < end) {
      const askedAt = Date.now()
      const begun = performance.now()
      const ok = await read(urls[next++ % urls.length] as string)
      const took = Math.round((performance.now() - begun) * 100) / 100
      times.push([askedAt, ok ? took : -took])
      await pause(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  process.stdout.write(`${JSON.stringify(times)}\n`)
}

async function read(url: string): Promise<boolean> {
  const answer = await fetch(url)
  await answer.arrayBuffer()
  return answer.ok
}
