import { existsSync, statfsSync, statSync } from 'node:fs'
import { checkEntries } from '#modules/ledger/index.ts'
import { loadWorkCalendar, type WorkCalendar } from '#modules/regions/index.ts'
import { type Db, openDatabase, openPool } from '#platform/db/database.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import { type QueueState, readQueueState } from '#platform/jobs/queue-state.ts'
import { dayOf } from '#platform/time/clock.ts'
import { allMigrations } from './compose.ts'
import { type Config, isLoopback } from './config.ts'
import { findInstallation } from './installation.ts'
import { openMasterKeys } from './master-keys.ts'
import type { OpenData } from './open-data.ts'

export interface Finding {
  readonly check: string
  readonly level: 'ok' | 'warning' | 'problem'
  /** What is so, and what to do if it is not well. */
  readonly text: string
}

const OLDEST_NODE = 24
const DISK_PROBLEM_BYTES = 1024 ** 3
const DISK_WARNING_BYTES = 5 * 1024 ** 3
const LEDGER_ENTRIES = 2_000
const LATE_JOB_MINUTES = 5
const SKEW_WARNING_MS = 2_000

const ok = (check: string, text: string): Finding => ({ check, level: 'ok', text })
const warning = (check: string, text: string): Finding => ({ check, level: 'warning', text })
const problem = (check: string, text: string): Finding => ({ check, level: 'problem', text })

/** Looks at everything an operator would be asked about, and changes nothing. */
export async function examine(config: Config, data: OpenData, now: Date): Promise<Finding[]> {
  const pool = openPool({ connection: data.runtime, maxConnections: 2, role: data.runtimeRole })
  const db = openDatabase(pool)
  const ask = async <R>(text: string, values: unknown[] = []): Promise<R> =>
    (await pool.query(text, values)).rows[0] as R
  try {
    const findings: Finding[] = [checkNode(), checkDisk(config)]
    const { version } = await ask<{ version: string }>(`SELECT current_setting('server_version') AS version`)
    findings.push(
      Number.parseInt(version, 10) >= 15
        ? ok('database', `PostgreSQL ${version}`)
        : problem('database', `PostgreSQL ${version} 过旧，需要 15 或更高版本。`),
    )
    findings.push(checkSkew(await ask<{ now: Date }>('SELECT clock_timestamp() AS now'), now))
    const pending = await pendingMigrations(db, allMigrations)
    if (pending.length > 0) {
      return [...findings, problem('migrations', `有 ${pending.length} 项结构更新未执行，请执行 tongban migrate。`)]
    }
    findings.push(ok('migrations', '数据库结构已是最新。'))
    findings.push(await checkKeys(config, () => openMasterKeys(config, db, false)))
    findings.push(checkRights(await ask<Rights>(RIGHTS)))
    findings.push(await checkLedger(db))
    findings.push(checkCalendar(await loadWorkCalendar(db), dayOf(now)))
    findings.push(checkQueue(await readQueueState(db)))
    findings.push(checkSms(config))
    findings.push(checkExposure(config, await findInstallation(db)))
    return findings
  } finally {
    await pool.end()
  }
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0])
  return major >= OLDEST_NODE
    ? ok('node', `Node ${process.version}`)
    : problem('node', `Node ${process.version} 过旧，需要 ${OLDEST_NODE} 或更高版本。`)
}

function checkDisk(config: Config): Finding {
  if (!existsSync(config.data.dir)) return warning('disk', `数据目录 ${config.data.dir} 还不存在。`)
  const { bavail, bsize } = statfsSync(config.data.dir)
  const free = bavail * bsize
  const text = `数据目录所在磁盘剩余 ${(free / 1024 ** 3).toFixed(1)} GB`
  if (free < DISK_PROBLEM_BYTES) return problem('disk', `${text}，请立即清理或扩容。`)
  return free < DISK_WARNING_BYTES ? warning('disk', `${text}，请安排扩容。`) : ok('disk', `${text}。`)
}

function checkSkew(database: { now: Date }, now: Date): Finding {
  const skew = Math.abs(database.now.getTime() - now.getTime())
  return skew > SKEW_WARNING_MS
    ? warning('clock', `程序与数据库的时间相差 ${(skew / 1000).toFixed(1)} 秒，请校准两边的时间。`)
    : ok('clock', '程序与数据库的时间一致。')
}

