import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import type { InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import { type startImport as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { findDivision } from '#modules/regions/index.ts'
import { keptFileName } from '#platform/files/file-name.ts'
import type { Context } from '#platform/operations/context.ts'
import { storable } from '../domain/storable.ts'
import { takeInSoon } from '../jobs/names.ts'
import { presentBatch } from '../present.ts'
import { chosenReading } from '../reading/chosen-reading.ts'
import { sheetGuides } from '../reading/guide-source.ts'
import { insertBatch, setTotal, stageGuides } from '../store/batches.ts'

/** More come in by the command line, which needs no page to wait for it. */
const GUIDES_MAX = 20_000
const STAGED_AT_ONCE = 500

/** Reads the sheet once and lays its guides aside; a job takes them in and the page shows how far it is. */
export async function startImport(
  ctx: Context,
  input: InputOf<typeof contract>,
  _loaded: undefined,
  upload: Upload | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!upload) throw platformFault('platform.file-missing')
  const divisionCode = input.divisionCode ?? (ctx.actor.kind === 'staff' ? ctx.actor.post.divisionCode : null)
  if (divisionCode && !(await findDivision(ctx.db, divisionCode)))
    throw harmoniseFault('harmonise.division-not-found', { code: divisionCode })
  const reading = await chosenReading(upload, input)
  const batch = await insertBatch(ctx.db, {
    id: uuidv7(),
    file_name: keptFileName(upload.fileName) || '未命名',
    file_hash: createHash('sha256').update(upload.content).digest('hex'),
    division_code: divisionCode,
    reference: input.reference ?? false,
    author: actorRef(ctx.actor),
    total: null,
    started_at: ctx.now,
  })
  if (!batch) throw harmoniseFault('harmonise.import-running')
  const total = await stage(ctx, batch.id, sheetGuides(upload, reading))
  if (total === 0) throw harmoniseFault('harmonise.sheet-empty')
  await setTotal(ctx.db, batch.id, total)
  await takeInSoon(ctx.db, batch.id)
  return presentBatch(ctx.actor, { ...batch, total })
}

async function stage(ctx: Context, batchId: string, guides: ReturnType<typeof sheetGuides>): Promise<number> {
  let total = 0
  let waiting: { line: number; source: object; reading: object }[] = []
  for await (const { line, source, read } of guides) {
    waiting.push(storable({ line, source, reading: read }))
    if (++total > GUIDES_MAX) throw platformFault('platform.sheet-too-long', { rows: GUIDES_MAX })
    if (waiting.length < STAGED_AT_ONCE) continue
    await stageGuides(ctx.db, batchId, waiting)
    waiting = []
  }
  if (waiting.length > 0) await stageGuides(ctx.db, batchId, waiting)
  return total
}
