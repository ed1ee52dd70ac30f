import { silentLog } from '#platform/log/log.ts'
import type { Config } from './config.ts'
import { visitData } from './open-data.ts'
import { openProgram, type Program } from './program.ts'

/** Lends the program to one task of the command line, beside a running server if there is one. */
export async function withProgram<T>(config: Config, work: (program: Program) => Promise<T>): Promise<T> {
  const data = await visitData(config)
  try {
    const program = await openProgram(config, data, { log: silentLog, mayCreateKeys: !config.database.url })
    try {
      return await work(program)
    } finally {
      await program.close()
    }
  } finally {
    await data.close()
  }
}
