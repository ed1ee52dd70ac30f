import pino from 'pino'
import { describeError } from './describe-error.ts'

export type Log = pino.Logger

/** JSON lines on standard output or into a file. Callers log ids and codes, never names, numbers or bodies. */
export function createLog(options: { level: string; file?: string }): Log {
  return pino(
    {
      level: options.level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    pino.destination({ dest: options.file ?? 1, sync: false, minLength: 4096, mkdir: true }),
  )
}

export const silentLog: Log = pino({ level: 'silent' })
