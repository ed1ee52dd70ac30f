import { v7 as uuidv7 } from 'uuid'
import { catalogueFault, itemChanged, type LocalContent, type StatedField } from '#contracts/catalogue/index.ts'
import { occurred } from '#contracts/event.ts'
import { Fault } from '#contracts/fault.ts'
import { regionsFault } from '#contracts/regions/index.ts'
import { type DepartmentRow, findDepartments, levelOf } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { NO_LOCAL } from '../domain/effective-item.ts'
import { taskCode } from '../domain/item-codes.ts'
import { insertImplementations, type NewImplementation, registeredAt } from '../store/bulk.ts'
import { countPublication } from '../store/catalogue-version.ts'
import { type ItemToPlace, placeKeyOf, publishObservedPeriods } from '../store/observed-batch.ts'
import { insertManyVersions } from '../store/versions-batch.ts'
import { malformedFields } from './place-observed-guide.ts'

export interface GuideToPlace {
  /** As `lockItemsToPlace` gave it in this transaction. */
  readonly item: ItemToPlace
  readonly divisionCode: string
  /** Needed where nobody carries the item out in the division yet. */
  readonly departmentId: string | undefined
  readonly stated: readonly StatedField[]
  /** The place's own window; null where the guide says nothing of it. */
  readonly local: LocalContent | null
  readonly sourceUrl: string
  /** Where something was already decided to follow it. */
  readonly effectiveUntil: Date | null
}

export type PlacedGuide =
  | { readonly observedVersionId: string; readonly refusal?: never }
  | { readonly refusal: Fault; readonly observedVersionId?: never }

/**
 * Puts many guides in force in their places from now on, as `placeObservedGuide` does one: a fixed number of statements, and one word to the
 * other rooms for each item. Of two guides of one place the later holds. What became of each, in their order.
 */
export async function placeObservedGuides(ctx: Context, guides: readonly GuideToPlace[]): Promise<PlacedGuide[]> {
  const refusals = await refusalsOf(ctx, guides)
  const outcomes = guides.map((_, at): PlacedGuide => {
    const refusal = refusals[at]
    return refusal ? { refusal } : { observedVersionId: uuidv7() }
  })
  const placed = guides.flatMap((guide, at) => {
    const { observedVersionId: versionId } = outcomes[at] as PlacedGuide
    return versionId ? [{ ...guide, versionId, basicVersionId: guide.item.basicVersionId as string }] : []
  })
  if (placed.length === 0) return outcomes
  await insertManyVersions(ctx, 'catalogue.observed_version', {
    id: placed.map(({ versionId }) => versionId),
    basic_item_id: placed.map(({ item }) => item.id),
    division_code: placed.map(({ divisionCode }) => divisionCode),
    basic_version_id: placed.map(({ basicVersionId }) => basicVersionId),
    differences: placed.map(({ stated }) => JSON.stringify(stated)),
    local: placed.map(({ local }) => JSON.stringify(local ?? NO_LOCAL)),
    source_url: placed.map(({ sourceUrl }) => sourceUrl),
  })
  for (const round of rounds(placed)) await publishObservedPeriods(ctx.db, round.map(publicationAt(ctx.now)), ctx.now)
  await countPublication(ctx.db)
  const items = new Map(placed.map(({ item }) => [item.id, item.code]))
  for (const [basicItemId, itemCode] of items) ctx.emit(occurred(itemChanged, { basicItemId, itemCode }))
  return outcomes
}

const publicationAt =
  (now: Date) =>
  ({ item, divisionCode, versionId, effectiveUntil }: GuideToPlace & { readonly versionId: string }) => ({
    basicItemId: item.id,
    divisionCode,
    versionId,
    legal: { from: now.getTime(), until: effectiveUntil?.getTime() ?? Number.POSITIVE_INFINITY },
  })

/** Guides of one place come one after another, those of different places together. */
function rounds<G extends GuideToPlace>(guides: readonly G[]): G[][] {
  const seen = new Map<string, number>()
  const grouped: G[][] = []
  for (const guide of guides) {
    const key = placeKeyOf(guide.item.id, guide.divisionCode)
    const round = seen.get(key) ?? 0
    seen.set(key, round + 1)
    grouped[round] = [...(grouped[round] ?? []), guide]
  }
  return grouped
}

/** Why each guide cannot come into force, if so; the places of the others are registered where they were not. */
async function refusalsOf(ctx: Context, guides: readonly GuideToPlace[]): Promise<(Fault | undefined)[]> {
  const places = guides.map(({ item, divisionCode }) => ({ basicItemId: item.id, divisionCode }))
  const registered = new Set(
    (await registeredAt(ctx.db, places)).map((row) => placeKeyOf(row.basic_item_id, row.division_code)),
  )
  const departments = await findDepartments(
    ctx.db,
    guides.flatMap(({ departmentId }) => departmentId ?? []),
  )
  const beginning = new Map<string, NewImplementation>()
  const refusals = guides.map((guide): Fault | undefined => {
    const key = placeKeyOf(guide.item.id, guide.divisionCode)
    const fault = contentFault(guide)
    if (fault || registered.has(key) || beginning.has(key)) return fault
    const department = departmentOf(guide, departments)
    if (department instanceof Fault) return department
    beginning.set(key, newImplementation(guide, department))
    return undefined
  })
  if (beginning.size > 0) await insertImplementations(ctx.db, [...beginning.values()], ctx.now)
  return refusals
}

function contentFault({ item, stated }: GuideToPlace): Fault | undefined {
  if (!item.basicVersionId) return catalogueFault('catalogue.item-not-found', { code: item.code })
  const faults = malformedFields(stated)
  if (faults.length === 0) return undefined
  return catalogueFault('catalogue.observed-malformed', { count: faults.length }, faults)
}

function departmentOf(
  { divisionCode, departmentId }: GuideToPlace,
  departments: ReadonlyMap<string, DepartmentRow>,
): DepartmentRow | Fault {
  if (!departmentId) return catalogueFault('catalogue.department-needed', { divisionCode })
  const department = departments.get(departmentId)
  if (!department) return regionsFault('regions.department-not-found')
  if (department.division_code === divisionCode) return department
  return catalogueFault('catalogue.department-elsewhere', { divisionCode })
}

const newImplementation = ({ item, divisionCode }: GuideToPlace, department: DepartmentRow): NewImplementation => ({
  id: uuidv7(),
  basicItemId: item.id,
  divisionCode,
  departmentId: department.id,
  taskCode: taskCode(department.uscc, levelOf(divisionCode), item.code),
  demo: false,
  effectiveFrom: null,
  windowId: null,
})
