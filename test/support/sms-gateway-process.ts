import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '#platform/config/project-root.ts'
import type { KeptMessage } from '../../sandbox/sms-gateway/main.ts'

export interface SmsGatewayProcess {
  readonly url: string
  messages(): Promise<KeptMessage[]>
  behave(mode: string, delayMs?: number): Promise<void>
  stop(): Promise<void>
}

/** The stand-in gateway as a process of its own, on a free port. */
export async function startSmsGateway(dataFile?: string): Promise<SmsGatewayProcess> {
  const script = join(projectRoot, 'sandbox/sms-gateway/main.ts')
  const child = spawn(process.execPath, [script, '--port', '0', ...(dataFile ? ['--data', dataFile] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the SMS gateway did not start'))),
  ])) as [Buffer]
  const url = /http:\S+/.exec(line.toString())?.[0] as string
  return {
    url,
    messages: async () => ((await (await fetch(`${url}/messages`)).json()) as { messages: KeptMessage[] }).messages,
    async behave(mode, delayMs) {
      await fetch(`${url}/behaviour`, { method: 'POST', body: JSON.stringify({ mode, delayMs }) })
    },
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
