/**
 * A stand-in for a text message gateway: its own process, its own data, for demo and tests. It sends nothing.
 *
 * `node sandbox/sms-gateway/main.ts [--port 3100] [--data messages.json]` (or `PORT`, `DATA_FILE`)
 *
 * - `GET /` lists the messages for people, `GET /messages` for programs.
 * - `POST /messages` takes `{ id, to, text }`. The same id is kept once, however often it comes.
 * - `POST /behaviour` takes `{ mode, delayMs? }`: `normal`; `slow` answers after `delayMs`; `down` answers 503;
 *   `refusing` answers 422; `dropping` keeps the message and breaks the connection before the first answer about it.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { page } from './page.ts'

export interface KeptMessage {
  readonly id: string
  readonly to: string
  readonly text: string
  readonly at: string
  /** How often it was handed over; sent once all the same. */
  readonly received: number
}

type Behaviour = { mode: 'normal' | 'slow' | 'down' | 'refusing' | 'dropping'; delayMs: number }
const MODES = new Set(['normal', 'slow', 'down', 'refusing', 'dropping'])
const MAX_BODY_BYTES = 10_000
const MESSAGES_HELD = 10_000

const { values: options } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } })
const dataFile = options.data ?? process.env.DATA_FILE
const messages = new Map<string, KeptMessage>(load().map((message) => [message.id, message]))
let behaviour: Behaviour = { mode: 'normal', delayMs: 0 }

const server = createServer((request, response) => {
  handle(request, response).catch(() => answer(response, 400, { error: 'malformed request' }))
})
server.listen(Number(options.port ?? process.env.PORT ?? 3100), '127.0.0.1', () => {
  console.log(`演示短信网关：http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  process.send?.('ready')
})
// `disconnect`: the program that started this one is gone, however it ended.
for (const end of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.once(end, () => {
    server.close()
    server.closeAllConnections()
    if (process.connected) process.disconnect()
  })
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const route = `${request.method} ${(request.url ?? '/').split('?')[0]}`
  switch (route) {
    case 'GET /': {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'cache-control': 'no-store',
      })
      response.end(page([...messages.values()].reverse()))
      return
    }
    case 'GET /messages':
      return answer(response, 200, { messages: [...messages.values()] })
    case 'POST /messages':
      return receive(request, response)
    case 'POST /behaviour': {
      const wanted = (await bodyOf(request)) as Partial<Behaviour>
      if (!wanted.mode || !MODES.has(wanted.mode)) return answer(response, 422, { error: 'unknown mode' })
      behaviour = { mode: wanted.mode, delayMs: Number(wanted.delayMs ?? 0) }
      return answer(response, 200, behaviour)
    }
    default:
      return answer(response, 404, { error: 'not found' })
  }
}

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { id, to, text } = (await bodyOf(request)) as Partial<KeptMessage>
  if (behaviour.mode === 'down') return answer(response, 503, { error: 'down' })
  const acceptable = id && to && /^1[0-9]{10}$/.test(to) && text && text.length <= 500
  if (behaviour.mode === 'refusing' || !acceptable) return answer(response, 422, { error: 'refused' })
  const earlier = messages.get(id)
  messages.set(
    id,
    earlier
      ? { ...earlier, received: earlier.received + 1 }
      : { id, to, text, at: new Date().toISOString(), received: 1 },
  )
  if (messages.size > MESSAGES_HELD) messages.delete(messages.keys().next().value as string)
  save()
  if (behaviour.mode === 'slow') await wait(behaviour.delayMs)
  if (behaviour.mode === 'dropping' && !earlier) return void request.socket.destroy()
  answer(response, earlier ? 200 : 201, { id, state: 'accepted' })
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<object> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > MAX_BODY_BYTES) throw new Error('body too large')
    parts.push(part)
  }
  const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
  if (typeof body !== 'object' || body === null) throw new Error('not an object')
  return body
}

function load(): KeptMessage[] {
  return dataFile && existsSync(dataFile) ? (JSON.parse(readFileSync(dataFile, 'utf8')) as KeptMessage[]) : []
}

function save(): void {
  if (!dataFile) return
  writeFileSync(`${dataFile}.part`, JSON.stringify([...messages.values()], null, 1), { mode: 0o600 })
  renameSync(`${dataFile}.part`, dataFile)
}
