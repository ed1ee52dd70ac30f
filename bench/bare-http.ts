import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** What the bare server answers: one recorded answer, whatever is asked. */
export interface Recorded {
  readonly headers: Readonly<Record<string, string | string[]>>
  /** Base64. */
  readonly body: string
}

/** The least that a server in this language can do: the same bytes from memory, under the same headers. Prints its port. */
export async function serveBytes([file = '']: readonly string[]): Promise<void> {
  const { headers, body } = JSON.parse(readFileSync(file, 'utf8')) as Recorded
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_request, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as { port: number }).port}\n`)
  })
  await new Promise(() => undefined)
}
