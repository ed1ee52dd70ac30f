import type { Fault } from '#contracts/fault.ts'
import { harmoniseFault } from '#contracts/harmonise/index.ts'
import { type ItemToPlace, lockItemsToPlace, placeObservedGuides } from '#modules/catalogue/index.ts'
import { departmentsIn } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { departmentFor, statedFields } from '../domain/placing.ts'
import { type ObservedGuideOf, observedGuides } from '../queries/observed-guides-of.ts'
import { findPlacements, type PlacementRow, putPlacements } from '../store/placements.ts'
import { type SettledPlace, settledPlaces } from '../store/settlements.ts'
import { endMistaken } from './end-mistaken.ts'

/** A guide of a place here, with the item that it is matched to. */
interface Candidate {
  readonly guide: ObservedGuideOf
  readonly divisionCode: string
  readonly item: ItemToPlace
}

type Outcome = Pick<PlacementRow, 'observed_version_id' | 'refusal' | 'refusal_code'>

/**
 * Matched guides of places here are what those say today: they are in force there until they are settled. All of them together, with each
 * item locked once, in the one order of every publication. How many came into force. `departmentId`: who carries them out, where a person
 * named it.
 */
export async function putInForce(ctx: Context, guideIds: readonly string[], departmentId?: string): Promise<number> {
  const guides = await observedGuides(ctx.db, guideIds)
  const before = new Map((await findPlacements(ctx.db, guideIds)).map((row) => [row.guide_id, row]))
  const matched = new Map(guides.map((guide) => [guide.guideId, guide.basicItemId]))
  const mistaken = [...before.values()].filter((row) => row.basic_item_id !== matched.get(row.guide_id))
  const touched = [...matched.values(), ...mistaken.map((row) => row.basic_item_id)]
  const items = await lockItemsToPlace(ctx.db, touched, ctx.now)
  for (const row of mistaken) await endMistaken(ctx, row)
  const candidates = guides.flatMap((guide): Candidate[] => {
    const item = items.get(guide.basicItemId)
    if (!item || !guide.divisionCode || guide.reference || isPlaced(before.get(guide.guideId), guide)) return []
    return [{ guide, item, divisionCode: guide.divisionCode }]
  })
  if (candidates.length === 0) return 0
  const outcomes = await place(ctx, candidates, departmentId)
  const rows = candidates.map(({ guide, item, divisionCode }, at) => ({
    guide_id: guide.guideId,
    basic_item_id: item.id,
    division_code: divisionCode,
    ...(outcomes[at] as Outcome),
  }))
  await putPlacements(ctx.db, rows, ctx.now)
  return recordPlaced(
    ctx,
    rows.filter((row) => row.observed_version_id !== null),
  )
}

const isPlaced = (before: PlacementRow | undefined, guide: ObservedGuideOf): boolean =>
  before?.observed_version_id != null && before.basic_item_id === guide.basicItemId

async function place(ctx: Context, candidates: readonly Candidate[], named: string | undefined): Promise<Outcome[]> {
  const departments = await departmentsIn(
    ctx.db,
    candidates.map(({ divisionCode }) => divisionCode),
  )
  const places = candidates.map(({ item, divisionCode }) => ({ basicItemId: item.id, divisionCode }))
  const settled = new Map(
    (await settledPlaces(ctx.db, places)).map((row) => [`${row.basic_item_id}/${row.division_code}`, row]),
  )
  const judged = candidates.map((candidate) => {
    const { guide, item, divisionCode } = candidate
    const settlement = settlementSince(settled.get(`${item.id}/${divisionCode}`), guide)
    const stated = statedFields(guide.content)
    const refusal = refusalOf(ctx.now, divisionCode, settlement, stated.length)
    const known = departments.get(divisionCode) ?? []
    const departmentId = named ?? departmentFor(known, guide.department, item.leadDepartment ?? '')
    const sourceUrl = guide.sourceUrl ?? `guide:${guide.guideId}`
    const effectiveUntil = settlement?.effective_at ?? null
    return {
      refusal,
      given: { item, divisionCode, departmentId, stated, local: guide.local ?? null, sourceUrl, effectiveUntil },
    }
  })
  const placing = judged.filter(({ refusal }) => refusal === null)
  const placed = await placeObservedGuides(
    ctx,
    placing.map(({ given }) => given),
  )
  const outcomes = new Map(placing.map((one, at) => [one, placed[at]]))
  return judged.map((one) => {
    const outcome = outcomes.get(one)
    return {
      observed_version_id: outcome?.observedVersionId ?? null,
      ...saying(one.refusal ?? outcome?.refusal ?? null),
    }
  })
}

/** What was settled about a place after the guide had been read there; what it publishes afterwards is new, and settled anew. */
const settlementSince = (settled: SettledPlace | undefined, guide: ObservedGuideOf): SettledPlace | undefined =>
  settled && settled.settled_at >= guide.observedAt ? settled : undefined

const saying = (refusal: Fault | null) => ({ refusal: refusal?.sentence ?? null, refusal_code: refusal?.code ?? null })

function refusalOf(
  now: Date,
  divisionCode: string,
  settlement: SettledPlace | undefined,
  stated: number,
): Fault | null {
  if (stated === 0) return harmoniseFault('harmonise.nothing-stated')
  // Until a settlement that is planned takes effect, the place goes on with what it publishes.
  if (settlement && settlement.effective_at <= now) return harmoniseFault('harmonise.guide-settled', { divisionCode })
  return null
}

/** One entry of the ledger for each division, with the guides in its body. */
async function recordPlaced(ctx: Context, rows: readonly PlacementRow[]): Promise<number> {
  for (const [divisionCode, placed] of Map.groupBy(rows, (row) => row.division_code)) {
    await ctx.record('harmonise.place-guide', {
      subject: { kind: 'division', id: divisionCode, divisionCode },
      body: { owner: `division:${divisionCode}`, content: { guides: placed.map((row) => row.guide_id) } },
    })
  }
  return rows.length
}
