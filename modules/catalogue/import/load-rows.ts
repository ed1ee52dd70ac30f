import { randomUUID } from 'node:crypto'
import { type Actor, systemActor } from '#contracts/actor.ts'
import { ImplementationRow, LOAD_BATCH } from '#contracts/catalogue/index.ts'
import { Fault } from '#contracts/fault.ts'
import type { Invoker } from '#platform/operations/invoke.ts'
import { validateInput } from '#platform/operations/validate.ts'
import { operations } from '../operations.ts'
import type { RefusedRow } from './read-files.ts'

export interface LoadReport {
  readonly rows: number
  readonly created: number
  readonly unchanged: number
  /** How many rows were not taken. */
  readonly refusedRows: number
  /** The first of them, each with its reason. */
  readonly refused: readonly RefusedRow[]
}

/** One row of a list, with its place there. */
export interface ListedRow {
  readonly row: number
  readonly value: unknown
}

export interface LoadOptions {
  readonly actor?: Actor
  readonly onBatch?: (rows: number) => void
}

/** While the database writes one batch, the next is made ready. */
const IN_FLIGHT = 2
/** Reasons that are kept; more nobody reads, and a list of millions may be wrong throughout. */
const REASONS_KEPT = 1_000

/**
 * Registers a whole list of implementations in batches, each one operation with its ledger entry. An interrupted load is resumed
 * by running it again: what is registered already is left as it is.
 */
export async function loadImplementationRows(
  program: { readonly invoke: Invoker },
  rows: AsyncIterable<ListedRow> | Iterable<ListedRow>,
  { actor = systemActor('import'), onBatch = () => {} }: LoadOptions = {},
): Promise<LoadReport> {
  const total = { rows: 0, created: 0, unchanged: 0, refusedRows: 0, refused: [] as RefusedRow[] }
  const running = new Set<Promise<void>>()
  const load = async (batch: readonly ListedRow[]) => {
    const answer = await loadBatch(program.invoke, actor, batch)
    total.rows += batch.length
    total.created += answer.created
    total.unchanged += answer.unchanged
    total.refusedRows += answer.refused.length
    total.refused.push(...answer.refused.slice(0, Math.max(0, REASONS_KEPT - total.refused.length)))
    onBatch(total.rows)
  }
  for await (const batch of batchesOf(rows)) {
    const task = load(batch).finally(() => running.delete(task))
    running.add(task)
    // Whoever fails is heard below; until then it must not count as unheard.
    task.catch(() => undefined)
    if (running.size >= IN_FLIGHT) await Promise.race(running)
  }
  await Promise.all(running)
  return { ...total, refused: total.refused.sort((a, b) => a.row - b.row) }
}

async function* batchesOf(rows: AsyncIterable<ListedRow> | Iterable<ListedRow>): AsyncGenerator<ListedRow[]> {
  let batch: ListedRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < LOAD_BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

interface BatchAnswer {
  readonly created: number
  readonly unchanged: number
  readonly refused: readonly RefusedRow[]
}

/** A row that is not of the right shape would make the whole batch be refused: then each is looked at by itself. */
async function loadBatch(invoke: Invoker, actor: Actor, batch: readonly ListedRow[]): Promise<BatchAnswer> {
  try {
    return await invokeBatch(invoke, actor, batch)
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'platform.invalid-input') throw error
  }
  const refused: RefusedRow[] = []
  const good = batch.filter((listed) => {
    const reason = malformedImplementation(listed.value)
    if (reason) refused.push({ row: listed.row, reason })
    return !reason
  })
  const answer = good.length > 0 ? await invokeBatch(invoke, actor, good) : { created: 0, unchanged: 0, refused: [] }
  return { ...answer, refused: [...refused, ...answer.refused] }
}

async function invokeBatch(invoke: Invoker, actor: Actor, batch: readonly ListedRow[]): Promise<BatchAnswer> {
  const answer = await invoke(
    operations.loadImplementations,
    { actor, idempotencyKey: randomUUID() },
    { rows: batch.map(({ value }) => value) },
  )
  return {
    ...answer,
    refused: answer.refused.map(({ row, reason }) => ({ row: (batch[row - 1] as ListedRow).row, reason })),
  }
}

/** Why a value is no row of a list; undefined where it is one. */
export function malformedImplementation(value: unknown): string | undefined {
  if (value === undefined) return '不是有效的 JSON'
  try {
    validateInput(ImplementationRow, value, 'json')
    return undefined
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return error.fields.map(({ path, message }) => `${path}：${message}`).join('')
  }
}
