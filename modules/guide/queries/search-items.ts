import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type searchItems as contract, guideFault } from '#contracts/guide/index.ts'
import { covers, findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { fits } from '../domain/listing.ts'
import { type Match, worthShowing } from '../domain/search/worth-showing.ts'
import { type Directory, type DirectoryEntry, directoryOf } from './directory.ts'
import { type Offers, offersIn, offersOf } from './offers.ts'
import { popularIn } from './popular.ts'
import { mentionOf, summariesOf } from './summaries.ts'

const NOT_OPEN_SHOWN = 10

/**
 * Ranks the few thousand basic items first and joins the division then: what is carried out here comes with its guide's facts,
 * what is not is named apart. Never a dead end: without an answer there are the nearest names and the popular items.
 */
export async function searchItems(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { divisionCode, page = 1, pageSize = 20 } = input
  const directory = await directoryOf(ctx)
  const q = input.q?.trim()
  const { match, meant, entries, offers } = q
    ? await answer(ctx, q, directory, divisionCode)
    : await everything(ctx, directory, divisionCode)
  const found = entries.filter((entry) => fits(entry, input))
  const here = found.filter((entry) => isOfferedBy(offers, entry, input.departmentId))
  if (here.length === 0 && !(await findDivision(ctx.db, divisionCode))) {
    throw guideFault('guide.division-not-found', { code: divisionCode })
  }
  const namesOthers = page === 1 && !input.departmentId && match === 'words'
  return {
    match,
    meant,
    items: await summariesOf(ctx, divisionCode, here.slice((page - 1) * pageSize, page * pageSize), offers),
    total: here.length,
    notOpenHere: namesOthers
      ? found
          .filter(({ itemCode }) => !offers.has(itemCode))
          .slice(0, NOT_OPEN_SHOWN)
          .map(mentionOf)
      : [],
    popular: match === 'nearest' || here.length === 0 ? await popularIn(ctx, divisionCode, directory) : [],
  }
}

interface Answer {
  readonly match: Match | 'all'
  readonly meant: string | null
  readonly entries: readonly DirectoryEntry[]
  readonly offers: Offers
}

/** What another place has of its own is not asked for here; nor does it decide how well the rest answers. */
async function answer(ctx: Context, q: string, directory: Directory, divisionCode: string): Promise<Answer> {
  const { ranked, meant } = directory.find(q)
  const own = ranked.flatMap((one) => {
    const entry = directory.entries.get(one.itemCode)
    return entry && covers(entry.ownerDivisionCode, divisionCode) ? [{ ...one, entry }] : []
  })
  const { match, shown } = worthShowing(own)
  const entries = shown.map(({ entry }) => entry)
  return { match, meant, entries, offers: await offersOf(ctx, divisionCode, entries) }
}

async function everything(ctx: Context, { entries }: Directory, divisionCode: string): Promise<Answer> {
  const offers = await offersIn(ctx, divisionCode)
  return { match: 'all', meant: null, entries: [...entries.values()], offers }
}

function isOfferedBy(offers: Offers, { itemCode }: DirectoryEntry, departmentId: string | undefined): boolean {
  const offer = offers.get(itemCode)
  return offer !== undefined && (departmentId === undefined || offer.departmentId === departmentId)
}
