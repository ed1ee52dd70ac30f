import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { copyNativeFolder, findNativeFolder } from './binaries.ts'
import { isReachable, type ServerUser, serverUser } from './server-user.ts'

/**
 * The embedded PostgreSQL: a cluster under the data folder, reached by a socket and a generated password. It outlives a
 * killed program on purpose; the next start finds it running and takes it over.
 */
export interface EmbeddedCluster {
  /** Login that owns the tables; for migrations and backups. */
  readonly owner: pg.ClientConfig
  /** Login with the running program's rights alone. */
  readonly runtime: pg.ClientConfig
  /** Where the cluster's files really lie. */
  readonly folder: string
  readonly takenOver: boolean
  stop(): Promise<void>
}

export interface ClusterOptions {
  readonly dataDir: string
  /** For tests: no durability, so that a thousand databases cost little. */
  readonly disposable?: boolean
  readonly settings?: Readonly<Record<string, string>>
}

const OWNER_LOGIN = 'tongban_owner'
const RUNTIME_LOGIN = 'tongban_app'
const DATABASE = 'tongban'
/** Beyond reach of root's own folders; only used when the data folder is closed to the server's user. */
const ELSEWHERE = '/var/lib/tongban'
/** A socket's whole path may have 107 bytes. */
const LONGEST_SOCKET_BASE = 60

interface Secrets {
  readonly owner: string
  readonly runtime: string
}

interface Places {
  readonly bin: string
  readonly cluster: string
  readonly socketDir: string
  readonly user: ServerUser | undefined
}

export async function startCluster(options: ClusterOptions): Promise<EmbeddedCluster> {
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const secrets = readSecrets(dataDir)
  const places = await choosePlaces(dataDir, secrets)
  const control = (...args: string[]) =>
    runTool(join(places.bin, 'pg_ctl'), [...args, '-D', places.cluster], places.user)

  if (!existsSync(join(places.cluster, 'PG_VERSION'))) await initialise(places, secrets)
  forgetStalePid(places.cluster)
  const takenOver = await control('status').then(
    () => true,
    () => false,
  )
  if (!takenOver) {
    mkdirSync(places.socketDir, { recursive: true, mode: 0o700 })
    own(places.socketDir, places.user)
    writeFileSync(join(places.cluster, 'tongban.conf'), settingsText(places, options), { mode: 0o600 })
    own(join(places.cluster, 'tongban.conf'), places.user)
    await control('start', '-w', '-t', '60', '-s', '-l', join(places.cluster, 'server.log')).catch((error) => {
      throw new Error(`内置数据库无法启动，详情见 ${join(places.cluster, 'server.log')}。`, { cause: error })
    })
  }
  const socketDir = socketDirOfRunning(places.cluster) ?? places.socketDir
  const login = (user: string, password: string): pg.ClientConfig => ({
    host: socketDir,
    port: 5432,
    database: DATABASE,
    user,
    password,
  })
  const cluster: EmbeddedCluster = {
    owner: login(OWNER_LOGIN, secrets.owner),
    runtime: login(RUNTIME_LOGIN, secrets.runtime),
    folder: places.cluster,
    takenOver,
    stop: async () => {
      await control('stop', '-w', '-t', '30', '-m', 'fast', '-s').catch(() => undefined)
      await rmdir(socketDir).catch(() => undefined)
    },
  }
  await ensureLogins(cluster, secrets)
  return cluster
}

/** The id comes from the data folder's own secret, so a folder that was moved, or deleted and made anew, never meets another's cluster. */
async function choosePlaces(dataDir: string, secrets: Secrets): Promise<Places> {
  const user = serverUser()
  const id = createHash('sha256').update(secrets.owner).digest('hex').slice(0, 12)
  const native = await findNativeFolder()
  const socketDir = join(tmpdir().length <= LONGEST_SOCKET_BASE ? tmpdir() : '/tmp', `tongban-${id}`)
  const wished = join(dataDir, 'postgres')
  if (!user || (isReachable(dataDir, user) && isReachable(native, user))) {
    return { bin: join(native, 'bin'), cluster: wished, socketDir, user }
  }
  const elsewhere = join(ELSEWHERE, 'clusters', id)
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  const link = lstatSync(wished, { throwIfNoEntry: false })
  if (!link) symlinkSync(join(elsewhere, 'postgres'), wished)
  if (link && !link.isSymbolicLink()) {
    throw new Error(`数据库用户无法进入数据目录 ${dataDir}，请恢复上级目录的访问权限，或用原来的系统用户启动。`)
  }
  const cluster = link ? readlinkSync(wished) : join(elsewhere, 'postgres')
  const version = createHash('sha256').update(native).digest('hex').slice(0, 12)
  const copy = await copyNativeFolder(native, join(ELSEWHERE, 'programs', version))
  return { bin: join(copy, 'bin'), cluster, socketDir, user }
}

