import { join, resolve } from 'node:path'
import type { Env } from './env.ts'
import { EXIT, Refusal } from './refusal.ts'

export interface Config {
  readonly http: {
    readonly host: string
    readonly port: number
    readonly publicUrl: string
    readonly trustProxy: boolean
    readonly requestsPerMinute: number
  }
  readonly data: {
    readonly dir: string
    readonly files: string
    readonly masterKeysFile: string
    readonly sessionSecretFile: string
  }
  readonly database: {
    /** Undefined: the embedded PostgreSQL under the data folder. */
    readonly url: string | undefined
    /** Login that owns the tables, used by `migrate` and `init` alone. */
    readonly migrationUrl: string | undefined
    readonly connections: number
  }
  readonly worker: { readonly concurrency: number }
  readonly log: { readonly level: string; readonly file: string | undefined }
  readonly notify: { readonly smsGatewayUrl: string | undefined }
  /** The demo lives on loopback with embedded data, nowhere else. */
  readonly demoAllowed: boolean
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
export const isLoopback = (host: string): boolean => LOOPBACK.has(host)
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '')

/** Throws one error that lists everything wrong, in words an operator can act on. */
export function readConfig(env: Env): Config {
  const wrong: string[] = []
  const number = (name: keyof Env, fallback: number, min: number, max: number): number => {
    const text = env[name]
    if (text === undefined || text === '') return fallback
    const value = Number(text)
    if (!Number.isInteger(value) || value < min || value > max)
      wrong.push(`${name}=${text}：应为 ${min} 到 ${max} 的整数`)
    return value
  }
  const url = (name: keyof Env): string | undefined => {
    const text = env[name]
    if (text && !URL.canParse(text)) wrong.push(`${name}：不是完整的网址`)
    return text || undefined
  }
  const host = env.HOST || '127.0.0.1'
  const port = number('PORT', 3000, 0, 65535)
  const dir = resolve(env.DATA_DIR || 'data')
  const publicUrl = (url('PUBLIC_URL') ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(
    /\/+$/,
    '',
  )
  const config: Config = {
    http: {
      host,
      port,
      publicUrl,
      trustProxy: env.TRUST_PROXY === '1' || env.TRUST_PROXY === 'true',
      requestsPerMinute: number('REQUESTS_PER_MINUTE', 1200, 1, 100_000_000),
    },
    data: {
      dir,
      files: join(dir, 'files'),
      masterKeysFile: env.MASTER_KEYS_FILE ? resolve(env.MASTER_KEYS_FILE) : join(dir, 'keys', 'master.json'),
      sessionSecretFile: join(dir, 'keys', 'session.json'),
    },
    database: {
      url: url('DATABASE_URL'),
      migrationUrl: url('MIGRATION_DATABASE_URL'),
      connections: number('DATABASE_CONNECTIONS', 16, 2, 500),
    },
    worker: { concurrency: number('WORKER_CONCURRENCY', 4, 1, 100) },
    log: { level: env.LOG_LEVEL || 'info', file: env.LOG_FILE || undefined },
    notify: { smsGatewayUrl: url('SMS_GATEWAY_URL') },
    demoAllowed: !env.DATABASE_URL && isLoopback(host) && isLoopback(hostOf(publicUrl)),
  }
  if (wrong.length > 0)
    throw new Refusal(`环境变量有误：\n${wrong.map((line) => `  - ${line}`).join('\n')}`, EXIT.misused)
  return config
}

/** The same on another port, for `PORT=0`; an address that was given by PUBLIC_URL stays. */
export function onPort(config: Config, port: number): Config {
  const publicUrl = config.http.publicUrl.replace(/:0$/, `:${port}`)
  return { ...config, http: { ...config.http, port, publicUrl } }
}
