import { type Db, rawQuery } from '#platform/db/database.ts'
import type { Config } from './config.ts'
import { Refusal } from './refusal.ts'

/** What this database holds; undefined until something was set up in it. */
export interface Installation {
  readonly purpose: 'demo' | 'real' | 'restoring'
  /** False while a set-up or a restore has not come to its end. */
  readonly ready: boolean
}

export async function findInstallation(db: Db): Promise<Installation | undefined> {
  const { rows } = await rawQuery<{ purpose: Installation['purpose']; ready: boolean }>(
    db,
    'SELECT purpose, ready_at IS NOT NULL AS ready FROM platform.installation',
    [],
  )
  return rows[0]
}

export async function recordInstallation(db: Db, installation: Installation): Promise<void> {
  await rawQuery(
    db,
    `INSERT INTO platform.installation (purpose, ready_at) VALUES ($1, CASE WHEN $2::boolean THEN now() END)
     ON CONFLICT ("only") DO UPDATE SET purpose = excluded.purpose, ready_at = excluded.ready_at`,
    [installation.purpose, installation.ready],
  )
}

/** The demo's passwords are printed for everyone: it must not be reachable from outside, nor lie in a shared database. */
export function refuseExposure(config: Config, installation: Installation | undefined): void {
  if (installation?.purpose === 'restoring') {
    throw new Refusal('这里的数据恢复尚未完成，请重新执行 npm run -s tongban -- restore。')
  }
  if (installation?.purpose !== 'demo' || config.demoAllowed) return
  throw new Refusal(
    '这里的数据含演示账号，只能在本机地址上用内置数据库运行。正式使用请另设 DATA_DIR 或 DATABASE_URL，再执行 npm run -s tongban -- init --division 区划代码。',
  )
}
