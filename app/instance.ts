import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** The program that has a data folder open, as `instance.json` in that folder tells. */
export interface Instance {
  readonly pid: number
  /** When that process began, in the machine's own ticks; tells it from a later process with the same number. */
  readonly bornAt: string | undefined
  readonly command: string
  /** Where it answers; absent while it starts. */
  readonly address: string | undefined
}

export interface Claim {
  announce(address: string): void
  release(): void
}

const fileOf = (dataDir: string): string => join(dataDir, 'instance.json')

/** The running program of this data folder; undefined when there is none, or when it was killed and left its note behind. */
export function findLiveInstance(dataDir: string): Instance | undefined {
  const noted = readNote(dataDir)
  return noted && isAlive(noted) ? noted : undefined
}

/** Notes this process as the data folder's program; throws when another one is running. */
export function claimDataFolder(dataDir: string, command: string): Claim {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const mine: Instance = { pid: process.pid, bornAt: bornAt(process.pid), command, address: undefined }
  for (let attempt = 1; !createNote(dataDir, mine); attempt++) {
    const other = readNote(dataDir)
    if (other && isAlive(other)) throw new Refusal(describeInUse(dataDir, other))
    if (attempt === 5) throw new Refusal(`数据目录 ${dataDir} 中的 instance.json 无法更新，请删除该文件后重试。`)
    rmSync(fileOf(dataDir), { force: true })
  }
  return {
    announce(address) {
      const aside = `${fileOf(dataDir)}.${process.pid}`
      writeFileSync(aside, JSON.stringify({ ...mine, address }))
      renameSync(aside, fileOf(dataDir))
    },
    release() {
      if (readNote(dataDir)?.pid === process.pid) rmSync(fileOf(dataDir), { force: true })
    },
  }
}

export function describeInUse(dataDir: string, other: Instance | undefined): string {
  if (!other) return `数据目录 ${dataDir} 正由另一个程序使用，请先停止它，或用 DATA_DIR 指定另一个目录。`
  const where = other.address ? `，可直接访问 ${other.address}` : ''
  return `数据目录 ${dataDir} 已由正在运行的程序（tongban ${other.command}，进程 ${other.pid}）使用${where}。如需另开一套，请用 DATA_DIR 和 PORT 指定另外的目录和端口。`
}

/** Linking is atomic: of two programs that start together, one gets the note. */
function createNote(dataDir: string, mine: Instance): boolean {
  const aside = `${fileOf(dataDir)}.${process.pid}`
  writeFileSync(aside, JSON.stringify(mine))
  try {
    linkSync(aside, fileOf(dataDir))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function readNote(dataDir: string): Instance | undefined {
  if (!existsSync(fileOf(dataDir))) return undefined
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as Instance
  } catch {
    return undefined
  }
}

function isAlive(instance: Instance): boolean {
  try {
    process.kill(instance.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return bornAt(instance.pid) === instance.bornAt
}

/**
 * Field 22 of Linux's `/proc/<pid>/stat`; undefined elsewhere. A process that has ended but was not fetched by its parent
 * (state Z) counts as gone.
 */
function bornAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}
