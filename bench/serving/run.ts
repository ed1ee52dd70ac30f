import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '#app/config.ts'
import { readEnv } from '#app/env.ts'
import { choosePort } from '#app/free-port.ts'
import { withProgram } from '#app/with-program.ts'
import { ownerLogin, READY, removeDataDir, startProgram } from '#test/support/program.ts'
import { DEMO_CITY, demoDivisions } from '#test/world/departments.ts'
import { commit, machine, publish } from '../results.ts'
import { say } from '../say.ts'
import { dataSize } from './data-size.ts'
import { measureGuidePage } from './guide-page.ts'
import { measureCompiling, measureSearch } from './guides.ts'
import { measureSubmitting } from './submitting.ts'

const GUIDE = '/guides/370303/000131024000'
/** However it goes, the whole ends by then. */
const LONGEST_MS = 15 * 60_000

/** Own data folder, own server process, removed at the end. `--seconds N` is the length of one measurement. */
export async function benchServing(args: readonly string[]): Promise<void> {
  const seconds = Number(args[args.indexOf('--seconds') + 1]) || 8
  const startedAt = new Date().toISOString()
  const begun = performance.now()
  const dataDir = join(mkdtempSync(join(tmpdir(), 'tongban-bench-')), 'data')
  const limit = setTimeout(() => {
    say('the benchmark took too long and was ended')
    removeDataDir(dataDir)
    process.exit(1)
  }, LONGEST_MS)
  try {
    const env = await environment(dataDir)
    const address = `http://127.0.0.1:${env.PORT}`
    await withServer(['start'], env, READY, async () => say('the demo city is built'))

    const config = readConfig(readEnv(env as unknown as NodeJS.ProcessEnv))
    // No worker beside: what is measured is the server, and jobs stay queued.
    const measuredServing = await withServer(['serve'], env, /提供服务/, async () => {
      const page = await measureGuidePage(address, GUIDE, dataDir, seconds)
      return withProgram(config, async (program) => {
        say('compiling guides and searching')
        const districts = demoDivisions.filter((code) => code !== DEMO_CITY)
        const compiling = await measureCompiling(program, districts, seconds)
        const search = await measureSearch(program, '370303', Math.min(seconds, 5))
        const submitting = await measureSubmitting(program, address, ownerLogin(dataDir), districts)
        const { data, postgres } = await dataSize(ownerLogin(dataDir))
        return {
          entries: [...page, ...compiling, ...search, ...submitting.entries],
          notes: submitting.notes,
          data,
          postgres,
        }
      })
    })
    const { entries, notes, data, postgres } = measuredServing
    const file = publish({
      bench: 'serving',
      startedAt,
      seconds: Math.round((performance.now() - begun) / 1000),
      machine: machine(),
      versions: { node: process.version, postgres, commit: commit() },
      data,
      entries,
      notes: [
        'Load generator, server and database share the cores of one machine; ratios are medians of alternating runs.',
        `The server runs with logs, metrics, security headers and rate limits on (the limit itself set beyond reach).`,
        ...notes,
      ],
    })
    say(`written: ${file}`)
  } finally {
    clearTimeout(limit)
    removeDataDir(dataDir)
  }
}

async function environment(dataDir: string): Promise<Record<string, string>> {
  return {
    DATA_DIR: dataDir,
    PORT: String(await choosePort('127.0.0.1', 3900)),
    REQUESTS_PER_MINUTE: '100000000',
    // Applicants come from addresses of their own, or the limit on signing in would stop them.
    TRUST_PROXY: '1',
    LOG_FILE: join(dataDir, 'server.log'),
  }
}

async function withServer<T>(
  args: readonly string[],
  env: Record<string, string>,
  ready: RegExp,
  work: () => Promise<T>,
): Promise<T> {
  const server = startProgram(args, env)
  try {
    await server.printed(ready, 300_000)
    return await work()
  } finally {
    server.child.kill('SIGTERM')
    await server.ended
  }
}
