import { v7 as uuidv7 } from 'uuid'
import { actorRef } from '#contracts/actor.ts'
import { type ItemContent, itemChanged, type LocalContent } from '#contracts/catalogue/index.ts'
import { occurred } from '#contracts/event.ts'
import type { Context } from '#platform/operations/context.ts'
import type { ObservedDifference, PublishedDifference } from '../domain/effective-item.ts'
import type { ReformableObserved, ReformableOverride, ReformableStandard } from '../queries/reformable.ts'
import { countPublication } from '../store/catalogue-version.ts'
import type { PeriodTable } from '../store/histories.ts'
import { beginImplementations, endImplementations, type NewPlace } from '../store/implementations-batch.ts'
import { type ListedItem, listItems } from '../store/listed-items.ts'
import { keepReformChanges, type ReformOrigin } from '../store/reform-changes.ts'
import { replaceSegments, type Segment } from '../store/segments.ts'
import { insertManyVersions } from '../store/versions-batch.ts'
import type { WrittenChange } from '../store/written-change.ts'

/** Everything that is published together; read under lock in the same transaction (`reformableStandards`). */
export interface Publications {
  readonly origin: ReformOrigin
  readonly effectiveAt: Date
  /** `content` null: the standard ends, and with it what every place carries out under it. */
  readonly standards: readonly { readonly of: ReformableStandard; readonly content: ItemContent | null }[]
  readonly overrides: readonly {
    readonly of: ReformableOverride
    readonly differences: readonly PublishedDifference[]
  }[]
  /** `differences` null: the standard takes its place. */
  readonly observed: readonly {
    readonly of: ReformableObserved
    readonly differences: readonly ObservedDifference[] | null
  }[]
  readonly newItems: readonly ListedItem[]
  readonly ending: readonly {
    readonly implementationId: string
    readonly basicItemId: string
    readonly reason: string
  }[]
  readonly beginning: readonly NewPlace[]
}

/**
 * Publishes a reform's worth of changes for one instant in the caller's transaction: a fixed number of statements, whatever the
 * number of items and places. Readers wait for nothing; places without differences follow by inheritance.
 */
export async function publishMany(ctx: Context, what: Publications): Promise<WrittenChange[]> {
  const listed = await listItems(ctx, what.newItems, what.effectiveAt)
  const standards = await publishStandards(ctx, what)
  const overrides = await publishOverrides(ctx, what)
  const observed = await publishObserved(ctx, what)
  const author = actorRef(ctx.actor)
  const endIds = await endImplementations(ctx.db, what.ending, { endsAt: what.effectiveAt, knownFrom: ctx.now, author })
  const begun = await beginImplementations(ctx.db, what.beginning, { effectiveFrom: what.effectiveAt, now: ctx.now })
  const codes = new Map<string, string>([
    ...what.standards.map(({ of }): [string, string] => [of.basicItemId, of.itemCode]),
    ...listed.map(({ basicItemId, itemCode }): [string, string] => [basicItemId, itemCode]),
  ])
  const ended = what.ending.map(
    (one, at): WrittenChange => ({
      kind: 'implementationEnd',
      itemCode: codes.get(one.basicItemId) ?? '',
      divisionCode: null,
      versionId: null,
      targetId: endIds[at] as string,
    }),
  )
  await keepReformChanges(ctx.db, what.origin, what.effectiveAt, ctx.now, [
    ...standards,
    ...overrides,
    ...listed.map(({ change }) => change),
  ])
  await countPublication(ctx.db)
  for (const [basicItemId, itemCode] of codes) ctx.emit(occurred(itemChanged, { basicItemId, itemCode }))
  return [...listed.map(({ change }) => change), ...standards, ...overrides, ...observed, ...ended, ...begun]
}

