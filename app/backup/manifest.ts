/** Says what a backup holds; the last member of the archive. Never any key. */
export interface Manifest {
  readonly format: 1
  readonly program: string
  readonly madeAt: string
  readonly postgres: string
  /** Migrations that had been applied: the tables' shape. */
  readonly migrations: readonly string[]
  /** Master keys that the sealed values need; kept elsewhere. */
  readonly masterKeyIds: readonly string[]
  readonly tables: readonly BackedTable[]
  readonly sequences: readonly BackedSequence[]
  /** Jobs that were waiting or running. */
  readonly jobs: number
  readonly files: number
  /** SHA-256 of every other member, by its name. */
  readonly members: Readonly<Record<string, string>>
}

export interface BackedTable {
  /** `schema.table`. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}

export interface BackedSequence {
  readonly name: string
  readonly lastValue: string
  readonly isCalled: boolean
}

export const MANIFEST = 'manifest.json'
export const JOBS = 'jobs.json'
/** Text of COPY in parts, so that no member is larger than memory. */
export const tablePart = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.copy`
export const isPartOf = (table: string, member: string): boolean => member.startsWith(`tables/${table}/`)
export const fileMember = (address: string): string => `files/${address}`
