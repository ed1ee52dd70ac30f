import type { ItemContent } from '#contracts/catalogue/index.ts'
import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type compareRegions as contract, harmoniseFault } from '#contracts/harmonise/index.ts'
import { basicItemIdOf, effectiveItem, type PlaceSaying, placesOf } from '#modules/catalogue/index.ts'
import { findDivisions } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { COMPARED_FIELDS } from '../domain/drift/compare-content.ts'
import { comparisonOf, type ToldSide } from './comparison.ts'

/** The standard and what is in force in each place, whatever it came from. */
export async function compareRegions(
  ctx: Context,
  input: InputOf<typeof contract>,
): Promise<OutputOf<typeof contract>> {
  const { itemCode, divisionCodes } = input
  const id = await basicItemIdOf(ctx.db, itemCode)
  const [item] = id ? await placesOf(ctx.db, [id], ctx.now) : []
  if (!item) throw harmoniseFault('harmonise.item-unknown', { code: itemCode })
  const divisions = await findDivisions(ctx.db, divisionCodes)
  const standard: ToldSide = {
    key: 'standard',
    name: '统一标准',
    source: 'standard',
    sourceUrl: null,
    content: item.standard,
  }
  const sides: ToldSide[] = [standard]
  for (const divisionCode of divisionCodes) {
    const effective = await effectiveItem(ctx.db, { itemCode, divisionCode, at: ctx.now, knownAt: ctx.now })
    if (!effective) throw harmoniseFault('harmonise.not-implemented', { divisionCode })
    const place = item.places.find((known) => known.divisionCode === effective.divisionCode)
    sides.push({
      key: divisionCode,
      name: divisions.get(divisionCode)?.name ?? divisionCode,
      source: place?.source ?? 'inherited',
      sourceUrl: place?.sourceUrl ?? null,
      content: place?.source === 'observed' ? statedAlone(place) : effective.content,
    })
  }
  return comparisonOf(ctx, { itemCode, itemName: item.standard.name }, sides)
}

/** What an observed guide does not state itself is not known, whatever the standard says. */
function statedAlone({ content, stated }: PlaceSaying): ItemContent {
  const unstated = COMPARED_FIELDS.filter((field) => !stated.includes(field))
  return {
    ...content,
    ...Object.fromEntries(unstated.map((field) => [field, null])),
    materialsStatus: stated.includes('materials') ? content.materialsStatus : 'not_in_excerpt',
  }
}
