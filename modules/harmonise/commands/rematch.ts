import { occurred } from '#contracts/event.ts'
import { guidesObserved } from '#contracts/harmonise/events.ts'
import type { Context } from '#platform/operations/context.ts'
import { matchGuide } from '../domain/match-guide.ts'
import { storedItemMatch, storedMaterialMatch } from '../domain/stored-match.ts'
import { matchersNow } from '../queries/matchers-now.ts'
import { itemNames } from '../queries/names.ts'
import { guidesNamed, materialUses, updateItemMatch, updateMaterialMatch } from '../store/observed.ts'

/** Each is one job, which locks the items of its guides for as long. */
const TOLD_AT_ONCE = 250

/** Matches all guides of a name anew, and the lists of those that changed their item; how many they were. */
export async function rematchItems(ctx: Context, nameKey: string): Promise<{ guides: number; materials: number }> {
  const matchers = await matchersNow(ctx.db, ctx.now)
  const changed: { id: string; reference: boolean; basicItemId: string | null }[] = []
  const guides = await guidesNamed(ctx.db, nameKey)
  for (const guide of guides) {
    const match = storedItemMatch(matchGuide(guide.reading, matchers).item)
    await updateItemMatch(ctx.db, guide.id, match)
    if (match.basicItemId === guide.basic_item_id) continue
    changed.push({ id: guide.id, reference: guide.reference, basicItemId: match.basicItemId })
  }
  tell(ctx, changed)
  const materials = changed.length > 0 ? await rematchMaterials(ctx, { guideIds: changed.map(({ id }) => id) }) : 0
  return { guides: guides.length, materials }
}

function tell(ctx: Context, changed: readonly { id: string; reference: boolean; basicItemId: string | null }[]): void {
  for (const guides of Map.groupBy(changed, ({ reference }) => reference).values()) {
    for (let at = 0; at < guides.length; at += TOLD_AT_ONCE) {
      const some = guides.slice(at, at + TOLD_AT_ONCE)
      ctx.emit(
        occurred(guidesObserved, {
          guideIds: some.map(({ id }) => id),
          basicItemIds: [...new Set(some.flatMap(({ basicItemId }) => basicItemId ?? []))],
          reference: some[0]!.reference,
        }),
      )
    }
  }
}

/** Matches entries of lists anew: of one name, of types, or of guides; how many entries they were. */
export async function rematchMaterials(
  ctx: Context,
  of: { nameKey?: string; typeCodes?: readonly string[]; guideIds?: readonly string[] },
): Promise<number> {
  const matchers = await matchersNow(ctx.db, ctx.now)
  const items = await itemNames(ctx.db, ctx.now)
  let entries = 0
  for (const use of await materialUses(ctx.db, of)) {
    const item = use.basic_item_id ? (items.get(use.basic_item_id)?.name ?? null) : null
    entries += await updateMaterialMatch(ctx.db, use, storedMaterialMatch(matchers.material(use.name, item)))
  }
  return entries
}
