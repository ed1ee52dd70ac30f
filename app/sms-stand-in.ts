import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/config/project-root.ts'
import { probePort } from './free-port.ts'
import { within } from './until-stopped.ts'

/** The demo's SMS gateway: a process of its own that shows messages on a page instead of sending them. */
export interface SmsStandIn {
  readonly address: string
  stop(): Promise<void>
}

const HOST = '127.0.0.1'

/** Starts the gateway beside the program, on the wished port if it is free; it ends when this process does, however that ends. */
export async function startSmsStandIn(dataDir: string, wishedPort: number): Promise<SmsStandIn> {
  const file = join(projectRoot, 'build', 'sms-gateway.js')
  if (!existsSync(file)) throw new Error(`${file} is missing: build the program`)
  const port = (await probePort(HOST, wishedPort)) ?? (await probePort(HOST, 0)) ?? 0
  const child = fork(file, ['--port', String(port), '--data', join(dataDir, 'sms-gateway.json')], {
    // A process group of its own: Ctrl-C in the terminal is for the program, which then stops this one.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    exited.then(() => reject(new Error('the SMS stand-in did not start')))
  })
  child.unref()
  child.channel?.unref()
  return {
    address: `http://${HOST}:${port}`,
    stop: async () => {
      child.kill('SIGTERM')
      await within(3, exited)
    },
  }
}