async function publishStandards(ctx: Context, { standards, effectiveAt }: Publications): Promise<WrittenChange[]> {
  const ids = standards.map(({ content }) => (content ? uuidv7() : null))
  const kept = standards.filter(({ content }) => content)
  await insertManyVersions(ctx, 'catalogue.basic_item_version', {
    id: ids.filter((id) => id !== null),
    basic_item_id: kept.map(({ of }) => of.basicItemId),
    content: kept.map(({ content }) => JSON.stringify(content)),
  })
  const segments = standards.map(({ of }, at) => segmentOf({ ...of, divisionCode: null }, ids[at] ?? null))
  await replace(ctx, 'catalogue.basic_item_period', segments, effectiveAt)
  return standards.map(({ of }, at) => written('standard', of.itemCode, segments[at] as Segment))
}

async function publishOverrides(ctx: Context, { overrides, effectiveAt }: Publications): Promise<WrittenChange[]> {
  const kept = overrides.map(({ of, differences }) => ({
    of,
    differences,
    id: keeps(differences, of.local) ? uuidv7() : null,
  }))
  const written_ = kept.filter(({ id }) => id !== null)
  await insertManyVersions(ctx, 'catalogue.override_version', {
    id: written_.map(({ id }) => id as string),
    basic_item_id: written_.map(({ of }) => of.basicItemId),
    division_code: written_.map(({ of }) => of.divisionCode),
    differences: written_.map(({ differences }) => JSON.stringify(differences)),
    local: written_.map(({ of }) => JSON.stringify(of.local)),
  })
  const segments = kept.map(({ of, id }) => segmentOf(of, id))
  await replace(ctx, 'catalogue.override_period', segments, effectiveAt)
  return kept.map(({ of }, at) => written('override', of.itemCode, segments[at] as Segment))
}

/** An override that says nothing any more ends. */
const keeps = (differences: readonly unknown[], local: LocalContent): boolean =>
  differences.length > 0 || Object.values(local).some((value) => value !== null)

async function publishObserved(ctx: Context, { observed, effectiveAt }: Publications): Promise<WrittenChange[]> {
  const kept = observed.map(({ of, differences }) => ({ of, differences, id: differences ? uuidv7() : null }))
  const written_ = kept.filter(({ id }) => id !== null)
  await insertManyVersions(ctx, 'catalogue.observed_version', {
    id: written_.map(({ id }) => id as string),
    basic_item_id: written_.map(({ of }) => of.basicItemId),
    division_code: written_.map(({ of }) => of.divisionCode),
    basic_version_id: written_.map(({ of }) => of.basicVersionId),
    differences: written_.map(({ differences }) => JSON.stringify(differences)),
    local: written_.map(({ of }) => JSON.stringify(of.local)),
    source_url: written_.map(({ of }) => of.sourceUrl),
  })
  const segments = kept.map(({ of, id }) => segmentOf(of, id))
  await replace(ctx, 'catalogue.observed_period', segments, effectiveAt)
  return kept.map(({ of }, at) => written('observed', of.itemCode, segments[at] as Segment))
}

function segmentOf(
  of: Omit<Segment, 'oldVersionId' | 'put'> & { readonly versionId: string },
  newVersionId: string | null,
): Segment {
  const { periodId, basicItemId, divisionCode, from, until } = of
  const put = newVersionId ? { versionId: newVersionId } : { endId: uuidv7() }
  return { periodId, basicItemId, divisionCode, from, until, oldVersionId: of.versionId, put }
}

const written = (kind: WrittenChange['kind'], itemCode: string, segment: Segment): WrittenChange => ({
  kind,
  itemCode,
  divisionCode: segment.divisionCode,
  versionId: 'versionId' in segment.put ? segment.put.versionId : null,
  targetId: 'endId' in segment.put ? segment.put.endId : segment.periodId,
})

const replace = (ctx: Context, table: PeriodTable, segments: readonly Segment[], effectiveAt: Date) =>
  replaceSegments(ctx.db, table, segments, effectiveAt, ctx.now)
