import type { ErrorTable } from '#contracts/fault.ts'
import { platformErrors } from '#contracts/platform-errors.ts'
import type { Migrations } from '#platform/db/migrate.ts'
import { platformMigrations } from '#platform/db/migrations.ts'
import { subscriptionsOf } from '#platform/events/outbox.ts'
import { platformJobs } from '#platform/jobs/platform-jobs.ts'
import type { Runtime } from '#platform/operations/context.ts'
import { createInvoker, type Invoker, type InvokerParts, type Recorder } from '#platform/operations/invoke.ts'
import { type Binding, portsOf } from '#platform/operations/port.ts'
import { modules } from './modules.ts'

/** What is known before anything runs: the same for the server, the worker, the command line and the tests. */
export const allMigrations: Migrations = Object.assign({}, platformMigrations, ...modules.map((m) => m.migrations))
export const allErrors: ErrorTable = Object.assign({}, platformErrors, ...modules.map((m) => m.errors))
export const allOperations = modules.flatMap((m) => m.operations)
export const allListeners = modules.flatMap((m) => m.listeners ?? [])
export const allJobs = [...platformJobs, ...modules.flatMap((m) => m.jobs ?? [])]

export interface Composition extends InvokerParts {
  readonly invoke: Invoker
}

/** Wires the rooms to each other: what a lower room needs from a higher one is given to it here. */
export function compose(runtime: Runtime): Composition {
  const record: Recorder = async () => {}
  const bindings: readonly Binding[] = []
  const parts: InvokerParts = {
    runtime,
    record,
    ports: portsOf(bindings),
    subscriptions: subscriptionsOf(allListeners),
  }
  return { ...parts, invoke: createInvoker(parts) }
}
