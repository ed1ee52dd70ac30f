import type { DriftEntry } from '#contracts/harmonise/index.ts'
import { placesOf } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { compareMaterials } from '../domain/drift/compare-materials.ts'
import { materialReading } from '../domain/drift/material-reading.ts'
import { materialsBetween } from '../domain/drift/summary.ts'
import { materialMatcherNow } from './material-matcher-now.ts'

/** Lines that a page can show. */
const LINES = 12

/** First the place that asks for most beside the one that asks for least, then each place with something unexplained. */
export async function sentencesOf(ctx: Context, basicItemId: string, places: readonly DriftEntry[]): Promise<string[]> {
  const widest = await widestGap(ctx, basicItemId, places)
  const lines = places
    .filter(({ unexplained }) => unexplained > 0)
    .slice(0, LINES)
    .map(({ placeName, summary }) => `${placeName}：${summary}`)
  return widest ? [widest, ...lines] : lines
}

async function widestGap(
  ctx: Context,
  basicItemId: string,
  places: readonly DriftEntry[],
): Promise<string | undefined> {
  const stating = places.filter(({ materials, source }) => materials !== null && source === 'observed')
  const ordered = stating.toSorted((a, b) => a.materials! - b.materials!)
  const [least, most] = [ordered[0], ordered.at(-1)]
  if (!least || !most || least.materials === most.materials) return undefined
  const [item] = await placesOf(ctx.db, [basicItemId], ctx.now)
  const contentOf = ({ divisionCode }: DriftEntry) =>
    item?.places.find((place) => place.divisionCode === divisionCode && place.source === 'observed')?.content
  const [from, to] = [contentOf(least), contentOf(most)]
  if (!item || !from || !to) return undefined
  const reading = materialReading(await materialMatcherNow(ctx.db), item.standard.name)
  return materialsBetween(
    { name: least.placeName, count: least.materials! },
    { name: most.placeName, count: most.materials! },
    compareMaterials(from, to, reading).filter(({ kind }) => kind === 'extra' || kind === 'missing'),
  )
}
