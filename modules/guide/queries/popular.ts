import type { Audience, GuideSummary } from '#contracts/guide/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { fits, listed } from '../domain/answers.ts'
import type { Directory } from '../store/search-entries.ts'
import type { Offers } from './offers.ts'
import { summariesOf } from './summaries.ts'

const POPULAR_SHOWN = 8

/** Items that many ask for, as far as they are carried out here. */
export function popularIn(
  ctx: Context,
  divisionCode: string,
  directory: Directory,
  offers: Offers,
  audience?: Audience,
): Promise<GuideSummary[]> {
  const popular = [...directory.values()].filter(
    (entry) => entry.common && offers.has(entry.itemCode) && fits(entry, { audience }),
  )
  return summariesOf(ctx, divisionCode, listed(popular).slice(0, POPULAR_SHOWN))
}
