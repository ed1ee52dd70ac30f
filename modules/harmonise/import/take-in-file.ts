import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { harmoniseFault } from '#contracts/harmonise/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import { keptFileName } from '#platform/files/file-name.ts'
import { performJob } from '#platform/jobs/worker.ts'
import type { InvokerParts } from '#platform/operations/invoke.ts'
import { takeIn } from '../commands/take-in.ts'
import { failureOf } from '../domain/failure.ts'
import { BY_COMMAND, FILE_IMPORTER } from '../policy.ts'
import type { SourceGuide } from '../reading/guide-source.ts'
import { guidesOfFile } from '../reading/open-file.ts'
import {
  type BatchRow,
  failBatch,
  failedBatch,
  findBatch,
  finishBatch,
  insertBatch,
  lockBatch,
  resumeBatch,
  runningBatch,
} from '../store/batches.ts'

const AT_ONCE = 500

export interface FileImport {
  readonly path: string
  readonly divisionCode: string | null
  readonly reference: boolean
}

export interface FileImportReport {
  readonly batchId: string
  /** Guides that an interrupted run had taken in already. */
  readonly resumedFrom: number
  readonly done: number
  readonly taken: number
  readonly unchanged: number
  readonly refused: number
}

/**
 * Takes in a whole file, some hundred guides at a time, each time in a transaction of its own: killed at any moment and run again, it goes on where
 * it was, and nothing is there twice.
 */
export async function takeInFile(
  program: InvokerParts,
  file: FileImport,
  onGuides: (guides: readonly SourceGuide[]) => Promise<void> | void = () => {},
): Promise<FileImportReport> {
  const begun = await begin(program, file)
  try {
    await takeInFrom(program, begun, file.path, onGuides)
  } catch (error) {
    await performJob(program, FILE_IMPORTER, async (ctx) => {
      const batch = await lockBatch(ctx.db, begun.id)
      if (batch) await failBatch(ctx.db, begun.id, failureOf(error, batch.done_line), ctx.now)
    })
    throw error
  }
  const { done, taken, unchanged, refused } = (await findBatch(program.runtime.db, begun.id))!
  return { batchId: begun.id, resumedFrom: begun.done, done, taken, unchanged, refused }
}

async function takeInFrom(
  program: InvokerParts,
  begun: BatchRow,
  path: string,
  onGuides: (guides: readonly SourceGuide[]) => Promise<void> | void,
): Promise<void> {
  let waiting: SourceGuide[] = []
  const flush = async () => {
    const rows = waiting
    waiting = []
    if (rows.length === 0) return
    await performJob(program, FILE_IMPORTER, async (ctx) => {
      const batch = await lockBatch(ctx.db, begun.id)
      if (batch?.state === 'running')
        await takeIn(
          ctx,
          batch,
          rows.filter(({ line }) => line > batch.done_line),
        )
    })
    await onGuides(rows)
  }
  for await (const guide of await guidesOfFile(path)) {
    if (guide.line <= begun.done_line) continue
    waiting.push(guide)
    if (waiting.length >= AT_ONCE) await flush()
  }
  await flush()
  await performJob(program, FILE_IMPORTER, (ctx) => finishBatch(ctx.db, begun.id, ctx.now))
}

async function begin(program: InvokerParts, { path, divisionCode, reference }: FileImport): Promise<BatchRow> {
  const { db, clock } = program.runtime
  if (divisionCode && !(await findDivision(db, divisionCode)))
    throw harmoniseFault('harmonise.division-not-found', { code: divisionCode })
  const batch = {
    id: uuidv7(),
    file_name: keptFileName(basename(path)),
    file_hash: await hashOf(path),
    division_code: divisionCode,
    reference,
    author: BY_COMMAND,
    total: null,
    started_at: clock.now(),
  }
  const broken = await failedBatch(db, batch)
  const found =
    (await runningBatch(db, batch)) ??
    (broken && (await resumeBatch(db, broken.id))) ??
    (await insertBatch(db, batch)) ??
    (await runningBatch(db, batch))
  if (!found) throw harmoniseFault('harmonise.import-running')
  return found
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
