import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { LOAD_BATCH } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf, Upload } from '#contracts/contract.ts'
import { type importImplementations as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { platformFault } from '#contracts/platform-errors.ts'
import { loadImplementations } from '#modules/catalogue/index.ts'
import { keptFileName } from '#platform/files/file-name.ts'
import type { Context } from '#platform/operations/context.ts'
import type { ResolvedRow } from '../domain/implementations/resolve-row.ts'
import type { SaidImplementation } from '../domain/implementations/said-rows.ts'
import type { RowFault } from '../domain/observed-row.ts'
import { storable } from '../domain/storable.ts'
import { presentBatch } from '../present.ts'
import { readImplementations, scopeOf } from '../queries/read-implementations.ts'
import { insertRegistered } from '../store/implementation-batches.ts'
import { insertRefused } from '../store/observed.ts'

interface Refused {
  readonly said: SaidImplementation
  readonly fault: RowFault
}

/** Registers a whole list at once: good rows go in, the others are kept with their reason, what is registered already stays as it is. */
export async function importImplementations(
  ctx: Context,
  input: InputOf<typeof contract>,
  _loaded: undefined,
  upload: Upload | undefined,
): Promise<OutputOf<typeof contract>> {
  if (!upload) throw platformFault('platform.file-missing')
  const scope = await scopeOf(ctx, input.divisionCode)
  const { titles, rows } = await readImplementations(ctx, upload, input, scope)
  if (rows.length === 0) throw harmoniseFault('harmonise.sheet-empty')
  const { created, unchanged, refused } = await register(ctx, rows)
  const batch = await insertRegistered(
    ctx.db,
    {
      id: uuidv7(),
      file_name: keptFileName(upload.fileName) || '未命名',
      file_hash: createHash('sha256').update(upload.content).digest('hex'),
      division_code: scope.divisionCode,
      author: actorRef(ctx.actor),
      done_line: rows.at(-1)!.said.line,
      taken: created,
      unchanged,
      refused: refused.length,
    },
    ctx.now,
  )
  await insertRefused(
    ctx.db,
    batch.id,
    refused.map(({ said, fault }, serial) =>
      storable({
        line: said.line,
        serial,
        column_title: fault.column,
        reason: fault.reason,
        source: { titles, cells: [said.cells] },
      }),
    ),
  )
  return presentBatch(ctx.actor, batch)
}

async function register(ctx: Context, rows: readonly ResolvedRow[]) {
  const refused: Refused[] = rows.flatMap(({ said, fault }) => (fault ? [{ said, fault }] : []))
  const good = rows.flatMap(({ said, row }) => (row ? [{ said, row }] : []))
  let [created, unchanged] = [0, 0]
  for (let from = 0; from < good.length; from += LOAD_BATCH) {
    const some = good.slice(from, from + LOAD_BATCH)
    const answer = await loadImplementations(ctx, { rows: some.map(({ row }) => row) })
    created += answer.created
    unchanged += answer.unchanged
    refused.push(
      ...answer.refused.map(({ row, reason }) => {
        const { said } = some[row - 1]!
        return { said, fault: { column: said.column, reason } }
      }),
    )
  }
  return { created, unchanged, refused: refused.sort((a, b) => a.said.line - b.said.line) }
}
