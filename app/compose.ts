import type { ErrorTable } from '#contracts/fault.ts'
import { platformErrors } from '#contracts/platform-errors.ts'
import { followReform, impactOnCases, pastCases } from '#modules/cases/index.ts'
import { createGuideShelf, guideShelf, impactOnSheets } from '#modules/guide/index.ts'
import { createSessionStore, resolveActor } from '#modules/identity/index.ts'
import { appendEntry, operationTitles } from '#modules/ledger/index.ts'
import { createSmsGateway, fakeSmsGateway, smsGateway } from '#modules/notify/index.ts'
import * as reforms from '#modules/reforms/index.ts'
import type { Migrations } from '#platform/db/migrate.ts'
import { platformMigrations } from '#platform/db/migrations.ts'
import { subscriptionsOf } from '#platform/events/outbox.ts'
import type { SessionPorts } from '#platform/http/sessions.ts'
import { platformJobs } from '#platform/jobs/platform-jobs.ts'
import type { Runtime } from '#platform/operations/context.ts'
import { createInvoker, type Invoker, type InvokerParts } from '#platform/operations/invoke.ts'
import { type Binding, bind, portsOf } from '#platform/operations/port.ts'
import { modules } from './modules.ts'

/** What is known before anything runs: the same for the server, the worker, the command line and the tests. */
export const allMigrations: Migrations = Object.assign({}, platformMigrations, ...modules.map((m) => m.migrations))
export const allErrors: ErrorTable = Object.assign({}, platformErrors, ...modules.map((m) => m.errors))
export const allOperations = modules.flatMap((m) => m.operations)
export const allListeners = modules.flatMap((m) => m.listeners ?? [])
export const allJobs = [...platformJobs, ...modules.flatMap((m) => m.jobs ?? [])]

/** What each kind of ledger entry is called when people read it. */
const titles = new Map([
  ...allOperations.map(({ contract }): [string, string] => [contract.name, contract.summary]),
  ...modules.flatMap((m) => Object.entries(m.entryTitles ?? {})),
])

export interface Composition extends InvokerParts {
  readonly invoke: Invoker
  readonly sessionStore: SessionPorts['store']
  readonly resolveActor: SessionPorts['resolveActor']
}

/** Addresses beyond this program that adapters call. */
export interface Outside {
  readonly smsGatewayUrl: string | undefined
}

/** Wires the rooms to each other: what a lower room needs from a higher one is given to it here. */
export function compose(runtime: Runtime, outside: Outside = { smsGatewayUrl: undefined }): Composition {
  const bindings: readonly Binding[] = [
    bind(operationTitles, (operation) => titles.get(operation)),
    bind(guideShelf, createGuideShelf()),
    bind(reforms.impactOfRooms, [impactOnSheets, impactOnCases]),
    bind(reforms.pastCases, pastCases),
    bind(reforms.followReform, followReform),
    bind(smsGateway, outside.smsGatewayUrl ? createSmsGateway(outside.smsGatewayUrl) : fakeSmsGateway),
  ]
  const parts: InvokerParts = {
    runtime,
    record: appendEntry,
    ports: portsOf(bindings),
    subscriptions: subscriptionsOf(allListeners),
  }
  return {
    ...parts,
    invoke: createInvoker(parts),
    sessionStore: createSessionStore(runtime),
    resolveActor: (signIn) => resolveActor(runtime, signIn),
  }
}
