import type { Audience, GuideSummary } from '#contracts/guide/index.ts'
import { covers } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { fits } from '../domain/listing.ts'
import type { Directory } from './directory.ts'
import { offersOf } from './offers.ts'
import { summariesOf } from './summaries.ts'

const POPULAR_SHOWN = 8
/** So many of them are looked for in a division. */
const CANDIDATES = 100

/** Items that many ask for, as far as they are carried out here. */
export async function popularIn(
  ctx: Context,
  divisionCode: string,
  { entries }: Directory,
  audience?: Audience,
): Promise<GuideSummary[]> {
  const common = [...entries.values()].filter(
    (entry) => entry.common && covers(entry.ownerDivisionCode, divisionCode) && fits(entry, { audience }),
  )
  const candidates = common.slice(0, CANDIDATES)
  const offers = await offersOf(ctx, divisionCode, candidates)
  const popular = candidates.filter((entry) => offers.has(entry.itemCode))
  return summariesOf(ctx, divisionCode, popular.slice(0, POPULAR_SHOWN), offers)
}
