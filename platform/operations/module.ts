import type { ErrorTable } from '#contracts/fault.ts'
import type { Migrations } from '../db/migrate.ts'
import type { Listener } from '../events/outbox.ts'
import type { Job } from '../jobs/job.ts'
import type { AnyOperation } from './operation.ts'

/** What a room hands to the composition root. */
export interface Module {
  readonly name: string
  readonly errors: ErrorTable
  readonly migrations: Migrations
  readonly operations: readonly AnyOperation[]
  readonly listeners?: readonly Listener[]
  readonly jobs?: readonly Job[]
  /** Plain Chinese for ledger entries that are no operation: what jobs, listeners and front doors record. */
  readonly entryTitles?: Readonly<Record<string, string>>
}
