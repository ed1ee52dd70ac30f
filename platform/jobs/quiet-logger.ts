import { Logger } from 'graphile-worker'
import type { Log } from '../log/log.ts'

/** The queue prints a line per job by default: pass on warnings and errors alone. */
export function quietWorkerLogger(log?: Log): Logger {
  return new Logger(() => (level, message) => {
    if (!log) return
    if (level === 'error') log.error({ source: 'queue' }, message)
    else if (level === 'warning') log.warn({ source: 'queue' }, message)
  })
}
