import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { MasterKeys } from '#platform/crypto/master-key.ts'
import { createVault } from '#platform/crypto/vault.ts'
import type { Db } from '#platform/db/database.ts'
import { createFileStore } from '#platform/files/file-store.ts'
import type { Log } from '#platform/log/log.ts'
import type { Runtime } from '#platform/operations/context.ts'
import { systemClock } from '#platform/time/clock.ts'
import type { Config } from './config.ts'

/** Puts together what the program has for as long as it runs. */
export function createRuntime(config: Config, db: Db, keys: MasterKeys, log: Log, demo: boolean): Runtime {
  const vault = createVault(keys)
  return {
    db,
    vault,
    files: createFileStore(config.data.files, vault),
    clock: systemClock,
    log,
    publicUrl: config.http.publicUrl,
    demo,
  }
}

/** Secrets that sign session cookies; the first signs, the others are still accepted. */
export function sessionSecrets(file: string): readonly string[] {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, JSON.stringify([randomBytes(48).toString('base64url')]), { mode: 0o600, flag: 'wx' })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as string[]
}
