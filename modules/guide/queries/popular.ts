import type { Audience, GuideSummary } from '#contracts/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { fits } from '../domain/listing.ts'
import type { Directory } from './directory.ts'
import type { Offers } from './offers.ts'
import { summariesOf } from './summaries.ts'

const POPULAR_SHOWN = 8

/** Items that many ask for, as far as they are carried out here. */
export function popularIn(
  ctx: Context,
  divisionCode: string,
  { entries }: Directory,
  offers: Offers,
  audience?: Audience,
): Promise<GuideSummary[]> {
  const popular = [...entries.values()].filter(
    (entry) => entry.common && offers.byItem.has(entry.itemCode) && fits(entry, { audience }),
  )
  return summariesOf(ctx, divisionCode, popular.slice(0, POPULAR_SHOWN), offers)
}
