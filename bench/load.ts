import autocannon from 'autocannon'
import { type Percentiles, percentilesOf } from './percentiles.ts'

export interface LoadOrder {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  readonly headers: Readonly<Record<string, string>>
}

export interface LoadReport extends Percentiles {
  readonly perSecond: number
  readonly requests: number
  /** Connections refused or reset, timeouts, answers other than 2xx. */
  readonly errors: number
}

/** A process of its own, so that the load generator's work is not the server's. Prints one line of JSON. */
export async function applyLoad([order = '{}']: readonly string[]): Promise<void> {
  const { url, connections, seconds, headers } = JSON.parse(order) as LoadOrder
  const times: number[] = []
  const report = await new Promise<LoadReport>((resolve, reject) => {
    const running = autocannon({ url, connections, duration: seconds, headers }, (error, result) => {
      if (error) reject(error)
      else
        resolve({
          ...percentilesOf(times),
          perSecond: result.requests.total / result.duration,
          requests: result.requests.total,
          errors: result.errors + result.timeouts + result.non2xx,
        })
    })
    running.on('response', (_client, _status, _bytes, milliseconds) => {
      times.push(milliseconds)
    })
  })
  process.stdout.write(`${JSON.stringify(report)}\n`)
}
