import type { FastifyInstance } from 'fastify'
import type { Runner } from 'graphile-worker'
import { startWorker } from '#platform/jobs/worker.ts'
import { allJobs, allListeners } from './compose.ts'
import type { Config } from './config.ts'
import type { Program } from './program.ts'
import { Refusal } from './refusal.ts'
import { buildServer } from './server.ts'
import { within } from './until-stopped.ts'

/** What one process does: answer HTTP, run jobs, or both. */
export interface Roles {
  readonly serves: boolean
  readonly works: boolean
}

export interface Running {
  /** Where it answers; undefined for a process that only works. */
  readonly address: string | undefined
  /** Takes no new work, lets running requests and jobs end, then returns. */
  stop(): Promise<void>
  /** Settles when the queue's worker has ended by itself, which it never should. */
  readonly ended: Promise<void>
}

const REQUESTS_MAY_TAKE_S = 10
const JOBS_MAY_TAKE_S = 10

export async function runRoles(config: Config, program: Program, roles: Roles): Promise<Running> {
  const app = roles.serves ? await buildServer(config, program.composition) : undefined
  const address = await app?.listen({ host: config.http.host, port: config.http.port }).catch((error) => {
    if (error.code === 'EADDRINUSE')
      throw new Refusal(`端口 ${config.http.port} 已被其他程序占用，请用 PORT 指定另一个端口。`)
    throw error
  })
  const worker = roles.works ? await work(config, program) : undefined
  return {
    address,
    ended: worker?.promise ?? new Promise(() => undefined),
    stop: async () => {
      if (app) await within(REQUESTS_MAY_TAKE_S, closeServer(app))
      await within(JOBS_MAY_TAKE_S, worker?.stop() ?? Promise.resolve())
    },
  }
}

/** Browsers keep connections open: each is closed as soon as its last answer has left. */
async function closeServer(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 100)
  await app.close().finally(() => clearInterval(sweep))
}

function work(config: Config, { composition, pool }: Program): Promise<Runner> {
  return startWorker({
    ...composition,
    pool,
    listeners: allListeners,
    jobs: allJobs,
    concurrency: config.worker.concurrency,
  })
}
