import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type checkSheet as contract, type GuideDocument, guideFault } from '#contracts/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { differencesBetween } from '../domain/differences.ts'
import { guideShelf } from '../shelf.ts'
import { findSnapshot, findSnapshotsByPrefix, type SnapshotRow } from '../store/snapshots.ts'
import { compileFromCatalogue, guideFor } from './guide-for.ts'

/** Is this sheet still what the office goes by? Answered from what was recorded, not from what the sheet says. */
export async function checkSheet(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { document, first_shown_at } = await snapshotOf(ctx, input.hash)
  const { now } = await ctx.port(guideShelf).present(ctx)
  const { division, itemCode } = document
  const current = await guideFor(ctx, { divisionCode: division.code, itemCode })
  const about = {
    contentHash: document.contentHash,
    itemCode,
    itemName: document.content.name,
    division: { code: division.code, name: division.name },
    departmentName: document.department.name,
    firstShownAt: first_shown_at.toISOString(),
    checkedAt: now.toISOString(),
  }
  if (current?.contentHash === document.contentHash) {
    return {
      ...about,
      status: 'current',
      supersededSince: null,
      currentHash: current.contentHash,
      differences: [],
      changesOn: current.validUntil,
    }
  }
  return {
    ...about,
    status: current ? 'superseded' : 'withdrawn',
    supersededSince: (await endOf(ctx, document, now))?.toISOString() ?? null,
    currentHash: current?.contentHash ?? null,
    differences: current ? differencesBetween(document, current) : [],
    changesOn: null,
  }
}

async function snapshotOf(ctx: Context, hash: string): Promise<SnapshotRow> {
  const [row, another] =
    hash.length === 64 ? [await findSnapshot(ctx.db, hash)] : await findSnapshotsByPrefix(ctx.db, hash)
  if (!row) throw guideFault('guide.sheet-not-found')
  if (another) throw guideFault('guide.sheet-ambiguous')
  return row
}

/** No item has changed more often than this since a sheet was printed. */
const CHANGES_FOLLOWED = 100

/**
 * The instant at which the sheet stopped saying what is in force: from the one for which it was compiled, along the planned
 * changes, as known today. Undefined when the change was not one of the catalogue (a department's telephone), or came back in time.
 */
async function endOf(ctx: Context, sheet: GuideDocument, now: Date): Promise<Date | undefined> {
  const { division, itemCode } = sheet
  let at = new Date(sheet.pins.effectiveAt)
  for (let followed = 0; followed < CHANGES_FOLLOWED && at <= now; followed++) {
    const guide = await compileFromCatalogue(ctx.db, { divisionCode: division.code, itemCode, at }, now)
    if (guide?.contentHash !== sheet.contentHash) return followed === 0 ? undefined : at
    if (!guide.validUntil) return undefined
    at = new Date(guide.validUntil)
  }
  return undefined
}
