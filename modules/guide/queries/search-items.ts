import type { InputOf, OutputOf } from '#contracts/contract.ts'
import { type searchItems as contract, guideFault } from '#contracts/guide/index.ts'
import { findDivision } from '#modules/regions/index.ts'
import type { Context } from '#platform/operations/context.ts'
import { type Answers, answersTo, fits, listed } from '../domain/answers.ts'
import { questionWords } from '../domain/question-words.ts'
import { type Directory, type DirectoryEntry, matchWords } from '../store/search-entries.ts'
import { allWords, wholeWords } from '../words.ts'
import { directoryOf, type Offers, offersIn } from './offers.ts'
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
  if (offers.size === 0 && !(await findDivision(ctx.db, divisionCode))) {
    throw guideFault('guide.division-not-found', { code: divisionCode })
  }
  const q = input.q?.trim()
  const { match, itemCodes } = q ? await answer(ctx, q, directory) : everything(directory)
  const found = itemCodes.map((code) => directory.get(code) as DirectoryEntry).filter((entry) => fits(entry, input))
  const here = found.filter((entry) => isOfferedBy(offers, entry, input.departmentId)).map((entry) => entry.itemCode)
  const elsewhere = found.filter((entry) => !offers.has(entry.itemCode))
  const namesOthers = page === 1 && !input.departmentId && (match === 'words' || match === 'part')
  return {
    match,
    items: await summariesOf(ctx, divisionCode, here.slice((page - 1) * pageSize, page * pageSize)),
    total: here.length,
    notOpenHere: namesOthers ? elsewhere.slice(0, NOT_OPEN_SHOWN).map(mentionOf) : [],
    popular: match === 'nearest' || here.length === 0 ? await popularIn(ctx, divisionCode, directory, offers) : [],
  }
}

async function answer(ctx: Context, q: string, directory: Directory): Promise<Answers> {
  const matches = await matchWords(ctx.db, questionWords(wholeWords(q), allWords(q)))
  return answersTo(
    q,
    directory,
    matches.filter((match) => directory.has(match.itemCode)),
  )
}

const everything = (directory: Directory) => ({ match: 'all' as const, itemCodes: listed([...directory.values()]) })

function isOfferedBy(offers: Offers, entry: DirectoryEntry, departmentId: string | undefined): boolean {
  const offer = offers.get(entry.itemCode)
  return offer !== undefined && (departmentId === undefined || offer.departmentId === departmentId)
}