async function checkKeys(config: Config, open: () => Promise<unknown>): Promise<Finding> {
  const file = config.data.masterKeysFile
  try {
    await open()
  } catch (error) {
    return problem('master-key', (error as Error).message)
  }
  const others = statSync(file).mode & 0o077
  return others === 0 || process.platform === 'win32'
    ? ok('master-key', `主密钥文件 ${file} 可用，仅本用户可读。`)
    : problem('master-key', `主密钥文件 ${file} 可被其他用户读取，请执行 chmod 600。`)
}

interface Rights {
  readonly changes: boolean
  readonly superuser: boolean
}
const RIGHTS = `
  SELECT coalesce(bool_or(has_table_privilege(c.oid, 'UPDATE') OR has_table_privilege(c.oid, 'DELETE')
                          OR has_table_privilege(c.oid, 'TRUNCATE')), false) AS changes,
         (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser
    FROM pg_class c WHERE c.relnamespace = to_regnamespace('ledger') AND c.relkind IN ('r', 'p')`

function checkRights({ changes, superuser }: Rights): Finding {
  if (superuser) return problem('rights', '程序正以数据库超级用户运行，请改用只属于 tongban_runtime 的登录名。')
  return changes
    ? problem('rights', '程序的数据库用户可以改写台账，请检查 tongban_runtime 的权限。')
    : ok('rights', '程序的数据库用户不能改写台账。')
}

/** Recomputes the newest entries from what the database holds: one that was changed behind the program's back no longer fits. */
async function checkLedger(db: Db): Promise<Finding> {
  const { checked, broken } = await checkEntries(db, { limit: LEDGER_ENTRIES })
  return broken.length > 0
    ? problem(
        'ledger',
        `最近 ${checked} 条操作记录中有 ${broken.length} 条被改动过（序号 ${broken.join('、')}），请立即保全数据并报告。`,
      )
    : ok('ledger', `最近 ${checked} 条操作记录核对无误。`)
}

function checkSms(config: Config): Finding {
  return config.notify.smsGatewayUrl
    ? ok('sms', '已配置短信网关。')
    : warning('sms', '未接短信网关，通知只进入站内消息。请设置 SMS_GATEWAY_URL。')
}

/** From November on the next year's notice is out or about to be; without it deadlines beyond the year are provisional. */
export function checkCalendar(calendar: WorkCalendar, today: string): Finding {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const { lastYear } = calendar
  if (lastYear < year) {
    return problem(
      'calendar',
      `${year} 年节假日安排尚未载入，所有期限均为暂定，请在工作台载入或执行 tongban import calendar。`,
    )
  }
  return month >= 11 && lastYear < year + 1
    ? warning('calendar', `${year + 1} 年节假日安排尚未载入，跨年期限为暂定。国务院办公厅公布后请及时载入。`)
    : ok('calendar', `节假日安排已载入至 ${lastYear} 年。`)
}

export function checkQueue({ waiting, failed, oldestSeconds }: QueueState): Finding {
  if (oldestSeconds > LATE_JOB_MINUTES * 60)
    return problem(
      'queue',
      `有 ${waiting} 个后台任务在等待，最早的已超过 ${LATE_JOB_MINUTES} 分钟，请检查 work 进程是否在运行。`,
    )
  return failed > 0
    ? warning('queue', `有 ${failed} 个后台任务多次失败后已停止，请查看日志。`)
    : ok('queue', '后台任务没有积压。')
}

function checkExposure(config: Config, installation: { purpose: string } | undefined): Finding {
  if (installation?.purpose === 'demo') {
    return config.demoAllowed
      ? ok('exposure', '演示数据，仅在本机地址提供服务。')
      : problem('exposure', '数据含演示账号，不能在公开地址或外部数据库上运行。')
  }
  return isLoopback(config.http.host) || config.http.publicUrl.startsWith('https:')
    ? ok('exposure', `对外地址为 ${config.http.publicUrl}。`)
    : warning('exposure', '正在用明文 HTTP 对外提供服务，请设置 TLS 代理和 https 的 PUBLIC_URL。')
}
