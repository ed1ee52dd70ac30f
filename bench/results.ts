import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '#platform/config/project-root.ts'
import { say } from './say.ts'

/** One measured figure. */
export interface Entry {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What was promised, such as `>= 600`; null for a figure that only explains. */
  readonly goal: string | null
  readonly met: boolean | null
}

/** `goal` reads `>= 600` or `<= 100`. */
export function measured(name: string, value: number, unit: string, goal: string | null = null): Entry {
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000
  return { name, value: rounded, unit, goal, met: goal === null ? null : meets(value, goal) }
}

export function meets(value: number, goal: string): boolean {
  const [, relation, bound] = /^(>=|<=) (\d+(?:\.\d+)?)$/.exec(goal) ?? []
  if (!relation) throw new Error(`no such goal: ${goal}`)
  return relation === '>=' ? value >= Number(bound) : value <= Number(bound)
}

export interface Result {
  readonly bench: string
  readonly startedAt: string
  readonly seconds: number
  readonly machine: object
  readonly versions: object
  /** Rows of the tables that matter, and bytes of the database. */
  readonly data: Readonly<Record<string, number>>
  readonly entries: readonly Entry[]
  readonly notes: readonly string[]
}

export const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
})

export const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

/** Writes `bench/results/<bench>-<date>.json` and prints the table. */
export function publish(result: Result): string {
  const folder = join(projectRoot, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${result.bench}-${result.startedAt.slice(0, 10)}.json`)
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
  for (const { name, value, unit, goal, met } of result.entries) {
    const verdict = met === null ? '' : `${met ? 'met' : 'NOT MET'} (${goal})`
    say(`  ${name.padEnd(44)} ${String(value).padStart(10)} ${unit.padEnd(14)} ${verdict}`)
  }
  return file
}
