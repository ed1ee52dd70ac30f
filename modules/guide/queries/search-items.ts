import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type searchItems as contract, guideFault } from '#contracts/guide/index.ts'
import { covers, findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { fits } from '../domain/listing.ts'
import { type Match, worthShowing } from '../domain/search/worth-showing.ts'
import { type Directory, type DirectoryEntry, directoryOf } from './directory.ts'
import { type Offers, offersIn } from './offers.ts'
import { popularIn } from './popular.ts'
import { mentionOf, summariesOf } from './summaries.ts'

const NOT_OPEN_SHOWN = 10

/**
 * Ranks the few thousand basic items first and joins the division then: what is carried out here comes with its guide's facts,
 * what is not is named apart. Never a dead end: without an answer there are the nearest names and the popular items.
 */
export async function searchItems(ctx: Context, input: InputOf<typeof contract>): Promise<OutputOf<typeof contract>> {
  const { divisionCode, page = 1, pageSize = 20 } = input
  const [directory, offers] = await Promise.all([directoryOf(ctx), offersIn(ctx, divisionCode)])
  if (offers.byItem.size === 0 && !(await findDivision(ctx.db, divisionCode))) {
    throw guideFault('guide.division-not-found', { code: divisionCode })
  }
  const q = input.q?.trim()
  const { match, meant, entries } = q ? answer(q, directory, offers, divisionCode) : everything(directory)
  const found = entries.filter((entry) => fits(entry, input))
  const here = found.filter((entry) => isOfferedBy(offers, entry, input.departmentId))
  const elsewhere = found.filter((entry) => !offers.byItem.has(entry.itemCode))
  const namesOthers = page === 1 && !input.departmentId && match === 'words'
  return {
    match,
    meant,
    items: await summariesOf(ctx, divisionCode, here.slice((page - 1) * pageSize, page * pageSize), offers),
    total: here.length,
    notOpenHere: namesOthers ? elsewhere.slice(0, NOT_OPEN_SHOWN).map(mentionOf) : [],
    popular: match === 'nearest' || here.length === 0 ? await popularIn(ctx, divisionCode, directory, offers) : [],
  }
}

interface Answer {
  readonly match: Match | 'all'
  readonly meant: string | null
  readonly entries: readonly DirectoryEntry[]
}

/** What another place has of its own is not asked for here; nor does it decide how well the rest answers. */
function answer(q: string, directory: Directory, offers: Offers, divisionCode: string): Answer {
  const { ranked, meant } = directory.find(q)
  const own = ranked.flatMap((one) => {
    const entry = directory.entries.get(one.itemCode)
    const known = entry && (offers.byItem.has(entry.itemCode) || covers(entry.ownerDivisionCode, divisionCode))
    return known ? [{ ...one, entry }] : []
  })
  const { match, shown } = worthShowing(own)
  return { match, meant, entries: shown.map(({ entry }) => entry) }
}

const everything = ({ entries }: Directory): Answer => ({ match: 'all', meant: null, entries: [...entries.values()] })

function isOfferedBy(offers: Offers, { itemCode }: DirectoryEntry, departmentId: string | undefined): boolean {
  const offer = offers.byItem.get(itemCode)
  return offer !== undefined && (departmentId === undefined || offer.departmentId === departmentId)
}
