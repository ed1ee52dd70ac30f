import { type ChildProcess, spawn } from 'node:child_process'
import type { LoadOrder, LoadReport } from './load.ts'
import type { ReadOrder, ReadTime } from './read-pages.ts'

/** Another part of this very program, as a process of its own. */
function part(name: string, argument: string): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', process.argv[1] as string, name, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
      const end = text.indexOf('\n')
      if (end >= 0) resolve(text.slice(0, end))
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`a part of the benchmark ended with ${code}`)))
  })

export async function load(order: LoadOrder): Promise<LoadReport> {
  return JSON.parse(await firstLine(part('load', JSON.stringify(order)))) as LoadReport
}

export interface ReadingPages {
  /** Fulfilled when the process has begun to read. */
  readonly begun: Promise<void>
  readonly times: Promise<ReadTime[]>
}

export function readingPages(order: ReadOrder): ReadingPages {
  const child = part('read-pages', JSON.stringify(order))
  let text = ''
  const line = (wanted: number) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const lines = text.split('\n')
        if (lines.length > wanted + 1) resolve(lines[wanted] as string)
      }
      child.stdout?.on('data', look)
      child.on('error', reject)
      child.on('close', (code) => reject(new Error(`a part of the benchmark ended with ${code}`)))
    })
  child.stdout?.on('data', (chunk) => {
    text += chunk
  })
  return {
    begun: line(0).then(() => undefined),
    times: line(1).then((json) => JSON.parse(json) as ReadTime[]),
  }
}

export interface BareServer {
  readonly address: string
  stop(): void
}

export async function startBareServer(file: string): Promise<BareServer> {
  const child = part('bare-http', file)
  const port = await firstLine(child)
  return { address: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}
