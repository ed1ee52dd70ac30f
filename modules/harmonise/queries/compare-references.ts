import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type compareReferences as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { basicItemIdOf, placesOf } from '#modules/catalogue/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { comparisonOf, type ToldSide } from './comparison.ts'
import { referencesOf } from './references-of.ts'

/** More columns than fit a page. */
const GUIDES_MAX = 12

/** Guides of other provinces beside each other, those that list their materials whole first. */
export async function compareReferences(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const id = await basicItemIdOf(ctx.db, input.itemCode)
  const [item] = id ? await placesOf(ctx.db, [id], ctx.now) : []
  if (!id || !item) throw harmoniseFault('harmonise.item-unknown', { code: input.itemCode })
  const guides = await referencesOf(ctx.db, [id])
  const sides = guides
    .map(
      (guide): ToldSide => ({
        key: guide.guideId,
        name: guide.regionName ?? '来源未写明地区',
        source: 'reference',
        sourceUrl: guide.sourceUrl,
        content: { ...item.standard, ...guide.content },
      }),
    )
    .toSorted((a, b) => completeness(b) - completeness(a))
    .slice(0, GUIDES_MAX)
  return comparisonOf(ctx, { itemCode: item.itemCode, itemName: item.standard.name }, sides)
}

const completeness = ({ content }: ToldSide): number =>
  content.materialsStatus === 'listed' ? 2 : content.materialsStatus === 'partial' ? 1 : 0
