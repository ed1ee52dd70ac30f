import { v7 as uuidv7 } from 'uuid'
import { type Actor, actorRef } from '#contracts/actor.ts'
import type { Contract, InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import type { DomainEvent } from '#contracts/event.ts'
import type { Fault } from '#contracts/fault.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { type Db, inTransaction } from '../db/database.ts'
import { publishEvents, type Subscriptions } from '../events/outbox.ts'
import type { Context, Effect, Runtime, SessionHandle } from './context.ts'
import { hashRequest, keepAnswer, takeKey, type WriteKey } from './idempotency.ts'
import { KeptRefusal } from './kept-refusal.ts'
import type { AnyOperation, LedgerNote, Operation } from './operation.ts'
import { boundIn, type Ports } from './port.ts'
import { type InputSource, validateInput } from './validate.ts'

export interface LedgerEntryDraft extends LedgerNote {
  readonly operation: string
}

/** Writes into the ledger within the given transaction; wired by the composition root. */
export type Recorder = (ctx: Context, entry: LedgerEntryDraft) => Promise<void>

export interface Call {
  readonly actor: Actor
  readonly requestId?: string
  /** Unique per actor and operation; needed by every write that is not repeatable. */
  readonly idempotencyKey?: string
  readonly source?: InputSource
  readonly upload?: Upload
  readonly session?: SessionHandle
}

/** Performs operations: the API, a page and a job all come through here. */
export type Invoker = <C extends Contract>(
  // biome-ignore lint/suspicious/noExplicitAny: what an operation loads is between it and its policy
  operation: Operation<C, any>,
  call: Call,
  input: unknown,
) => Promise<OutputOf<C>>

export interface InvokerParts {
  readonly runtime: Runtime
  readonly record: Recorder
  readonly ports: Ports
  readonly subscriptions: Subscriptions
}

export function createInvoker(parts: InvokerParts): Invoker {
  const invoke = async (operation: AnyOperation, call: Call, raw: unknown): Promise<unknown> => {
    const input = validateInput<InputOf<Contract>>(operation.contract.input, raw, call.source ?? 'json')
    return operation.contract.kind === 'write'
      ? write(parts, operation, call, input)
      : read(parts, operation, call, input)
  }
  return invoke as Invoker
}

async function read(
  parts: InvokerParts,
  operation: AnyOperation,
  call: Call,
  input: InputOf<Contract>,
): Promise<unknown> {
  const { ctx } = contextOf(parts, parts.runtime.db, call)
  const loaded = await operation.load(ctx, input)
  refuseUnless(operation.may(call.actor, loaded, input), call.actor)
  const output = await operation.run(ctx, input, loaded, call.upload)
  // No entry, no data: the entry is committed before the answer leaves.
  if (operation.records) await ctx.record(operation.contract.name, operation.records(input, output, loaded, ctx))
  return output
}

async function write(
  parts: InvokerParts,
  operation: AnyOperation,
  call: Call,
  input: InputOf<Contract>,
): Promise<unknown> {
  const effects: Effect[] = []
  const outcome = await inTransaction(parts.runtime.db, async (tx) => {
    const { ctx, events, afterCommit } = contextOf(parts, tx, call)
    const key = operation.repeatable ? undefined : writeKey(ctx, operation, call, input)
    if (key) {
      const taken = await takeKey(ctx, key)
      if (taken !== 'taken') return { answer: taken.stored }
    }
    const loaded = await operation.load(ctx, input)
    refuseUnless(operation.may(call.actor, loaded, input), call.actor)
    const ran = await runKeeping(operation, ctx, input, loaded, call.upload)
    if ('refusal' in ran) return ran
    const { answer } = ran
    if (operation.records) await ctx.record(operation.contract.name, operation.records(input, answer, loaded, ctx))
    await publishEvents(tx, events, parts.subscriptions, ctx.now)
    if (key) await keepAnswer(ctx, key, answer)
    effects.push(...afterCommit)
    return { answer }
  })
  if ('refusal' in outcome) throw outcome.refusal
  for (const effect of effects) await effect()
  return outcome.answer
}

/** A refusal that keeps its writes ends the operation without undoing them; only an operation without a stored answer may. */
async function runKeeping(
  operation: AnyOperation,
  ctx: Context,
  input: unknown,
  loaded: unknown,
  upload: Upload | undefined,
): Promise<{ answer: unknown } | { refusal: Fault }> {
  try {
    return { answer: await operation.run(ctx, input as never, loaded, upload) }
  } catch (error) {
    if (error instanceof KeptRefusal && operation.repeatable) return { refusal: error.fault }
    throw error
  }
}

/** A context whose events and effects are collected by the caller. */
export function contextOf(
  parts: Pick<InvokerParts, 'runtime' | 'record' | 'ports'>,
  db: Db,
  call: Pick<Call, 'actor' | 'requestId' | 'session'>,
) {
  const { runtime } = parts
  const events: DomainEvent[] = []
  const afterCommit: Effect[] = []
  const ctx: Context = {
    ...runtime,
    db,
    actor: call.actor,
    session: call.session,
    now: runtime.clock.now(),
    requestId: call.requestId ?? uuidv7(),
    port: (port) => boundIn(parts.ports, port),
    record: (operation, note) => parts.record(ctx, { ...note, operation }),
    emit: (event) => {
      events.push(event)
    },
    afterCommit: (effect) => {
      afterCommit.push(effect)
    },
  }
  return { ctx, events, afterCommit }
}

function refuseUnless(allowed: boolean, actor: Actor): void {
  if (allowed) return
  throw platformFault(actor.kind === 'anonymous' ? 'platform.unauthenticated' : 'platform.forbidden')
}

function writeKey(ctx: Context, operation: AnyOperation, call: Call, input: unknown): WriteKey {
  const key = call.idempotencyKey
  if (!key || key.length < 8 || key.length > 100) throw platformFault('platform.idempotency-key-missing')
  return {
    actor: actorRef(call.actor),
    operation: operation.contract.name,
    key,
    requestHash: hashRequest(ctx.vault, input, call.upload?.content),
  }
}