/** Lines of the running server's pid file; empty when there is none. */
function pidFile(cluster: string): readonly string[] {
  const file = join(cluster, 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

/** A running server may have been started under another temporary folder; the fifth line of its pid file tells. */
function socketDirOfRunning(cluster: string): string | undefined {
  return pidFile(cluster)[4]?.split(',')[0]?.trim() || undefined
}

/**
 * After a crash of the whole machine or container the number in the pid file may be another program's by now, or that of a
 * server that has ended but was not fetched by its parent (state Z).
 */
function forgetStalePid(cluster: string): void {
  const stat = `/proc/${pidFile(cluster)[0]}/stat`
  if (!existsSync(stat)) return
  const [, name, state] = /\((.*)\) (\w)/.exec(readFileSync(stat, 'utf8')) ?? []
  if (name !== 'postgres' || state === 'Z') rmSync(join(cluster, 'postmaster.pid'))
}

/** Made aside and renamed when whole: a set-up that was killed half-way is begun anew. */
async function initialise(places: Places, secrets: Secrets): Promise<void> {
  const aside = `${places.cluster}.new`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  own(aside, places.user)
  const passwordFile = join(tmpdir(), `tongban-${randomBytes(8).toString('hex')}`)
  writeFileSync(passwordFile, secrets.owner, { mode: 0o600 })
  own(passwordFile, places.user)
  try {
    await runTool(
      join(places.bin, 'initdb'),
      [
        ...['-D', aside, '-U', OWNER_LOGIN, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
        ...['-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=zh-Hans-CN', '--no-sync'],
      ],
      places.user,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  const main = join(aside, 'postgresql.conf')
  writeFileSync(main, `${readFileSync(main, 'utf8')}\ninclude 'tongban.conf'\n`)
  renameSync(aside, places.cluster)
}

function settingsText(places: Places, options: ClusterOptions): string {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: places.socketDir,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '100',
    shared_buffers: '256MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    wal_compression: 'pglz',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_min_messages: 'warning',
    logging_collector: 'off',
    ...(options.disposable && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
    }),
    ...options.settings,
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value.replace(/'/g, "''")}'\n`)
    .join('')
}

async function ensureLogins(cluster: EmbeddedCluster, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ ...cluster.owner, database: 'postgres' })
  await client.connect()
  try {
    const { rows } = await client.query<{ has: boolean }>(
      'SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1) AS has',
      [DATABASE],
    )
    if (!rows[0]?.has) await client.query(`CREATE DATABASE ${DATABASE}`)
    await client.query(
      `DO $$ BEGIN CREATE ROLE tongban_runtime NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    )
    await client.query(
      `DO $$ BEGIN CREATE ROLE ${RUNTIME_LOGIN} LOGIN IN ROLE tongban_runtime; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    )
    await client.query(`ALTER ROLE ${RUNTIME_LOGIN} PASSWORD ${client.escapeLiteral(secrets.runtime)}`)
  } finally {
    await client.end()
  }
}

function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'keys', 'database.json')
  if (!existsSync(file)) {
    mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 })
    const fresh: Secrets = {
      owner: randomBytes(24).toString('base64url'),
      runtime: randomBytes(24).toString('base64url'),
    }
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

function own(path: string, user: ServerUser | undefined): void {
  if (user) chownSync(path, user.uid, user.gid)
}

function runTool(program: string, args: readonly string[], user: ServerUser | undefined): Promise<string> {
  return new Promise((done, failed) => {
    // A folder that the server's user may not enter makes the tools complain: start them from the root.
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', failed)
    // Not `close`: the server inherits the pipes and keeps them open.
    child.on('exit', (code) =>
      code === 0 ? done(output) : failed(new Error(`${program} ended with ${code}: ${output.trim()}`)),
    )
  })
}
