/** Every environment variable the program reads, named once. `config.ts` checks them together. */
export interface Env {
  readonly PORT: string | undefined
  readonly HOST: string | undefined
  readonly DATA_DIR: string | undefined
  readonly DATABASE_URL: string | undefined
  readonly MIGRATION_DATABASE_URL: string | undefined
  readonly MASTER_KEYS_FILE: string | undefined
  readonly PUBLIC_URL: string | undefined
  readonly TRUST_PROXY: string | undefined
  readonly LOG_LEVEL: string | undefined
  readonly LOG_FILE: string | undefined
  readonly DATABASE_CONNECTIONS: string | undefined
  readonly WORKER_CONCURRENCY: string | undefined
  readonly REQUESTS_PER_MINUTE: string | undefined
  readonly SMS_GATEWAY_URL: string | undefined
  /** Set by scripts/bootstrap.mjs, not by operators. */
  readonly TONGBAN_LAUNCHER_PID: string | undefined
}

export const readEnv = (source: NodeJS.ProcessEnv): Env => source as unknown as Env
