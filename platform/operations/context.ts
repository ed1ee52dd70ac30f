import type { Actor } from '#contracts/actor.ts'
import type { DomainEvent } from '#contracts/event.ts'
import type { Vault } from '../crypto/vault.ts'
import type { Db } from '../db/database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Log } from '../log/log.ts'
import type { Clock } from '../time/clock.ts'
import type { LedgerNote } from './operation.ts'
import type { Port } from './port.ts'

/** What the program has for as long as it runs. */
export interface Runtime {
  readonly db: Db
  readonly vault: Vault
  readonly files: FileStore
  readonly clock: Clock
  readonly log: Log
  /** Address under which people reach us, without a slash at its end; goes into QR codes and messages. */
  readonly publicUrl: string
  /** Demo data is present: pages and documents say so. */
  readonly demo: boolean
}

/** The browser's session as an operation may use it; what it does takes effect with the answer. */
export interface SessionHandle {
  /** Gives the browser a new session id, so that one planted before signing in is worth nothing. */
  start(signIn: Readonly<Record<string, string>>): Promise<void>
  end(): Promise<void>
  readonly signIn: Readonly<Record<string, string | undefined>> | undefined
}

/** What one operation, listener or job has: the runtime with a transaction in place of the pool. */
export interface Context extends Runtime {
  readonly actor: Actor
  /** One instant for the whole operation. */
  readonly now: Date
  /** Absent outside HTTP. */
  readonly session?: SessionHandle
  /** Ties log lines, the ledger entry and the answer together. */
  readonly requestId: string
  /** What another room or the outside gives to a port declared in a room's `index.ts`. */
  port<T>(port: Port<T>): T
  /**
   * Writes a ledger entry in this transaction. An operation's own entry is written for it; listeners and jobs, and commands
   * that do a second recordable thing, call this.
   */
  record(operation: string, note: LedgerNote): Promise<void>
  /** Tells the other rooms, once this transaction commits. */
  emit(event: DomainEvent): void
  /** Runs after the commit: what is only an acceleration, such as dropping a cached page, or belongs to the answer, such as a session. */
  afterCommit(effect: Effect): void
}

export type Effect = () => void | Promise<void>
