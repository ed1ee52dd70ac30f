import { startProgram } from '#test/support/program.ts'

export const READY_TO_SERVE = /提供服务/

export interface Serving {
  readonly address: string
  readonly pid: number
  stop(): Promise<void>
}

/** `serve` as an operator runs it, over the cluster that is running already. Its end stops the cluster: it comes last. */
export async function startServing(env: Readonly<Record<string, string>>, ready: RegExp): Promise<Serving> {
  const server = startProgram(['serve'], env)
  process.once('exit', () => server.child.kill())
  await server.printed(ready, 120_000)
  return {
    address: `http://127.0.0.1:${env.PORT}`,
    pid: server.child.pid as number,
    stop: async () => {
      server.child.kill('SIGTERM')
      await server.ended
    },
  }
}
