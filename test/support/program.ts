import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { projectRoot } from '#platform/config/project-root.ts'

/** The built program as an operator runs it: its own process, its own data folder. */

/** Brings `build/` up to date; takes a moment only when the sources changed. */
export function buildProgram(): void {
  const done = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (done.status !== 0) throw new Error('the build failed')
}

export interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

export interface Started {
  readonly child: ChildProcess
  /** Everything printed so far, on both channels. */
  text(): string
  /** Resolves with the match once it was printed; rejects when the program ends without it. */
  printed(pattern: RegExp, withinMs?: number): Promise<RegExpExecArray>
  readonly ended: Promise<Ended>
}

export function startProgram(args: readonly string[], env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [join(projectRoot, 'build', 'cli.js'), ...args], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: tmpdir(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  const watchers = new Set<() => void>()
  child.stdout.on('data', (chunk) => {
    output += chunk
    for (const watch of watchers) watch()
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
    for (const watch of watchers) watch()
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output, errors })))
  const text = () => output + errors
  return {
    child,
    text,
    ended,
    printed: (pattern, withinMs = 60_000) =>
      new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          clearTimeout(timer)
          watchers.delete(look)
          finish()
        }
        const look = () => {
          const found = pattern.exec(text())
          if (found) settle(() => resolve(found))
        }
        const timer = setTimeout(
          () => settle(() => reject(new Error(`${pattern} not printed in time:\n${text()}`))),
          withinMs,
        )
        watchers.add(look)
        ended.then(() => settle(() => reject(new Error(`ended without ${pattern}:\n${text()}`))))
        look()
      }),
  }
}

export const runProgram = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> =>
  startProgram(args, env).ended

export const READY = /通办已就绪：(http:\/\/\S+)\//

/** A data folder of its own. */
export function temporaryDataDir(): string {
  return join(mkdtempSync(join(tmpdir(), 'tongban-data-')), 'data')
}

/** Where the embedded database of a data folder really lies. */
function clusterOf(dataDir: string): string {
  const place = join(dataDir, 'postgres')
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(place) : place
}

/** Process id of the running embedded database. */
export function databasePid(dataDir: string): number | undefined {
  const file = join(clusterOf(dataDir), 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}

/** The owner's login of a running embedded database. */
export function ownerLogin(dataDir: string): pg.ClientConfig {
  const lines = readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')
  const { owner } = JSON.parse(readFileSync(join(dataDir, 'keys', 'database.json'), 'utf8'))
  return { host: lines[4]?.trim(), port: 5432, database: 'tongban', user: 'tongban_owner', password: owner }
}

/** Stops what a failed test may have left running, and removes the folder. */
export function removeDataDir(dataDir: string): void {
  const pid = databasePid(dataDir)
  // Nothing in it is wanted any more: at once, without writing anything back.
  if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT')
  const cluster = clusterOf(dataDir)
  if (!cluster.startsWith(dataDir)) rmSync(dirname(cluster), { recursive: true, force: true })
  rmSync(dirname(dataDir), { recursive: true, force: true })
}

/** False for a process that has ended but was not fetched by its parent. */
export function isAlive(pid: number): boolean {
  if (process.platform !== 'linux') return answersSignals(pid)
  const stat = `/proc/${pid}/stat`
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'))
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
