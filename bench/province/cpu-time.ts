import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Ticks a second, as Linux tells them to programs. */
const TICKS = 100

/** Seconds that this process and the database have computed; what else the machine does is not in them. Linux alone. */
export function ownSeconds(cluster: string): number {
  const { user, system } = process.cpuUsage()
  const postmaster = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]
  const database = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat && (stat.pid === postmaster || stat.parent === postmaster))
  return (user + system) / 1e6 + database.reduce((sum, stat) => sum + (stat?.seconds ?? 0), 0)
}

/** Seconds that all cores together have been busy. */
export function busySeconds(): number {
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/)
  return [user, nice, system, irq, softirq].reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
}

function statOf(pid: string): { pid: string; parent: string; seconds: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return { pid, parent: fields[1]!, seconds: (Number(fields[11]) + Number(fields[12])) / TICKS }
  } catch {
    return undefined
  }
}
