import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { Comparison } from '#contracts/harmonise/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { compareMaterials } from '../domain/drift/compare-materials.ts'
import { compareFields, comparePapers } from '../domain/drift/compare-sides.ts'
import { materialReading } from '../domain/drift/material-reading.ts'
import { materialsBetween } from '../domain/drift/summary.ts'
import { materialMatcherNow } from './material-matcher-now.ts'

export type ToldSide = Comparison['sides'][number] & { readonly content: ItemContent }

/** Sides beside each other: the first is what the sentences begin with. */
export async function comparisonOf(
  ctx: Context,
  item: { readonly itemCode: string; readonly itemName: string },
  sides: readonly ToldSide[],
): Promise<Comparison> {
  const reading = materialReading(await materialMatcherNow(ctx.db), item.itemName)
  return {
    ...item,
    sides: sides.map(({ content: _, ...side }) => side),
    materials: comparePapers(sides, reading),
    fields: compareFields(sides, reading),
    sentences: sentences(sides, reading),
  }
}

/** Each side that lists its materials beside the one that lists fewest. */
function sentences(sides: readonly ToldSide[], reading: ReturnType<typeof materialReading>): string[] {
  const listing = sides
    .filter(({ content, source }) => content.materialsStatus === 'listed' && content.materials && source !== 'standard')
    .toSorted((a, b) => a.content.materials!.length - b.content.materials!.length)
  const [least, ...rest] = listing
  if (!least) return []
  const named = ({ name, content }: ToldSide) => ({ name, count: content.materials!.length })
  return rest.map((side) => {
    const found = compareMaterials(least.content, side.content, reading)
    return materialsBetween(
      named(least),
      named(side),
      found.filter(({ kind }) => kind === 'extra' || kind === 'missing'),
    )
  })
}
