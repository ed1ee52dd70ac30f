import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { occurred } from '#contracts/event.ts'
import { guidesObserved } from '#contracts/harmonise/events.ts'
import { covers } from '#modules/regions/index.ts'
import { canonicalJson } from '#platform/crypto/canonical-json.ts'
import type { Context } from '#platform/operations/context.ts'
import { type MatchedGuide, matchGuide } from '../domain/match-guide.ts'
import { nameKey } from '../domain/matching/item-matcher.ts'
import { materialNameKey } from '../domain/matching/material-matcher.ts'
import type { ObservedRow, RowFault } from '../domain/observed-row.ts'
import { storable } from '../domain/storable.ts'
import { storedItemMatch, storedMaterialMatch } from '../domain/stored-match.ts'
import { matchersNow } from '../queries/matchers-now.ts'
import type { SourceGuide } from '../reading/guide-source.ts'
import { advanceBatch, type BatchRow } from '../store/batches.ts'
import {
  insertGuides,
  insertMaterials,
  insertRefused,
  knownHashes,
  type NewGuide,
  supersede,
} from '../store/observed.ts'

interface Taken {
  readonly guide: NewGuide
  readonly match: MatchedGuide
}

/**
 * Takes in the next rows of a locked batch, in the caller’s transaction: matched, with those that are known left out and those that cannot be
 * taken noted with the reason. The batch remembers how far it came.
 */
export async function takeIn(ctx: Context, batch: BatchRow, rows: readonly SourceGuide[]): Promise<void> {
  if (rows.length === 0) return
  const matchers = await matchersNow(ctx.db, ctx.now)
  const refused: { line: number; faults: readonly RowFault[]; source: object }[] = []
  const readable: { row: ObservedRow; line: number; source: object; hash: string; divisionCode: string | null }[] = []
  for (const { line, source: given, read } of rows) {
    const source = storable(given)
    const fault = read.faults
      ? undefined
      : misplaced(batch, matchers.division(read.row.regionName, read.row.regionCode))
    if (read.faults) refused.push({ line, faults: read.faults, source })
    else if (fault) refused.push({ line, faults: [fault], source })
    else {
      const found = matchers.division(read.row.regionName, read.row.regionCode)
      const hash = createHash('sha256').update(canonicalJson(source)).digest('hex')
      readable.push({ row: storable(read.row), line, source, hash, divisionCode: found ?? placeless(read.row, batch) })
    }
  }
  const seen = new Set(await knownHashes(ctx.db, batch.reference, readable))
  const taken: Taken[] = []
  for (const { row, line, source, hash, divisionCode } of readable) {
    const key = `${hash} ${divisionCode ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    const match = matchGuide(row, matchers)
    taken.push({ match, guide: newGuide(batch, { row, line, source, hash, divisionCode }, match) })
  }
  await write(ctx, batch, taken)
  if (refused.length > 0) await insertRefused(ctx.db, batch.id, refused.flatMap(faultRows))
  await advanceBatch(ctx.db, batch.id, {
    doneLine: Math.max(...rows.map(({ line }) => line)),
    taken: taken.length,
    refused: refused.length,
    unchanged: rows.length - taken.length - refused.length,
  })
  await ctx.record('harmonise.take-in-guides', {
    subject: { kind: 'import-batch', id: batch.id, ...(batch.division_code && { divisionCode: batch.division_code }) },
  })
}

const faultRows = ({ line, faults, source }: { line: number; faults: readonly RowFault[]; source: object }) =>
  faults.map(({ column, reason }, serial) => ({ line, serial, column_title: column, reason, source }))

/** Guides that are to be in force may only be of the division for which they are brought in. */
function misplaced(batch: BatchRow, divisionCode: string | null): RowFault | undefined {
  if (batch.reference || !batch.division_code || !divisionCode || covers(batch.division_code, divisionCode))
    return undefined
  return { column: '地区', reason: `这一行属于区划 ${divisionCode}，不在导入的地区 ${batch.division_code} 之内` }
}

/** A row without a region is of the place for which it is brought in; one with a region that is not known stays without. */
const placeless = (row: ObservedRow, batch: BatchRow): string | null =>
  row.regionName === null && row.regionCode === null && !batch.reference ? batch.division_code : null

function newGuide(
  batch: BatchRow,
  {
    row,
    line,
    source,
    hash,
    divisionCode,
  }: { row: ObservedRow; line: number; source: object; hash: string; divisionCode: string | null },
  match: MatchedGuide,
): NewGuide {
  const { basicItemId, ...item } = storedItemMatch(match.item)
  const place = divisionCode ?? row.regionName
  const key = nameKey(row.itemName)
  return {
    id: uuidv7(),
    batch_id: batch.id,
    line,
    source,
    source_hash: hash,
    source_url: row.sourceUrl,
    item_name: row.itemName,
    item_name_key: key,
    reading: row,
    region_name: row.regionName,
    division_code: divisionCode,
    department: row.department,
    reference: batch.reference,
    basic_item_id: basicItemId,
    ...item,
    // One department may publish several handlings of one item under their own names; each is a guide of its own.
    place_key: place && `${place} ${key} ${nameKey(row.department ?? '')}`,
  }
}

async function write(ctx: Context, batch: BatchRow, taken: readonly Taken[]): Promise<void> {
  if (taken.length === 0) return
  const current = new Map<string, string>()
  for (const { guide } of taken) if (guide.place_key) current.set(guide.place_key, guide.id)
  await supersede(ctx.db, batch.reference, [...current.keys()], ctx.now)
  // Of two versions in one file the later line is today’s; the earlier one is kept as what it was taken over by.
  const displaced = ({ guide }: Taken) => guide.place_key !== null && current.get(guide.place_key) !== guide.id
  const guides = taken.map((one) => ({ ...one.guide, superseded_at: displaced(one) ? ctx.now : null }))
  await insertGuides(ctx.db, guides, ctx.now)
  await insertMaterials(
    ctx.db,
    taken.flatMap(({ guide, match }) =>
      match.materials.map((material, serial) => {
        const { typeCodes, anyOf, catchAll, ...rest } = storedMaterialMatch(material)
        return {
          guide_id: guide.id,
          serial,
          name: material.name,
          name_key: materialNameKey(material.name) || material.name,
          type_codes: typeCodes,
          any_of: anyOf,
          catch_all: catchAll,
          ...rest,
        }
      }),
    ),
  )
  const observed = guides.filter((guide) => guide.superseded_at === null)
  ctx.emit(
    occurred(guidesObserved, {
      guideIds: observed.map(({ id }) => id),
      basicItemIds: [...new Set(observed.flatMap(({ basic_item_id }) => basic_item_id ?? []))],
      reference: batch.reference,
    }),
  )
}
